/* Wat deze kaart niet weet: what is not judged, what rests on our reading, what contradicts, and how we read. */
import { add, h } from "../lib/dom.js";
import { heading } from "../lib/route.js";
import { sortedTable } from "../lib/table.js";
import { compare, upper } from "../lib/text.js";
import { data, dateWords, SourceOf, sourceOf } from "../model/data.js";
import {
  codeLabel,
  firstOf,
  hasFlag,
  kindOf,
  labelOf,
  leaves,
  ofType,
  organisations,
  ref,
  refs,
  valuesOf,
} from "../model/things.js";
import { kindName, SILENCE, sourceLine } from "../model/words.js";
import { contributionsOf, isGeneric } from "../model/work.js";
import { addressList, alternativeList, stepPath, thingLink } from "../parts/shared.js";

const fold = (title, count, intro, ...content) =>
  h("section.blok", h("h2", count === null ? title : `${title} (${count})`), h("p.zacht", intro), content);
const long = (items, shown = 12) =>
  items.length <= shown
    ? h("ul", items)
    : [
        h("ul", items.slice(0, shown)),
        h("details", h("summary", `Toon de andere ${items.length - shown}`), h("ul", items.slice(shown))),
      ];
const byLabel = (ids) => [...ids].sort((a, b) => compare(labelOf(a), labelOf(b)));
const rubric = (list) =>
  h(
    "dl.feiten",
    Object.values(data.codes[list] || {})
      .sort((a, b) => a.order - b.order)
      .map((code) =>
        h(
          "div",
          h("dt", [code.screen && code.screen.length < 3 && `${code.screen} `, upper(code.label)]),
          h("dd", code.definition),
        ),
      ),
  );

export const unknownScreen = {
  title: "Wat deze kaart niet weet",
  draw(main) {
    const source = sourceOf();
    const unjudged = byLabel(
      leaves.filter((id) => firstOf(id, "crossCutting") !== "true" && !contributionsOf(id).length),
    );
    const all = ofType("Contribution");
    const weak = all
      .filter((c) => !hasFlag("isStated", firstOf(c, "basis")))
      .sort((a, b) => compare(labelOf(ref(a, "initiative")), labelOf(ref(b, "initiative"))));
    const other = all.filter((c) => refs(c, "alternativeReading").length);
    const clashes = byLabel(ofType("Contradiction"));
    const nameless = byLabel(organisations.filter((id) => !isGeneric(id) && !firstOf(id, "tooi")));
    const generic = byLabel(organisations.filter(isGeneric));
    const expected = ofType("Expectation").filter((id) => ref(id, "isPartOf"));
    const judged = ofType("Assessment");
    const reading = (c) =>
      h(
        "li",
        thingLink(ref(c, "initiative")),
        " → ",
        stepPath(ref(c, "barrier")),
        ": ",
        firstOf(c, "rationale"),
        alternativeList(c).length > 0 && h("ul", alternativeList(c)),
      );
    add(main, [
      heading(
        "Wat deze kaart niet weet",
        h(
          "p.uitleg",
          `Een kaart weet alleen wat in haar bron staat, en leest soms verder dan de tekst. Hier staat waar. ${SILENCE}`,
        ),
      ),
      fold(
        "Nog niet beoordeeld",
        unjudged.length,
        "Werk dat genoemd is, maar waarvan nog niemand zei bij welke stap het hoort. Het staat in geen enkel vak.",
        unjudged.length
          ? long(unjudged.map((id) => h("li", thingLink(id), h("span.zacht", ` – ${kindOf(id).toLowerCase()}`))))
          : h("p", "Niets: alles is beoordeeld."),
      ),
      fold(
        "Koppelingen die onze lezing zijn",
        weak.length,
        `○ Van de ${all.length} koppelingen aan een stap staan er ${all.length - weak.length} in ${source}; deze zijn door ons gelezen, elk met de reden.`,
        weak.length > 0 && long(weak.map(reading), 6),
      ),
      fold(
        "Wat ook anders te lezen is",
        other.length,
        "Hier kwamen twee zorgvuldige lezers niet tot hetzelfde. De andere lezing staat erbij.",
        other.length > 0 && long(other.map(reading), 6),
      ),
      fold(
        `Waar ${source} zichzelf tegenspreekt`,
        clashes.length,
        "Wij kiezen niet; beide plaatsen staan erbij.",
        clashes.map((id) =>
          h("div.koppeling", h("h3", thingLink(id)), h("p", firstOf(id, "summary")), addressList(id)),
        ),
      ),
      judged.length > 0 &&
        fold(
          "Oordelen van een analist",
          judged.length,
          "Alleen waar verder niets in het vak staat.",
          h(
            "ul",
            judged.map((id) =>
              h(
                "li",
                `${labelOf(ref(id, "barrier"))}, ${valuesOf(id, "interventionKind").map(kindName).join(", ")}: ${codeLabel("CellState", firstOf(id, "state"))} – ${firstOf(id, "rationale")} (${firstOf(id, "post")}, ${dateWords(firstOf(id, "asOf"))})`,
              ),
            ),
          ),
        ),
      fold(
        "Organisaties zonder officieel nummer",
        nameless.length,
        "Van deze organisaties kennen wij geen TOOI-code; een andere kaart kan hen anders noemen.",
        long(nameless.map((id) => h("li", thingLink(id)))),
      ),
      fold(
        "Verzamelnamen",
        generic.length,
        `${SourceOf()} wijst hier geen organisatie aan. Zij tellen apart van partners.`,
        long(generic.map((id) => h("li", thingLink(id)))),
      ),
      fold(
        "Wat wij verwachten, en waarom",
        expected.length,
        `“Wij verwachten wel iets” is onze duiding, niet die van ${source}. U kunt haar in het overzicht uitzetten.`,
        h(
          "details",
          h("summary", "Toon de verwachtingen"),
          h(
            "div.rol",
            sortedTable({
              id: "verwacht",
              caption: "Verwacht werk, per stap en soort.",
              rows: expected,
              columns: [
                {
                  key: "stap",
                  label: "Stap",
                  text: (e) => labelOf(ref(e, "barrier")),
                  cell: (e) => thingLink(ref(e, "barrier")),
                },
                { key: "soort", label: "Soort", text: (e) => valuesOf(e, "interventionKind").map(kindName).join(", ") },
                { key: "waarom", label: "Waarom", sort: false, text: (e) => firstOf(e, "rationale") },
                { key: "bron", label: "Van wie", sort: false, text: (e) => firstOf(e, "source") },
              ],
            }),
          ),
        ),
      ),
      fold(
        "Hoe wij lezen",
        null,
        "De regels waarmee wij koppelen en tellen.",
        h("h3", "Hoe weten we dat iets bij een stap hoort?"),
        rubric("Basis"),
        h("h3", "Hoe direct werkt het?"),
        rubric("Strength"),
        h("h3", "Hoe ver is het?"),
        rubric("Status"),
        h("h3", "Wie doet mee?"),
        rubric("Role"),
        h("h3", "Hoe komt een vak aan zijn woord?"),
        h(
          "p",
          "Het beste directe werk bepaalt het woord. Is er alleen ondersteunend werk, dan bepaalt dat het woord en staat erbij “alleen ondersteunend”. Een actie telt één keer per vak; een samengestelde actie telt nooit, haar onderdelen wel. Proeven, bijeenkomsten en afspraken tellen voor zichzelf, niet voor de actie waaronder zij gemeld zijn.",
        ),
        h("h3", "Wanneer is iets te laat?"),
        h(
          "p",
          `Als een beloofde datum voorbij was op de datum van ${source} en ${source} geen oplevering meldt. Van een tijdvak telt de laatste dag: een kwartaal of half jaar op de laatste dag, voorjaar 20 juni, zomer 22 september, najaar 20 december. Deze grenzen zijn onze afspraak.`,
        ),
        h("h3", "De bron"),
        data.plans.map((plan) =>
          h("p", `${sourceLine(plan)}.`, plan.sha && [" SHA-256 van de tekst: ", h("code", plan.sha), "."]),
        ),
        h(
          "p",
          `De kaart geeft samenvattingen in eigen woorden en zegt bij elk feit waar het staat; de zinnen van ${source} zelf staan er niet in.`,
        ),
      ),
    ]);
  },
};
