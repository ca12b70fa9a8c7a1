/* Addresses: what they say, how they are made, and where one stands after going back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { here, href, parseAddress, setChoice, start, toThing } from "../../visuals/app/lib/route.js";
import { marked, markedText, onlyMarked, setMarks } from "../../visuals/app/model/marked.js";
import { cases } from "./small_page.js";
import { smallWindow } from "./small_window.js";

const at = (path, query = {}) => ({ path, query });

test("an address without words is the first screen, and signs in it are read", () => {
  cases(parseAddress, [
    [["#"], at([])],
    [["#/"], at([])],
    [["#a//b"], at(["a", "b"])],
    [["#/a%2Fb/c?x"], at(["a/b", "c"], { x: "" })],
    [["#/a?x=1&x=2&y=a+b"], at(["a"], { x: "2", y: "a b" })],
    [["#/graaf/omgeving?ding=org/x&toon=tabel"], at(["verken"], { uit: "org/x", kies: "org/x", toon: "lijst" })],
    [["#/graaf/omgeving"], at(["verken"])],
    [["#/graaf/route?uit=a,b&kies=b"], at(["verken"], { uit: "a,b", kies: "b" })],
    [["#/graaf/samenwerking?stap=x&kies=a"], at(["verken"], { stap: "x", uit: "a", kies: "a" })],
    [["#/graaf/maatregelketen?partner=y"], at(["verken"], { partner: "y" })],
    [["#/graaf/route?kies=b~c&toon=tabel"], at(["verken"], { uit: "b", kies: "b~c", toon: "lijst" })],
    [["#/graaf"], at(["verken"])],
    [["#/graaf/informatiestromen?toon=tabel&stand=x"], at(["verken", "informatie"], { stand: "x" })],
    [["#/graaf/afspraken?kies=a"], at(["verken", "afspraken"])],
    [["#/graaf/aandachtspunten?soort=x"], at(["overzicht"], { soort: "x" })],
    [["#/graaf/partner-stap?uit=a"], at(["verken"], { uit: "a", kies: "a" })],
    [["#/verken?uit=p%2Fevent-bulletin-luchtvaart"], at(["verken"], { uit: "p/pilot-bulletin-luchtvaart" })],
    [["#/graaf/constructor"], at(["verken"])],
    [["#/wat?uit=a&ding=b"], at(["wat"], { uit: "a", ding: "b" })],
  ]);
});

test("an address is made of words and choices, and what was chosen of the scenario stays", () => {
  here.route = at(["a"], { plan: "dorp", stand: "2011", zoek: "weg", lezing: "" });
  cases(href, [
    [["b"], "#/b?plan=dorp&stand=2011"],
    [["b", { plan: "stad", sort: "n" }], "#/b?plan=stad&stand=2011&sort=n"],
    [["b", { plan: null, stand: "", leeg: undefined }], "#/b"],
    [["b", {}, false], "#/b"],
    [["b", { a: "1" }, false], "#/b?a=1"],
    [["", {}, false], "#/"],
    [[["ding", "org/kvk & co"], {}, false], "#/ding/org/kvk%20%26%20co"],
  ]);
  for (const name of ["plan", "koppelingen", "stand", "verwachtingen", "lezing", "merk"]) {
    here.route = at([], { [name]: "x" });
    assert.equal(href("a"), `#/a?${name}=x`);
  }
  here.route = at([]);
  assert.equal(toThing("org/kvk"), "#/ding/org/kvk");
});

test("the address is drawn at first and with each step, and going back stands where one stood", () => {
  const { window, history, location, go, follow, scroll } = smallWindow("#/een?a=1");
  const drawn = [];
  here.started = false;
  const stop = start((route) => drawn.push([route.path.join("/"), route.query, here.started]));
  assert.deepEqual(drawn.splice(0), [["een", { a: "1" }, false]], "not started while the first is drawn");
  assert.equal(here.started, true);
  assert.equal(history.scrollRestoration, "manual");
  assert.deepEqual(history.state, { turn: 0 });

  scroll(300);
  follow("#/twee");
  assert.deepEqual(drawn.splice(0), [["twee", {}, true]]);
  assert.deepEqual(here.route, at(["twee"]));
  assert.deepEqual(history.state, { turn: 1 });
  assert.deepEqual(window.scrolled.splice(0), [0, 0], "a screen that was not there begins at its top");

  scroll(40);
  setChoice({ b: "x", c: null });
  assert.deepEqual([location.hash, history.state], ["#/twee?b=x", { turn: 2 }]);
  assert.deepEqual(drawn.splice(0), [["twee", { b: "x" }, true]]);
  assert.deepEqual(window.scrolled.splice(0), [], "the same screen stays where it is");

  go(-2);
  assert.deepEqual(drawn.splice(0), [["een", { a: "1" }, true]]);
  assert.deepEqual(window.scrolled.splice(0), [300]);
  go(1);
  assert.deepEqual(window.scrolled.splice(0), [40]);
  drawn.splice(0);

  stop();
  follow("#/drie");
  assert.deepEqual(drawn, []);
});

test("a choice that changes nothing is no step, and a silent one takes the place of the last", () => {
  const { location, history, steps } = smallWindow("#/een?a=1&b=2");
  let drawn = 0;
  const stop = start(() => {
    drawn += 1;
  });
  setChoice({ a: "1" });
  assert.deepEqual([steps.length, drawn], [1, 1]);
  setChoice({ a: null, c: "3" }, true);
  assert.deepEqual([steps.length, drawn, location.hash], [1, 2, "#/een?b=2&c=3"]);
  assert.deepEqual(history.state, { turn: 0 });
  setChoice({ b: "" });
  assert.deepEqual([steps.length, drawn, location.hash], [2, 3, "#/een?c=3"]);
  assert.deepEqual(history.state, { turn: 1 });
  stop();
});

test("a page that is opened again goes on counting its steps", () => {
  const { history, window, go, scroll } = smallWindow("#/een");
  here.route = at([]);
  history.replaceState({ turn: 7 }, "");
  const stop = start(() => {});
  scroll(90);
  setChoice({ a: "1" });
  assert.deepEqual(history.state, { turn: 8 });
  go(-1);
  assert.deepEqual(history.state, { turn: 7 });
  assert.deepEqual(window.scrolled, [0], "only the first screen was new");
  stop();
});

test("marks stand in the address in the order of marking, and the last one taken away shows all again", () => {
  const { location, steps } = smallWindow("#/vragen?alleen=ja");
  const stop = start(() => {});
  assert.deepEqual([[...marked()], markedText(), onlyMarked()], [[], "", false]);
  assert.equal(setMarks([{ mark: "q2" }, { mark: "q1" }], true), 2);
  assert.deepEqual([...marked()], ["q2", "q1"]);
  assert.deepEqual([markedText(), onlyMarked()], ["q2.q1", true]);
  assert.equal(setMarks([{ mark: "q2" }], true), 2, "marked twice is marked");
  assert.equal(setMarks([{ mark: "q2" }], false), 1);
  assert.equal(location.hash, "#/vragen?alleen=ja&merk=q1");
  assert.equal(setMarks([{ mark: "q1" }, { mark: "q9" }], false), 0);
  assert.equal(location.hash, "#/vragen");
  assert.equal(steps.length, 1, "marking adds no step");
  setMarks([{ mark: "q3" }], true);
  assert.equal(onlyMarked(), false);
  here.route = at([]);
  assert.deepEqual([[...marked()], onlyMarked(), href("a")], [[], false, "#/a"]);
  stop();
});
