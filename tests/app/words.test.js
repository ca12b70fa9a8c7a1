/* Words and rules are content: no sentence of a screen stands in its code, and no code of a list does; and a word that
   a screen reads is there. */
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

const KEYS = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Escape", "Enter", "Tab"];
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
const ADDRESS = ["genoemd", "alle", "deel", "samenwerking"];
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

/** The keys of a map in one line, as JSON would have it: `{one: "a", more: {of: b}}`. */
function flowKeys(text) {
  let plain = text.replace(/"((?:[^"\\]|\\.)*)"(:?)/g, (_, said, colon) => (colon ? `${said}:` : "text"));
  while (plain.includes("[")) plain = plain.replace(/\[[^[\]]*\]/g, "@");
  plain = plain.replace(/([^{},]*?):(?: +|$|(?=[{},]))([^{},]*)/g, (_, key, value) => {
    const leaf = value.trim() === "@" ? "[]" : value.trim() && '""';
    return `${JSON.stringify(key.trim())}:${leaf}`;
  });
  return JSON.parse(plain);
}
/** The keys of a file of words, in as much YAML as these files have: a text is "", and a list is empty. */
function keysOf(yaml) {
  const open = [{ from: 0, keys: {} }];
  for (const line of yaml.split("\n")) {
    const from = line.search(/\S/);
    if (from < 0 || line[from] === "#") continue;
    while (from < open[0].from) open.shift();
    const { keys, under } = open[0];
    if (!keys) continue;
    if (line.startsWith("- ", from)) {
      under.of[under.key] = [];
      open.unshift({ from });
      continue;
    }
    const [, quoted, bare, value] = line.slice(from).match(/^(?:"([^"]*)"|([^\s"][^:]*)):(?: (.*))?$/);
    const key = quoted ?? bare;
    keys[key] = value?.startsWith("{") ? flowKeys(value) : value?.startsWith("[") ? [] : value ? "" : {};
    if (!value) open.unshift({ from: from + 1, keys: keys[key], under: { of: keys, key } });
    if (value === "|") open.unshift({ from: from + 1 });
  }
  return open.at(-1).keys;
}
const WORDS = Object.fromEntries(
  readdirSync(path.join(ROOT, "visuals/words")).map((name) => [
    path.parse(name).name,
    keysOf(read("visuals/words", name)),
  ]),
);

/**
 * The words that a script reads by name and that are not there, and how many it reads. A name stands for what its scope
 * gives it; of `t[one].said` some `t[one]` must have it.
 */
function wordsRead(source, all = WORDS) {
  const [missing, seen] = [new Set(), new Set()];
  const isMap = (value) => !!value && typeof value === "object" && !Array.isArray(value) && !value.makes;
  /** What a map has under a name; a name that stands for all has what any of them has. */
  const under = (value, name, place) => {
    if (!isMap(value)) return undefined;
    seen.add(place);
    if (Object.hasOwn(value, name)) return value[name];
    missing.add(source.slice(place.start, place.end));
    return undefined;
  };
  const lookup = (name, scope) => scope.find((names) => names.has(name))?.get(name);
  const wordsAt = (node, scope) => {
    if (node?.type === "ChainExpression") return wordsAt(node.expression, scope);
    if (node?.type === "Identifier") return lookup(node.name, scope);
    if (node?.type === "ArrowFunctionExpression") return { makes: node, scope };
    if (node?.type === "CallExpression") {
      const { makes, scope: around } = wordsAt(node.callee, scope) || {};
      return makes === true ? all : makes && wordsAt(makes.body, [new Map(), ...around]);
    }
    if (node?.type !== "MemberExpression") return undefined;
    const value = wordsAt(node.object, scope);
    if (!node.computed) return under(value, node.property.name, node);
    return isMap(value) ? Object.assign({}, ...Object.values(value).filter(isMap)) : undefined;
  };
  const bind = (node, value, scope) => {
    if (node.type === "Identifier") scope[0].set(node.name, value);
    else if (node.type === "AssignmentPattern") bind(node.left, value ?? wordsAt(node.right, scope), scope);
    else if (node.type === "RestElement") bind(node.argument, undefined, scope);
    else if (node.type === "ArrayPattern") for (const one of node.elements) one && bind(one, undefined, scope);
    else
      for (const one of node.properties)
        if (one.type === "RestElement") bind(one, undefined, scope);
        else bind(one.value, under(value, one.key.name, one), scope);
  };
  const walk = (node, scope) => {
    if (!node || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const one of node) walk(one, scope);
      return;
    }
    if (node.type === "ImportDeclaration") {
      if (!/(?:^|\/)data\.js$/.test(node.source.value)) return;
      for (const { imported, local } of node.specifiers)
        if (imported.name === "words") scope[0].set(local.name, all);
        else if (imported.name === "wordsOf") scope[0].set(local.name, { makes: true });
      return;
    }
    if (node.type === "MemberExpression") wordsAt(node, scope);
    if (node.type === "VariableDeclarator") {
      walk(node.init, scope);
      bind(node.id, wordsAt(node.init, scope), scope);
      return;
    }
    const inside = /Function|^(?:Block|For)|^CatchClause/.test(node.type) ? [new Map(), ...scope] : scope;
    for (const one of node.params || []) bind(one, undefined, inside);
    for (const [name, part] of Object.entries(node)) if (!(name === "property" && !node.computed)) walk(part, inside);
  };
  const whole = [new Map()];
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  // a function may stand above a name of the whole script: these are known first
  for (const one of body)
    if (/Import|Variable/.test((one.declaration || one).type)) walk(one.declaration || one, whole);
  walk(body, whole);
  return { missing: [...missing], count: seen.size };
}

test("of a file of words every key is read", () => {
  const yaml = `# Wat het zegt: niets.
a: Een
"true": "Ja: zeker"
b: {one: "{count} is, er", more: [x, {y: z}], deep: {c: d}}
list:
  - {e: f}
  - g
text: |
  h: i
deeper:
  # j: k
  l:
    m: [[n, "o"], p]
  q: ""
`;
  assert.deepEqual(keysOf(yaml), {
    ...{ a: "", true: "", b: { one: "", more: [], deep: { c: "" } }, list: [], text: "" },
    ...{ deeper: { l: { m: [] }, q: "" } },
  });
});

test("a word that is not there is found by whatever name a script reads it", () => {
  const all = { a: { b: { c: "" }, d: "" }, e: { one: { f: "" }, two: { g: "" } } };
  const script = (text) => wordsRead(`import { words, wordsOf } from "./data.js"; const t = words.a; ${text}`, all);
  const right =
    "t.b.c; words.e[x].f; const { d, ...rest } = t; rest.h; d.length; (({ c }) => c.h)(t.b); [].map((t) => t.h)";
  assert.deepEqual(script(`${right}; function own() { const words = other(); return words.h; }`).missing, []);
  const wrong = {
    "t.h": "t.h",
    "(() => { const t = words.e; return t.b; })()": "t.b",
    "words.e[x].h": "words.e[x].h",
    "const { h } = t.b": "h",
    "const ofPlan = (id) => wordsOf(id).a; const { b } = ofPlan(1); b.h": "b.h",
    "((x = t.b) => x.h)()": "x.h",
    "f(html`<p>${plan && t.b?.h}</p>`)": "t.b?.h",
    "function above() { return later.h; } const later = t.b": "later.h",
  };
  for (const [text, found] of Object.entries(wrong)) assert.deepEqual(script(text).missing, [found], text);
});

test("every word that a script reads is in visuals/words", () => {
  let all = 0;
  for (const name of files) {
    const { missing, count } = wordsRead(read("visuals/app", name));
    assert.deepEqual(missing, [], name);
    all += count;
  }
  assert.ok(all > 600, String(all));
});
