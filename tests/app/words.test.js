/* Words and rules are content: no sentence of a screen stands in its code, and no code of a list does. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parse } from "acorn";

const ROOT = path.join(import.meta.dirname, "../..");
const ROOM = path.join(ROOT, "visuals/app");
const files = readdirSync(ROOM, { recursive: true })
  .map((name) => String(name).split(path.sep).join("/"))
  .filter((name) => name.endsWith(".js"));
const read = (...parts) => readFileSync(path.join(ROOT, ...parts), "utf8");

/** Every string and template of a script: its text, with a hole for what is filled in, and whether it is markup. */
function literals(source) {
  const found = [];
  const walk = (node, markup = false) => {
    if (!node || typeof node !== "object") return;
    if (node.type === "ImportDeclaration" || node.type === "ExportNamedDeclaration") return walk(node.declaration);
    if (node.type === "Literal" && typeof node.value === "string") found.push({ text: node.value, markup: false });
    if (node.type === "TemplateLiteral")
      found.push({ text: node.quasis.map((part) => part.value.cooked).join("\0"), markup });
    if (node.type === "TaggedTemplateExpression" && node.tag.name === "html") {
      const { quasis, expressions } = node.quasi;
      const looks = new Set(expressions.filter((_, index) => /(class|id|look)=$/.test(quasis[index].value.raw)));
      for (const one of looks) Object.assign(one, { type: "Look" });
      return walk(node.quasi, true);
    }
    if (node.type === "Look") return;
    for (const part of Object.values(node)) walk(part);
  };
  walk(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

/** What of a literal a reader would see. */
function visible({ text, markup }) {
  const plain = text.replace(/<[^>]*>|^[#.][\w -]*$/g, "");
  if (!markup) return /\p{L}{2,},? \p{L}{2,}|\p{L}{2,}[.:!?]$/u.test(plain) ? [text] : [];
  const said = [...text.matchAll(/(?:aria-label|title|placeholder|alt|label)="([^"]*)"/g)].map(([, value]) => value);
  return [...said, ...text.split(/<[^>]*>/)].filter((part) => /\p{L}/u.test(part));
}

test("what a reader would see is found", () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the source of a template
  const see = (source) => literals(source).flatMap(visible);
  assert.deepEqual(see('const b = html`<p title="Een" class="a b">${c ? "Twee woorden" : `d ${e}`}</p>Drie`'), [
    ...["Een", "Drie", "Twee woorden"],
  ]);
  assert.deepEqual(see("const s = `Kies ${n} van deze.`; const t = 'a b'; f('#id .look', `cel-${x}`)"), [
    "Kies \0 van deze.",
  ]);
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: until here
});

test("no words of a screen stand in its code: visuals/words holds them", () => {
  assert.ok(files.length > 30);
  for (const name of files) assert.deepEqual(literals(read("visuals/app", name)).flatMap(visible), [], name);
});

const KEYS = ["Escape", "Enter"];
test("a word with a capital is a class of the ontology, and no word for a reader", () => {
  const known = new Set(
    [...read("ontology/ketenkaart.ttl").matchAll(/\b(?:kk|org|skos):(\w+)/g)].map(([, one]) => one),
  );
  for (const name of files.filter((one) => !one.startsWith("lib/")))
    for (const { text, markup } of literals(read("visuals/app", name)))
      if (!markup && /^\p{Lu}\p{Ll}\p{L}*$/u.test(text))
        assert.ok(known.has(text) || KEYS.includes(text), `${name}: ${text}`);
});

/** What an address says, and a list of codes too: koppelingen=genoemd. */
const ADDRESS = ["genoemd", "alle", "deel"];
test("no code of a list stands in the code of a screen: what follows from it, the engine says", () => {
  const schemes = readdirSync(path.join(ROOT, "ontology/schemes")).filter(
    (name) => !/^(doorsneden|tekstdelen|barrieremodel)/.test(name),
  );
  const codes = new Set(
    schemes.flatMap((name) =>
      [...read("ontology/schemes", name).matchAll(/skos:notation "([^"]+)"/g)].map(([, one]) => one),
    ),
  );
  assert.ok(codes.size > 100);
  const seen = files.map((name) => [
    name,
    literals(read("visuals/app", name))
      .map(({ text }) => text)
      .filter((text) => codes.has(text) && !ADDRESS.includes(text)),
  ]);
  assert.deepEqual(
    seen.filter(([, found]) => found.length),
    [],
  );
});
