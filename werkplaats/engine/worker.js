/* The engine of the page: Python (Pyodide) and Oxigraph, both WebAssembly, in a worker that reaches nothing outside.
   The page sends the packed parts once (`parts`), then questions (`id`, `name`, `given`); answers go back under their
   id.
   A classic worker, because a module worker from a blob does not start in a page from disk. */
"use strict";

const BASE = "https://ketenkaart.invalid/"; // never asked: `fetch` below answers from memory
const PACKAGES = "/lib/python3.14/site-packages";
const parts = new Map(); // name → bytes
let answer; // the engine's door, once it is there
const MUCH = 20_000_000; // characters that cross before room is asked for
const ROOM = 2 ** 28; // bytes that are never written, and so take nothing
let crossed = 0; // characters, since room was asked for
let dead = false; // an engine that ran out of memory answers nothing more: the page starts another

// Pyodide refuses a classic worker, which it knows by this; ours imports modules, and uses it nowhere
self.importScripts = () => {
  throw new TypeError("Er gaat niets naar binnen.");
};

const say = (step) => postMessage({ step });
const blob = (name, type = "text/javascript") => URL.createObjectURL(new Blob([parts.get(name)], { type }));

async function unpacked(text) {
  const bytes =
    Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

self.fetch = async (place) => {
  const name = String(place?.url ?? place).split("/").pop();
  if (!parts.has(name)) throw new TypeError(`Er gaat niets naar buiten: ${name}`);
  const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(parts.get(name), { headers: { "Content-Type": type } });
};

/* A browser clears up late in a worker that has room: hundreds of megabytes of texts that crossed would stay. Who asks
   for much room makes it look at once. */
function tidy(characters) {
  crossed += characters;
  if (crossed < MUCH) return;
  crossed = 0;
  try {
    void new ArrayBuffer(ROOM);
  } catch {
    // there is none: then it has looked too
  }
}

/* Oxigraph for `pyoxigraph.py`: text goes in and comes out, because an object a triple would be slow. */
function door(ox) {
  // what the engine hands out holds its memory until it is let go; the garbage collector comes too late for that
  const each = (text, take) => {
    for (const quad of ox.parse(text, { format: "nt", lenient: true })) {
      take(quad);
      quad.free();
    }
  };
  const plainly = ox.defaultGraph();
  const watched = (work) => (...given) => {
    try {
      const said = work(...given);
      tidy([said, ...given].reduce((all, one) => all + (typeof one === "string" ? one.length : 0), 0));
      return said;
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) dead = true;
      throw error; // a fault in the question is an Error like any other
    }
  };
  const doors = {
    newStore: () => new ox.Store(),
    drop: (store) => store.free(),
    add(store, text) {
      // `load` would rename the nodes
      if (text.includes("_:")) each(text, (quad) => store.add(quad));
      else store.load(text, { format: "nt", lenient: true });
    },
    load: (store, text, format) => store.load(text, { format, lenient: true }),
    remove: (store, text) => each(text, (quad) => store.delete(quad)),
    query: (store, text, format) => store.query(text, { results_format: format }),
    dump: (store, format) => store.dump({ format, from_graph_name: plainly }),
  };
  return Object.fromEntries(Object.entries(doors).map(([name, work]) => [name, watched(work)]));
}

async function start(packed) {
  say("unpack");
  // one at a time: together they would hold three times what they are
  for (const [name, part] of Object.entries(packed)) parts.set(name, await unpacked(await part.text()));
  say("start");
  const [ox, { default: createPyodideModule }, { loadPyodide }] = await Promise.all(
    ["oxigraph.js", "pyodide.asm.mjs", "pyodide.mjs"].map((name) => import(blob(name))),
  );
  const [python] = await Promise.all([
    loadPyodide({
      createPyodideModule,
      indexURL: BASE,
      stdLibURL: `${BASE}python_stdlib.zip`,
      lockFileContents: new TextDecoder().decode(parts.get("lock.json")),
      env: {
        KETENKAART_CACHE: `${PACKAGES}/ketenkaart_cache`,
        KETENKAART_ENGINE: "werkplaats", // as compiled.py called it when it filled that cache
        HOME: "/home/pyodide",
        TZ: "UTC",
      },
    }),
    ox.default({ module_or_path: parts.get("oxigraph.wasm") }),
  ]);
  python.unpackArchive(parts.get("site.zip"), "zip", { extractDir: PACKAGES });
  python.registerJsModule("ketenkaart_worker", { rdf: door(ox), say });
  for (const name of ["python_stdlib.zip", "site.zip", "oxigraph.wasm", "pyodide.asm.wasm"]) parts.delete(name);
  const module = python.pyimport("ketenkaart.werkplaats.door");
  answer = (name, given) => {
    const crossing = module.crossing(name, python.toPy(given));
    const [text, data] = crossing.toJs();
    crossing.destroy();
    const found = JSON.parse(text);
    if (data.length) found.ok.data = data;
    return found;
  };
  say("ready");
}

self.onmessage = async ({ data }) => {
  if (data.parts) {
    try {
      await start(data.parts);
    } catch (error) {
      postMessage({ broken: String(error?.message ?? error) });
    }
    return;
  }
  try {
    const found = answer(data.name, data.given);
    tidy(MUCH);
    postMessage({ id: data.id, ...(dead ? { broken: "out of memory" } : { found }) });
  } catch (error) {
    postMessage({ id: data.id, broken: String(error?.message ?? error) });
  }
};
