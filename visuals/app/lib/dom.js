/* The few tools that every screen uses. Text only ever enters the page as text. */
import { fold } from "./text.js";

/** Make an element: h("p.note#id", {href, onclick, …}, child, …); strings become text, null and false are skipped. */
export function h(what, attributes, ...children) {
  const [, tag, rest] = /^([a-z0-9-]+)(.*)$/.exec(what);
  const element = document.createElement(tag);
  for (const part of rest.match(/[.#][^.#]+/g) || []) {
    if (part[0] === "#") element.id = part.slice(1);
    else element.classList.add(part.slice(1));
  }
  if (attributes && (typeof attributes !== "object" || attributes instanceof Node || Array.isArray(attributes))) {
    children.unshift(attributes);
    attributes = null;
  }
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "open") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  return add(element, children);
}

/** A text with places to break in runs that no line can hold, such as a hash or an address. */
function breakable(text) {
  if (!/\S{36}/.test(text)) return [text];
  return text
    .split(/(\S{24})(?=\S{4})/)
    .filter(Boolean)
    .flatMap((part, index) => (index ? [document.createElement("wbr"), part] : [part]));
}

/** Append children, however deeply they are nested in lists. */
export function add(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (child instanceof Node) element.append(child);
    else element.append(...breakable(String(child)));
  }
  return element;
}

/** Put something between the items of a list. */
export function join(items, between = ", ") {
  return items.flatMap((item, index) => (index ? [between, item] : [item]));
}

/** Tell what changed, also to who does not see it. */
export function say(text) {
  const place = document.getElementById("melding");
  place.textContent = "";
  window.setTimeout(() => {
    place.textContent = text;
  }, 50);
}

/** Copy text; where the browser refuses, show it to be copied by hand. */
export async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    const area = h("textarea.by-hand", { rows: 5, readonly: true, "aria-label": "Kopieer deze tekst" });
    area.value = text;
    const box = h(
      "dialog.copy",
      { "aria-label": "Kopieer deze tekst" },
      h("p", "Uw browser laat kopiëren niet toe. Selecteer de tekst en kopieer met Ctrl + C."),
      area,
      h("form", { method: "dialog" }, h("button", "Sluiten")),
    );
    box.addEventListener("close", () => box.remove());
    document.body.append(box);
    box.showModal();
    area.select();
  }
}

/** Offer bytes or text as a file. */
export function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 1000);
  say(`${name} is gedownload.`);
}

/** A text with the found words marked. */
export function marked(text, words) {
  const folded = fold(text);
  if (folded.length !== text.length) return [text];
  const spots = words
    .map((word) => [folded.indexOf(word), word.length])
    .filter(([at]) => at >= 0)
    .sort((a, b) => a[0] - b[0]);
  const parts = [];
  let from = 0;
  for (const [at, length] of spots) {
    if (at < from) continue;
    parts.push(text.slice(from, at), h("mark", text.slice(at, at + length)));
    from = at + length;
  }
  parts.push(text.slice(from));
  return parts;
}
