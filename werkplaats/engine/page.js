/* Starts the engine of the page, keeps it, and asks it. What a screen sees of it is `window.werkplaats`:
   `state` (a step, "ready", or "off" with `why`), `ask(name, given)`, `show(html)`; the event "werkplaats" tells
   of a change.
   `longest` is what a question or check may take; who has a very slow computer sets it higher in the console.
   A question that takes too long ends the worker; another is started, and what the user opened is opened again. */
(() => {
  "use strict";
  const DRAWING = 180_000; // and for all screens of another plan
  const SLOW = new Set(["page", "save", "take"]);
  const STARTING = 180_000; // a slow laptop needs its time
  const text = (id) => document.getElementById(id).textContent;
  const words = JSON.parse(text("werkplaats-woorden"));
  const body = document.body;
  /** The scripts of the page itself, to be run again on another page's data; this one stands before them. */
  let app = [];
  const kept = 'script[id^="werkplaats"]'; // what stays, whatever page is shown
  const packed = {}; // part → base64 of gzip, for each worker that starts; the browser may keep it on disk
  // this script runs before the page draws itself: what stands now is how it came
  const first = { title: document.title, name: body.className, nodes: copies(body) };
  const worker = URL.createObjectURL(new Blob([text("werkplaats-werker")], { type: "text/javascript" }));

  const opened = []; // what the user opened, in order: asked again of a new worker
  const waiting = new Map(); // id → {resolve, reject, timer}
  let running;
  let number = 0;

  const place = (window.werkplaats = { state: "wait", why: "", own: "", longest: 30_000, ask, show });

  function become(state, why = "") {
    Object.assign(place, { state, why });
    dispatchEvent(new CustomEvent("werkplaats", { detail: place }));
  }
  function off(why) {
    stop(why);
    become("off", why);
  }
  function stop(why) {
    running?.terminate();
    running = undefined;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(why));
    }
    waiting.clear();
  }
  function start() {
    if (typeof WebAssembly === "undefined") return off(words.geen_wasm);
    try {
      running = new Worker(worker);
    } catch {
      return off(words.geen_werker);
    }
    const late = setTimeout(() => off(words.te_traag), STARTING);
    running.onerror = (event) => {
      event.preventDefault();
      clearTimeout(late);
      off(words.gestopt);
    };
    running.onmessage = ({ data }) => {
      if (data.step) {
        if (data.step === "ready") {
          clearTimeout(late);
          again();
        } else become(data.step);
      } else if (data.id === undefined) {
        clearTimeout(late);
        console.error(data.broken); // for who maintains this; a reader gets a sentence
        off(words.gestopt);
      } else {
        const asked = waiting.get(data.id);
        if (!asked) return;
        waiting.delete(data.id);
        clearTimeout(asked.timer);
        if (data.broken) {
          console.error(data.broken);
          asked.reject(new Error(words.te_veel));
          restart(); // an engine that broke may have lost its memory
        } else asked.resolve(data.found);
      }
    };
    become("unpack");
    running.postMessage({ parts: packed });
  }
  async function again() {
    try {
      for (const [name, given] of opened) await send(name, given);
      become("ready");
    } catch {
      off(words.gestopt); // what went well before does not now: too little is left of this computer
    }
  }
  function restart() {
    stop(words.te_veel);
    start();
  }
  function send(name, given) {
    return new Promise((resolve, reject) => {
      if (!running) return reject(new Error(place.why || words.gestopt));
      const id = ++number;
      const most = SLOW.has(name) ? Math.max(DRAWING, place.longest) : place.longest; // milliseconds
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(words.te_lang.replace("{seconds}", most / 1000)));
        restart();
      }, most);
      waiting.set(id, { resolve, reject, timer });
      running.postMessage({ id, name, given });
    });
  }
  /** Ask the engine: what was asked for, or an Error with one sentence (and `faults`). */
  async function ask(name, given = {}) {
    await ready();
    const found = await send(name, given);
    if (found.refused !== undefined) throw Object.assign(new Error(found.refused), { faults: found.faults });
    if (name === "take" && found.ok.ok) keep(name, given);
    if (name === "source" || (name === "open_list" && !found.ok.checked)) keep(name, given);
    if (name === "shipped") opened.splice(0, opened.length, ...opened.filter(([one]) => one !== "take"));
    return found.ok;
  }
  function ready() {
    if (place.state === "ready") return undefined;
    if (place.state === "off") throw new Error(place.why);
    return new Promise((resolve, reject) => {
      addEventListener("werkplaats", function seen() {
        if (place.state !== "ready" && place.state !== "off") return;
        removeEventListener("werkplaats", seen);
        if (place.state === "ready") resolve();
        else reject(new Error(place.why));
      });
    });
  }
  /** In place of what was opened so before, but for the list that the plan was made of. */
  function keep(name, given) {
    const needed = (at) => opened[at][0] === "open_list" && opened[at + 1]?.[1].decisions;
    opened.splice(0, opened.length, ...opened.filter(([one], at) => one !== name || needed(at)), [name, given]);
  }
  /** Copies of what is in a page, without its scripts. */
  function copies(of) {
    const still = (node) => !node.matches?.(`${kept}, script:not([type])`);
    return [...of.childNodes].filter(still).map((node) => node.cloneNode(true));
  }
  /** Let the page be another page: of a plan that the user opened (`html`), or the one that it came as. */
  function show(html = "", name = "") {
    const other = html && new DOMParser().parseFromString(html, "text/html");
    const { title, className, nodes } = other
      ? { title: other.title, className: other.body.className, nodes: copies(other.body) }
      : { title: first.title, className: first.name, nodes: first.nodes.map((node) => node.cloneNode(true)) };
    dispatchEvent(new CustomEvent("andere-bladzijde"));
    document.title = title;
    body.className = className;
    place.own = name;
    body.replaceChildren(...nodes, ...body.querySelectorAll(kept));
    for (const source of app) {
      const script = document.createElement("script");
      script.textContent = source;
      body.append(script);
    }
    document.getElementById("inhoud").focus();
  }
  // a file that is dropped beside its place must not take the page away
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
  addEventListener("load", () => {
    for (const part of document.querySelectorAll("script[data-deel]")) {
      packed[part.dataset.deel] = new Blob([part.textContent]);
      part.remove(); // or the tab would hold it twice
    }
    const scripts = [...document.querySelectorAll("script:not([type])")].map((script) => script.textContent);
    app = scripts.slice(1);
    setTimeout(start, 0);
  });
})();
