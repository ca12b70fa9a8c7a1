/* Do the unit tests of the page see a fault? Mutants of `lib` and `model`, drawn by seed, each given to their tests.
   node tests/tools/mutants.mjs [how many] [seed] */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "acorn";

const ROOT = path.join(import.meta.dirname, "../..");
const FLIPPED = {
  ...{ "===": ["!=="], "!==": ["==="], "&&": ["||"], "||": ["&&"] },
  ...{ "<": [">=", "<="], "<=": [">", "<"], ">": ["<=", ">="], ">=": ["<", ">"] },
};
const [count, seed] = [process.argv[2] || 40, process.argv[3] || 1].map(Number);

let state = seed;
/** The next number between 0 and 1 (the linear congruence of Numerical Recipes). */
function drawn() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** Every fault that can be made in a source: where it begins and ends, and what stands there then. */
function faults(source) {
  const found = [];
  const said = ({ start, end }) => source.slice(start, end);
  const put = ({ start, end }, text) => found.push({ start, end, text });
  const at = {
    BinaryExpression({ left, right, operator }) {
      const start = source.indexOf(operator, left.end);
      if (start >= right.start) return; // behind a bracket or in a comment: another is drawn
      for (const other of FLIPPED[operator] || []) put({ start, end: start + operator.length }, other);
    },
    UnaryExpression: (one) => one.operator === "!" && put(one, said(one.argument)),
    ConditionalExpression: ({ test, consequent, alternate, end }) =>
      put({ start: test.end, end }, ` ? (${said(alternate)}) : (${said(consequent)})`),
    ReturnStatement: ({ argument }) => argument && put(argument, "undefined"),
    ArrowFunctionExpression: ({ body, expression }) => expression && put(body, "undefined"),
    Literal(one) {
      if (typeof one.value === "number") for (const by of [-1, 1]) put(one, `(${one.value + by})`);
      if (typeof one.value === "string") put(one, JSON.stringify(one.value ? "" : "mutant"));
    },
  };
  at.LogicalExpression = at.BinaryExpression;
  const walk = (node) => {
    if (!node || typeof node !== "object" || node.type === "ImportDeclaration") return;
    at[node.type]?.(node);
    for (const [name, part] of Object.entries(node)) if (name !== "source" && name !== "key") walk(part);
  };
  walk(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

const room = mkdtempSync(path.join(tmpdir(), "mutants-"));
process.on("exit", () => rmSync(room, { recursive: true }));
for (const one of ["visuals/app", "tests/app", "tests/csv_fields.json", "package.json"])
  cpSync(path.join(ROOT, one), path.join(room, one), { recursive: true });
symlinkSync(path.join(ROOT, "node_modules"), path.join(room, "node_modules"));
const tests = readdirSync(path.join(room, "tests/app"))
  .filter((name) => /^(?!layers|words).*\.test\.js$/.test(name))
  .map((name) => `tests/app/${name}`);
/** Do the tests pass? Those that only read the source are left out; who never ends is stopped. */
const passes = () => spawnSync("node", ["--test", ...tests], { cwd: room, timeout: 60_000 }).status === 0;
if (!passes()) throw new Error("the tests fail without a fault");

const all = ["lib", "model"].flatMap((floor) =>
  readdirSync(path.join(ROOT, "visuals/app", floor)).flatMap((name) => {
    const file = path.join("visuals/app", floor, name);
    const source = readFileSync(path.join(ROOT, file), "utf8");
    return faults(source).map((fault) => ({ ...fault, file, source }));
  }),
);
const chosen = Array.from({ length: Math.min(count, all.length) }, () => all.splice(drawn() * all.length, 1)[0]);
let killed = 0;
for (const { file, source, start, end, text } of chosen) {
  writeFileSync(path.join(room, file), source.slice(0, start) + text + source.slice(end));
  const lives = passes();
  writeFileSync(path.join(room, file), source);
  killed += lives ? 0 : 1;
  const line = source.slice(0, start).split("\n").length;
  console.log(
    `${lives ? "SURVIVED" : "killed  "} ${file}:${line} ${source.slice(start, end)} → ${text}`.replace(
      /\s*\n\s*/g,
      " ",
    ),
  );
}
console.log(`${killed} of ${chosen.length} killed, seed ${seed}, of ${all.length + chosen.length} that can be made`);
