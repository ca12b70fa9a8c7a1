/* The inner walls: lib knows no plan, model draws no screen, parts know no screen, and nothing goes in a circle. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parse } from "acorn";

const ROOM = path.join(import.meta.dirname, "../../visuals/app");
const FLOORS = ["lib", "model", "parts", "screens", "main.js", "page.js", "one_picture.js", "plans.js"];
const files = readdirSync(ROOM, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".js"));
const floor = (name) => FLOORS.indexOf(name.split(path.sep)[0]);
const imports = (name) =>
  [...readFileSync(path.join(ROOM, name), "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g)].map(([, to]) =>
    path.join(path.dirname(name), to),
  );

test("every module stands on a floor and leans only on what is below it", () => {
  assert.ok(files.length > 30);
  for (const name of files) {
    assert.notEqual(floor(name), -1, name);
    for (const other of imports(name)) assert.ok(floor(other) <= floor(name), `${name} leans on ${other}`);
  }
});

test("no imports go in a circle", () => {
  const open = new Map(files.map((name) => [name, new Set(imports(name))]));
  while (open.size) {
    const free = [...open].filter(([, wanted]) => ![...wanted].some((name) => open.has(name))).map(([name]) => name);
    assert.notEqual(free.length, 0, `in a circle: ${[...open.keys()].join(", ")}`);
    for (const name of free) open.delete(name);
  }
});

test("whatever lib and model export is asked for in a test of theirs", () => {
  const told = readdirSync(import.meta.dirname)
    .filter((name) => /^(?!layers|words).*\.js$/.test(name))
    .map((name) => readFileSync(path.join(import.meta.dirname, name), "utf8"))
    .join("\n")
    .replace(/^import \{[^}]*\} from .*$|^const \{[^}]*\} = await .*$/gm, "");
  const exported = files
    .filter((name) => /^(?:lib|model)\b/.test(name))
    .flatMap(
      (name) => parse(readFileSync(path.join(ROOM, name), "utf8"), { ecmaVersion: 2022, sourceType: "module" }).body,
    )
    .filter((one) => one.type === "ExportNamedDeclaration" && one.declaration)
    .flatMap(({ declaration: one }) => one.declarations || [one])
    .map((one) => one.id.name);
  assert.ok(exported.length > 100);
  assert.deepEqual(
    exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(told)),
    [],
  );
});
