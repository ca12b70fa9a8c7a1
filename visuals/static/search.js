/* Search over everything that has words; accents and capitals make no difference. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const TEXTS = ["prefLabel", "altLabel", "identifier", "promise", "summary", "rationale", "content", "definition", "step", "theme", "outcome", "place", "audience", "fundingCondition", "value", "unit", "post"];
  const OWNERS = ["initiative", "organisation"];
  const WEIGHT = { Measure: 0, Organization: 1, Barrier: 1, Pilot: 2, Agreement: 2 };
  let index = null;

  function build() {
    const texts = new Map();
    const add = (id, text) => { if (text) texts.get(id).push(text); };
    for (const id of D.things.keys()) if (KK.hasPage(id)) texts.set(id, []);
    for (const [id, thing] of D.things) {
      const owners = texts.has(id) ? [id] : OWNERS.flatMap((p) => KK.refs(id, p)).filter((o) => texts.has(o)).slice(0, 1);
      for (const owner of owners) for (const property of TEXTS) if (property !== "identifier" || KK.is(id, "Measure")) for (const text of thing[property] || []) add(owner, text);
    }
    index = [...texts].map(([id, list]) => ({ id, href: KK.toThing(id), label: KK.label(id), kind: KK.kindOf(id), list, names: KK.fold([KK.label(id), ...KK.all(id, "altLabel")].join(" ")), folded: KK.fold(list.join("\n")), weight: Math.min(...KK.types(id).map((t) => WEIGHT[t] ?? 3)) }));
    for (const [name, query] of Object.entries(D.queries)) {
      const list = [query.title, query.question, query.why].filter(Boolean);
      index.push({ id: name, href: KK.href(["vragen", name]), label: query.title, kind: "Vraag", list, names: KK.fold(query.title), folded: KK.fold(list.join("\n")), weight: 4 });
    }
  }

  /** What holds every word, the best first: in the name, then anywhere. */
  KK.search = function (text) {
    if (!index) build();
    const words = KK.fold(text).split(/\s+/).filter(Boolean);
    if (!words.length) return { words, found: [] };
    const found = index.filter((item) => words.every((word) => item.folded.includes(word) || item.names.includes(word)))
      .map((item) => ({ item, rank: (words.every((word) => item.names.includes(word)) ? 0 : 10) + item.weight }));
    found.sort((a, b) => a.rank - b.rank || KK.compare(a.item.label, b.item.label));
    return { words, found: found.map(({ item }) => item) };
  };

  function snippet(item, words) {
    const text = item.list.find((t) => t !== item.label && words.some((word) => KK.fold(t).includes(word)) && !item.label.endsWith(t)) || item.list.find((t) => t.length > 60) || "";
    const at = Math.max(0, Math.min(...words.map((word) => KK.fold(text).indexOf(word)).filter((n) => n >= 0), text.length) - 60);
    const cut = (at > 0 ? "…" : "") + text.slice(at, at + 200) + (text.length > at + 200 ? "…" : "");
    return KK.marked(cut, words);
  }

  KK.screens.zoek = {
    title: "Zoek",
    draw(main, route) {
      const text = route.query.q || "";
      const { words, found } = KK.search(text);
      const kinds = KK.unique(found.map((item) => item.kind)).sort(KK.compare);
      const shown = found.filter((item) => !route.query.wat || item.kind === route.query.wat);
      const box = document.getElementById("zoek");
      if (box && document.activeElement !== box) box.value = text;
      KK.add(main, [
        KK.title("Zoek"),
        KK.h("section.filters", { "aria-label": "Zoeken" }, h("div.velden", KK.parts.filter("Zoek in alles", "q", "zoekterm"), kinds.length > 1 && KK.parts.select("Wat", "wat", kinds.map((k) => [k, k])))),
        h("p.telling#gevonden", words.length ? (shown.length ? KK.count(shown.length, "ding gevonden", "dingen gevonden") : "Niets gevonden. Probeer een korter woord of een ander woord.") : "Typ een woord: een naam, een nummer, een onderwerp. Accenten en hoofdletters maken niet uit."),
        h("ol.resultaten", shown.slice(0, 100).map((item) => h("li", h("a", { href: item.href }, KK.marked(item.label, words)), h("span.zacht", ` – ${item.kind}${KK.several && KK.planOf(item.id) ? `, ${KK.planOf(item.id).title}` : ""}`), h("p", snippet(item, words))))),
        shown.length > 100 && h("p", `En ${shown.length - 100} meer; typ een woord erbij.`),
      ]);
      if (KK.started && words.length) KK.say(KK.count(shown.length, "ding gevonden", "dingen gevonden"));
    },
  };
})(KK);
