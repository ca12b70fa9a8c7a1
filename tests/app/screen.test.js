/* What lib does in a window: a heading that takes the focus, a line that is told, a file, text as text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { element, offer, say } from "../../visuals/app/lib/dom.js";
import { Bullets, html, render, usePlace } from "../../visuals/app/lib/html.js";
import { here } from "../../visuals/app/lib/route.js";
import { Announce, Heading, narrow } from "../../visuals/app/lib/screen.js";
import { smallDocument, smallWindow } from "./small_window.js";

/** A window with an empty page, whose clock stands still until `later`. */
function opened() {
  const { window } = smallWindow();
  const document = smallDocument("melding", "gegevens");
  globalThis.document = document;
  const waiting = [];
  window.setTimeout = (what, wait) => waiting.push({ what, wait });
  const later = () => waiting.splice(0).map(({ what, wait }) => [wait, what()][0]);
  return { window, document, later };
}

test("a place of the page is found by its id", () => {
  const { document } = opened();
  assert.equal(element("melding"), document.getElementById("melding"));
  assert.equal(element("nergens"), null);
});

test("markup is drawn with text as text", () => {
  const { document } = opened();
  render(html`<p class="x">${["<b>", 3, ["kort"]]}</p>`, document.body);
  const [first] = document.body.childNodes;
  assert.equal(first.text, "<b>3kort");
  assert.ok(first.childNodes.every((one) => one.nodeType === 3));
});

test("a run of 36 signs gets a place to break after 24, and words and shorter runs none", () => {
  const { document } = opened();
  const digits = "0123456789".repeat(6);
  const drawn = (said) => {
    render(html`<p>${said}</p>`, document.body);
    return document.body.firstChild.childNodes.map((one) => one.data || one.localName).filter(Boolean);
  };
  assert.deepEqual(drawn(digits.slice(0, 35)), [digits.slice(0, 35)]);
  assert.deepEqual(drawn("kort ".repeat(40)), ["kort ".repeat(40)]);
  const broken = drawn(digits.slice(0, 36));
  assert.deepEqual(broken.slice(-3), [digits.slice(0, 24), "wbr", digits.slice(24, 36)]);
  assert.deepEqual(drawn([digits.slice(0, 36)]), broken);
  const long = drawn(digits).filter((one) => one !== "wbr");
  assert.deepEqual(long, [digits.slice(0, 24), digits.slice(24, 48), digits.slice(48)]);
  const address = drawn("zie https://www.voorbeeld.nl/lang/pad/met-een-nummer (1.4)").filter((one) => one !== "wbr");
  assert.deepEqual(address, ["zie https://www.", "voorbeeld.", "nl/", "lang/", "pad/", "met-een-nummer (1.4)"]);
});

test("a list has a point an item, of text or markup", () => {
  const { document } = opened();
  render(html`<${Bullets} as="ol" look="wegen" id="w" items=${["x", html`<b>y</b> z`]} />`, document.body);
  const list = document.body.firstChild;
  const points = list.childNodes.map((one) => `${one.localName} ${one.text}`);
  assert.deepEqual([list.localName, ...points], ["ol", "li x", "li y z"]);
});

test("a place in a screen is there once it is drawn", () => {
  const { document } = opened();
  let place;
  let before;
  const Screen = () => {
    place = usePlace();
    before = place.current;
    return html`<em ref=${place}>x</em>`;
  };
  render(html`<${Screen} />`, document.body);
  assert.equal(before, null);
  assert.equal(place.current, document.body.firstChild);
});

test("a heading names the window, and takes the focus on every screen but the first", () => {
  const { document } = opened();
  here.started = false;
  render(html`<${Heading} text="Partners"><i>x</i><//>`, document.body);
  const heading = document.made.find((one) => one.localName === "h1");
  assert.equal(document.title, "Partners – Ketenkaart");
  assert.equal(document.body.text, "Partnersx");
  assert.deepEqual(heading.did, []);

  here.started = true;
  render(html`<${Heading} text="Partners" title="Wie" />`, document.body);
  assert.equal(document.title, "Wie – Ketenkaart");
  assert.deepEqual(heading.did, [], "the same heading keeps the focus where it is");
  render(null, document.body);
  render(html`<${Heading} text="Acties" />`, document.body);
  const other = document.made.findLast((one) => one.localName === "h1");
  assert.equal(document.title, "Acties – Ketenkaart");
  assert.deepEqual(other.did, [["focus", { preventScroll: true }]]);
});

test("what the choices show is told when it changes, and not on the first screen", () => {
  const { document, later } = opened();
  const told = () => {
    later();
    return document.getElementById("melding").textContent;
  };
  const draw = (text) => render(html`<${Announce} text=${text} />`, document.body);
  here.started = false;
  draw("3 acties");
  assert.equal(told(), undefined);
  here.started = true;
  draw("");
  assert.equal(told(), undefined, "nothing is no news");
  draw("2 acties");
  assert.equal(told(), "2 acties");
  document.getElementById("melding").textContent = "x";
  draw("2 acties");
  assert.equal(told(), "x", "the same is not told twice");
  here.route = { path: [], query: { a: "1" } };
  draw("2 acties");
  assert.equal(told(), "2 acties", "but is after another choice");
  assert.equal(document.body.childNodes.length, 0);
});

test("the line that tells is emptied first, so that the same words are read out again", () => {
  const { document, later } = opened();
  const place = document.getElementById("melding");
  place.textContent = "klaar";
  say("klaar");
  assert.equal(place.textContent, "");
  assert.deepEqual(later(), [50]);
  assert.equal(place.textContent, "klaar");
});

test("a file is offered by a link that is gone again, and its address later", async (t) => {
  const { document, later } = opened();
  const blobs = [];
  const gone = [];
  t.mock.method(URL, "createObjectURL", (blob) => `blob:${blobs.push(blob)}`);
  t.mock.method(URL, "revokeObjectURL", (url) => gone.push(url));
  offer("kaart.csv", "a;b", "text/csv");
  assert.deepEqual(document.made[0].localName, "a");
  assert.deepEqual(document.made[0].did, [["click", "blob:1", "kaart.csv", "body"]]);
  assert.equal(document.body.childNodes.length, 0);
  assert.deepEqual([await blobs[0].text(), blobs[0].type], ["a;b", "text/csv"]);
  assert.deepEqual(gone, []);
  assert.deepEqual(later(), [1000]);
  assert.deepEqual(gone, ["blob:1"]);
});

test("a screen is narrow up to 44 times its letter", () => {
  const { window } = opened();
  for (const width of [43, 45]) {
    window.matchMedia = (asked) => ({ matches: width <= Number(asked.match(/^\(max-width: (\d+)rem\)$/)[1]) });
    assert.equal(narrow(), width === 43);
  }
});
