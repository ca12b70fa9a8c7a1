/* The page of one thing: a step, a partner, an action, or anything else with a name. */
import { add, h, join } from "../lib/dom.js";
import { heading, here, href } from "../lib/route.js";
import { factList, sortedTable } from "../lib/table.js";
import { and, compare, unique, upper } from "../lib/text.js";
import { answerTo, scenarioOf, stepIdIn } from "../model/answers.js";
import {
  allSteps,
  data,
  dateLabel,
  dateWords,
  inPlan,
  planBy,
  planOf,
  SourceOf,
  several,
  sourceOf,
  things,
} from "../model/data.js";
import {
  codeLabel,
  firstOf,
  hasFlag,
  hasPage,
  isA,
  isOrganisation,
  isUndertaking,
  kindOf,
  labelOf,
  passagesOf,
  pointingTo,
  ref,
  refs,
  shortName,
  statementsAbout,
  term,
  valuesOf,
} from "../model/things.js";
import {
  BASES,
  basisMark,
  chip,
  footnote,
  kindName,
  modalityLabel,
  nothingReported,
  progress,
  scenarioWords,
} from "../model/words.js";
import {
  actorsOf,
  contributionsOf,
  deadlinesOf,
  involvedIn,
  involvementsOf,
  isActing,
  isGeneric,
  known,
  statusOf,
  statusReport,
  stepsOf,
  toldOf,
  topStep,
} from "../model/work.js";
import { foundIn, gapCard } from "../parts/gaps.js";
import { cellAddress, cellSaid } from "../parts/matrix.js";
import { addressList, contributionBlock, copyButton, figureList, planColumn, thingLink } from "../parts/shared.js";
import { missingScreen } from "./missing.js";

// What the pages below say in words of their own; what no reader need see, the engine says.
const SAID = new Set([
  ...data.hidden,
  ...["identifier", "notation", "summary", "promise", "currentStatus", "asOf", "crossCutting", "rationale"],
  ...["interventionKind", "step", "definition", "scopeNote", "silentPart", "altLabel", "isContainer", "source"],
  ...["finalDueBy", "revisedDueBy", "isPartOf", "title", "unit", "tooi", "checkedOn", "isNew", "numberedByUs"],
  ...["order", "periodFrom"],
]);
const YES = { true: "ja", false: "nee" };

// How a link reads from its other end.
const HERE = {
  from: "informatie van hier",
  to: "informatie hierheen",
  issuer: "hier uitgegeven",
  chapterLead: "eerst verantwoordelijk volgens de kop",
  waitsFor: "wacht hierop",
  seeAlso: "verwijst hierheen",
  addressedBy: "wordt hier aangepakt",
  concerns: "gaat hierover",
  reportedUnder: "hieronder gemeld",
  replacedBy: "hierdoor vervangen",
  followedBy: "hierdoor gevolgd",
  legalObstacle: "hierdoor gehinderd",
  standsFor: "staat voor deze",
  barrier: "bij deze stap",
  subMeasureOf: "onderdeel hiervan",
};

/** A property's values in words: links for things, labels for codes. */
function value(property, one) {
  if (one.startsWith("@")) return thingLink(one.slice(1));
  if (data.lists[property]) return codeLabel(data.lists[property], one);
  return YES[one] || dateWords(one);
}
const facts = (id) =>
  Object.entries(things.get(id))
    .filter(([property]) => !SAID.has(property))
    .map(([property, values]) => [
      upper(term(property)),
      values.length > 1
        ? h(
            "ul",
            values.map((one) => h("li", value(property, one))),
          )
        : value(property, values[0]),
    ]);

const block = (title, ...content) => {
  const kept = content.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false && c !== "");
  return kept.length ? h("section.blok", h("h2", title), kept) : null;
};
const addressCell = (...nodes) => addressList(...nodes) || "";

function timeline(id) {
  const plan = planOf(id);
  const reports = plan.dates.filter(({ date }) => statusOf(id, date));
  if (!reports.length) return null;
  return h(
    "ol.tijdlijn",
    reports.map(({ date, label }) => {
      const report = statusReport(id, date);
      return h(
        "li",
        h("strong", upper(label)),
        h("p", chip(id, date)),
        firstOf(report, "summary") && h("p", firstOf(report, "summary")),
        report &&
          date === plan.date &&
          h(
            "p.zacht",
            `${SourceOf(plan)} ${firstOf(report, "resultReported") === "true" ? "meldt een resultaat" : "meldt geen resultaat of cijfer"}.`,
          ),
        report && addressList(report),
      );
    }),
  );
}

function who(id) {
  const order = (role) => data.codes.Role[role]?.order ?? 99;
  const rows = involvementsOf(id).sort((a, b) => order(a.role) - order(b.role));
  return sortedTable({
    id: "wie",
    caption: "Wie erbij genoemd is, en met welke rol. Alleen trekker, uitvoerder en deelnemer handelen.",
    rows,
    columns: [
      {
        key: "wie",
        label: "Wie",
        text: (r) => labelOf(r.organisation),
        cell: (r) => [thingLink(r.organisation), isGeneric(r.organisation) && h("span.zacht", " (verzamelnaam)")],
      },
      { key: "rol", label: "Rol", text: (r) => codeLabel("Role", r.role) },
      { key: "wat", label: "Toelichting", sort: false, text: (r) => firstOf(r.id, "summary") },
      { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) },
    ],
  });
}

function deadlines(id) {
  const rows = deadlinesOf(id);
  if (!rows.length) return null;
  return sortedTable({
    id: "termijnen",
    caption: `Termijnen, zoals ${sourceOf(planOf(id))} ze noemt.`,
    rows,
    columns: [
      {
        key: "tekst",
        label: "Termijn",
        text: (d) => firstOf(d, "deadlineText"),
        cell: (d) => [
          `“${firstOf(d, "deadlineText")}”`,
          firstOf(d, "revises") === "true" && h("span.zacht", " (nieuwe termijn)"),
        ],
      },
      { key: "waarvoor", label: "Waarvoor", text: (d) => firstOf(d, "deadlineLabel") },
      {
        key: "uiterlijk",
        label: "Uiterlijk",
        text: (d) => firstOf(d, "dueBy"),
        cell: (d) => dateWords(firstOf(d, "dueBy")) || firstOf(d, "condition"),
      },
      { key: "soort", label: "Stelligheid", text: (d) => modalityLabel(firstOf(d, "modality")) },
      {
        key: "er",
        label: "Is het er?",
        text: (d) => toldOf(d).delivery || "niet gemeld",
      },
      {
        key: "bron",
        label: "Vindplaats",
        sort: false,
        text: () => "",
        cell: (d) => [firstOf(d, "summary") && h("p", firstOf(d, "summary")), addressCell(d)],
      },
    ],
  });
}

/** Everything that points to a thing and has a page: "X – wacht op – dit". */
function mentions(id, skip = []) {
  const found = new Map();
  for (const [from, property] of pointingTo(id)) {
    if (!hasPage(from) || isA(from, "Figure") || isA(from, "Barrier") || skip.includes(property)) continue;
    found.set(from, [...(found.get(from) || []), HERE[property] || `${term(property)} dit`]);
  }
  const rows = [...found].map(([from, how]) => ({ from, how: unique(how).join(", ") }));
  return rows.length
    ? sortedTable({
        id: "verwijst",
        caption: "Wat op deze kaart naar dit ding verwijst.",
        rows,
        sort: "verband",
        columns: [
          { key: "wat", label: "Wat", text: (r) => labelOf(r.from), cell: (r) => thingLink(r.from) },
          { key: "soort", label: "Soort", text: (r) => kindOf(r.from) },
          { key: "verband", label: "Verband", text: (r) => r.how },
          {
            key: "stand",
            label: "Stand",
            text: (r) => (isUndertaking(r.from) ? progress(r.from).filter(Boolean).join(", ") : ""),
            cell: (r) => (isUndertaking(r.from) ? chip(r.from) : ""),
          },
        ],
      })
    : null;
}

function gapsAbout(id) {
  const scenario = scenarioOf(here.route.query);
  const found = answerTo(scenario).gaps.filter((gap) =>
    foundIn(gap).some(
      (one) =>
        one.subject === id ||
        (isA(id, "Barrier") && stepIdIn(one.barrier, gap.plan) === id) ||
        (isOrganisation(id) && one.partner === firstOf(id, "notation")),
    ),
  );
  if (!found.length) return null;
  const cards = found.map((gap) => gapCard(gap, scenario));
  return block(
    `Aandachtspunten en vragen (${found.length})`,
    cards.slice(0, 5),
    cards.length > 5 && h("details", h("summary", `Toon de andere ${cards.length - 5}`), cards.slice(5)),
  );
}

const pages = {
  undertaking(id) {
    const contributions = contributionsOf(id);
    const silent = refs(id, "silentPart");
    return [
      block(
        firstOf(id, "promise") ? "Wat deze actie belooft" : "Wat dit is",
        firstOf(id, "promise") && h("p", firstOf(id, "promise")),
        firstOf(id, "summary") && h("p", firstOf(id, "summary")),
        firstOf(id, "isNew") === "true" &&
          h("p.zacht", `Nieuw in ${dateLabel(planOf(id).date, planOf(id))}; stond niet in het plan.`),
        firstOf(id, "numberedByUs") === "true" &&
          h("p.zacht", `Het nummer is van ons; ${sourceOf(planOf(id))} nummert deze actie niet.`),
        addressList(id),
      ),
      firstOf(id, "isContainer") === "true"
        ? block(
            "Samengesteld",
            h("p", "Deze actie bestaat uit onderdelen met een eigen stand:"),
            h(
              "ul",
              pointingTo(id)
                .filter(([, p]) => p === "subMeasureOf")
                .map(([from]) => h("li", thingLink(from), " ", chip(from))),
            ),
          )
        : block(
            "Hoe ver is het?",
            timeline(id),
            silent.length > 0 && [
              h("p", h("strong", "De voortgang zegt niets over:")),
              h(
                "ul",
                silent.map((s) =>
                  h(
                    "li",
                    firstOf(s, "summary"),
                    h("span.zacht", ` (${codeLabel("SilentWeight", firstOf(s, "weight"))})`),
                  ),
                ),
              ),
            ],
            deadlines(id),
          ),
      firstOf(id, "isContainer") !== "true" &&
        block("Wie", involvementsOf(id).length ? who(id) : h("p", "De tekst van deze actie noemt niemand."), lead(id)),
      firstOf(id, "isContainer") !== "true" &&
        block(
          "Bij welke stap, en hoe weten we dat?",
          contributions.length
            ? contributions.map((c) => [contributionBlock(c), addressList(c)])
            : firstOf(id, "crossCutting") === "true"
              ? [
                  h(
                    "p",
                    `Doorsnijdend: ${valuesOf(id, "interventionKind").map(kindName).join(", ")}. Hoort niet bij één stap.`,
                  ),
                  h("p.reden", h("strong", "Waarom: "), firstOf(id, "rationale")),
                ]
              : h("p", "Nog niet beoordeeld."),
        ),
      block("Cijfers", figureList(id)),
      block("Verder", factList(facts(id))),
      block("Wat hiernaar verwijst", mentions(id, ["subMeasureOf"])),
    ];
  },

  organisation(id) {
    const rows = involvedIn(id);
    const steps = unique(rows.filter((r) => isActing(r.role)).flatMap((r) => stepsOf(r.undertaking)));
    const own = statementsAbout(id, "Contribution", "byOrganisation");
    const wishes = statementsAbout(id, "Expectation", "organisation");
    const members = statementsAbout(id, "Membership", "member").concat(
      statementsAbout(id, "Membership", "organization"),
    );
    const mates = new Map();
    for (const r of rows)
      if (isActing(r.role))
        for (const mate of actorsOf(r.undertaking))
          if (mate !== id) mates.set(mate, [...(mates.get(mate) || []), r.undertaking]);
    return [
      block(
        "Wat de kaart weet",
        firstOf(id, "summary") && h("p", firstOf(id, "summary")),
        isGeneric(id) && h("p", `Een verzamelnaam: ${sourceOf()} wijst geen organisatie aan.`),
        firstOf(id, "isIndependent") === "true" &&
          h("p", "Onafhankelijk: het is niet vanzelf dat deze organisatie acties uitvoert."),
        h(
          "p",
          steps.length
            ? `Neemt volgens ${sourceOf()} deel aan werk bij: ${and(allSteps.filter((s) => steps.includes(s.notation)).map((s) => s.label.toLowerCase()))}.`
            : `${SourceOf()} noemt geen werk bij een van de stappen.`,
        ),
        factList([
          ...facts(id),
          ["Kent men ook als", valuesOf(id, "altLabel").join(", ")],
          [
            "Eenheden",
            refs(id, "unit").length > 0 &&
              h(
                "ul",
                refs(id, "unit").map((u) => h("li", thingLink(u))),
              ),
          ],
          [
            "Identificatie",
            firstOf(id, "tooi")
              ? `${firstOf(id, "tooi")} (nagekeken op ${dateWords(firstOf(id, "checkedOn"))})`
              : "geen",
          ],
        ]),
      ),
      block(
        `Acties waarbij genoemd (${unique(rows.map((r) => r.undertaking)).length})`,
        h("p.zacht", "Het aantal zegt niets over inzet of effect."),
        rows.length
          ? sortedTable({
              id: "acties",
              caption: "Alle acties, proeven, bijeenkomsten en afspraken waarbij deze partner genoemd is.",
              rows,
              sort: "actie",
              columns: [
                ...planColumn((r) => planOf(r.undertaking)?.key),
                {
                  key: "actie",
                  label: "Actie",
                  text: (r) => labelOf(r.undertaking),
                  cell: (r) => thingLink(r.undertaking),
                },
                { key: "soort", label: "Wat", text: (r) => kindOf(r.undertaking) },
                { key: "rol", label: "Rol", text: (r) => codeLabel("Role", r.role) },
                {
                  key: "stand",
                  label: "Stand",
                  text: (r) => progress(r.undertaking).filter(Boolean).join(", "),
                  cell: (r) => chip(r.undertaking),
                },
                {
                  key: "stap",
                  label: "Stap",
                  text: (r) =>
                    firstOf(r.undertaking, "crossCutting") === "true"
                      ? "Alle stappen"
                      : allSteps
                          .filter((s) => stepsOf(r.undertaking).includes(s.notation))
                          .map((s) => s.label)
                          .join(", "),
                },
                { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) },
              ],
            })
          : h("p", "Geen."),
      ),
      own.length > 0 &&
        block(
          `Eigen werk bij een stap (${own.length})`,
          h("p.zacht", "Alleen werk dat van deze partner zelf is. Waar zij aan meedoet, staat hierboven."),
          own.map((c) => [h("h3", thingLink(ref(c, "initiative"))), contributionBlock(c), addressList(c)]),
        ),
      wishes.length > 0 &&
        block(
          `Wat ${sourceOf()} van deze partner verwacht`,
          wishes.map((w) =>
            h(
              "div.koppeling",
              h(
                "p",
                h("strong", upper(codeLabel("Engagement", firstOf(w, "engagement")) || "rol voorzien")),
                ": ",
                firstOf(w, "rationale"),
              ),
              addressList(w),
            ),
          ),
        ),
      members.length > 0 &&
        block(
          "Lidmaatschap",
          h(
            "ul",
            members.map((m) =>
              h(
                "li",
                thingLink(ref(m, "member")),
                " in ",
                thingLink(ref(m, "organization")),
                `: ${firstOf(m, "post")}`,
              ),
            ),
          ),
        ),
      mates.size > 0 &&
        block(
          "Handelt samen met",
          h("p.zacht", "Op alfabet."),
          h(
            "ul.kolommen",
            [...mates]
              .sort((a, b) => compare(labelOf(a[0]), labelOf(b[0])))
              .map(([mate, work]) =>
                h(
                  "li",
                  thingLink(mate),
                  h(
                    "span.zacht",
                    ` – ${unique(work)
                      .slice(0, 4)
                      .map((w) => shortName(w))
                      .join(", ")}${unique(work).length > 4 ? " …" : ""}`,
                  ),
                ),
              ),
          ),
        ),
      block("Wat hiernaar verwijst", mentions(id, ["unitOf", "unit"])),
    ];
  },

  step(id) {
    const scenario = scenarioOf(here.route.query);
    const notation = topStep(id);
    const narrow = refs(id, "narrower");
    const own = statementsAbout(id, "Contribution", "barrier")
      .concat(narrow.flatMap((n) => statementsAbout(n, "Contribution", "barrier")))
      .filter(
        (c) =>
          known(c, scenario.date) &&
          inPlan(c, scenario.plan) &&
          (!scenario.stated || hasFlag("isStated", firstOf(c, "basis"))),
      );
    const cells = ref(id, "broader")
      ? []
      : answerTo(scenario).matrix.kind.filter((cell) => stepIdIn(cell.barrier, cell.plan) === id);
    const helpers = statementsAbout(id, "Facilitator", "barrier").concat(
      narrow.flatMap((n) => statementsAbout(n, "Facilitator", "barrier")),
    );
    return [
      block(
        "Wat deze stap is",
        h("p", firstOf(id, "step")),
        h("p", firstOf(id, "definition")),
        firstOf(id, "scopeNote") && h("p.zacht", firstOf(id, "scopeNote")),
        narrow.length > 0 && h("p", "Smallere stappen: ", join(narrow.map((n) => thingLink(n))), "."),
        ref(id, "broader") && h("p", "Hoort bij: ", thingLink(ref(id, "broader")), "."),
      ),
      cells.length > 0 &&
        block(
          "Hoe ver is het, per soort?",
          h("p.zacht", scenarioWords(scenario)),
          sortedTable({
            id: "vakken",
            caption: "De vakken van deze stap in de matrix.",
            rows: cells,
            columns: [
              ...planColumn((c) => c.plan),
              {
                key: "soort",
                label: "Soort",
                text: (c) => upper(kindName(c.column)),
                cell: (c) =>
                  h(
                    "a",
                    { href: href("overzicht", { cel: cellAddress(c.column, notation, c.plan) }) },
                    upper(kindName(c.column)),
                  ),
              },
              {
                key: "stand",
                label: "Stand",
                text: (c) => cellSaid(c).word,
                cell: (c) => {
                  const said = cellSaid(c);
                  return [
                    h(`span.chip.${said.look.replace(" ", ".")}`, said.word),
                    said.lines.length > 0 && ` ${said.lines.join(" · ")}`,
                  ];
                },
              },
              {
                key: "hoe",
                label: "Hoe weten we dit?",
                text: (c) => BASES[c.state_basis]?.[1] || "",
                cell: (c) => (c.state_basis ? [basisMark(c.state_basis), ` ${BASES[c.state_basis][1]}`] : ""),
              },
            ],
          }),
        ),
      block(
        `Wie doet wat (${unique(own.map((c) => ref(c, "initiative"))).length})`,
        own.length
          ? sortedTable({
              id: "wiewat",
              caption: "Al het werk dat bij deze stap is gemeld.",
              rows: own,
              sort: "actie",
              columns: [
                ...planColumn((c) => planOf(c)?.key),
                {
                  key: "actie",
                  label: "Actie",
                  text: (c) => labelOf(ref(c, "initiative")),
                  cell: (c) => thingLink(ref(c, "initiative")),
                },
                { key: "soort", label: "Soort", text: (c) => valuesOf(c, "interventionKind").map(kindName).join(", ") },
                {
                  key: "wie",
                  label: "Wie handelt",
                  sort: false,
                  text: (c) => actorsOf(ref(c, "initiative")).map(labelOf).join(", "),
                  cell: (c) => join(actorsOf(ref(c, "initiative")).map((a) => thingLink(a))),
                },
                {
                  key: "stand",
                  label: "Stand",
                  text: (c) => progress(ref(c, "initiative"), scenario.date).join(", "),
                  cell: (c) => chip(ref(c, "initiative"), scenario.date),
                },
                {
                  key: "hoe",
                  label: "Koppeling",
                  text: (c) => BASES[firstOf(c, "basis")]?.[1] || "",
                  cell: (c) => [
                    basisMark(firstOf(c, "basis")),
                    ` ${BASES[firstOf(c, "basis")]?.[1] || ""}; ${codeLabel("Strength", firstOf(c, "strength"))}`,
                  ],
                },
              ],
            })
          : h("p", nothingReported(planBy(scenario.plan))),
      ),
      helpers.length > 0 &&
        block(
          "Wie deze stap mogelijk maakt, bewust of niet",
          h(
            "ul",
            helpers.map((f) =>
              h(
                "li",
                thingLink(f),
                ` – naam uit ${sourceOf(planOf(f))}; ${codeLabel("Awareness", firstOf(f, "awareness")) || "bewustheid niet gemeld"}`,
              ),
            ),
          ),
        ),
    ];
  },

  other(id) {
    const members = pointingTo(id)
      .filter(([, p]) => p === "inChapter")
      .map(([from]) => from)
      .filter(isUndertaking)
      .sort((a, b) => compare(labelOf(a), labelOf(b)));
    const judged = isA(id, "Facilitator");
    return [
      block(
        "Wat de kaart weet",
        judged && h("p.zacht", `De naam komt uit ${sourceOf(planOf(id))} en is geen oordeel van deze kaart.`),
        firstOf(id, "summary") && h("p", firstOf(id, "summary")),
        firstOf(id, "rationale") && h("p", firstOf(id, "rationale")),
        factList([
          ...facts(id),
          ["Kent men ook als", valuesOf(id, "altLabel").join(", ")],
          ["Vindplaats", addressList(id)],
        ]),
      ),
      block("Cijfers", figureList(id)),
      members.length > 0 &&
        block(
          "Acties in dit hoofdstuk",
          h(
            "ul",
            members.map((m) => h("li", thingLink(m), " ", chip(m))),
          ),
        ),
      block("Wat hiernaar verwijst", mentions(id, ["inChapter"])),
    ];
  },
};

/** Who stands in a chapter's heading is primarily responsible: shown, never counted as acting. */
function lead(id) {
  const chapter = ref(id, "inChapter");
  const leads = chapter ? refs(chapter, "chapterLead") : [];
  return leads.length
    ? h("p.zacht", "Eerst verantwoordelijk volgens de kop: ", join(leads.map((l) => thingLink(l))), ".")
    : null;
}

function crumb(id) {
  const kind = kindOf(id);
  const list = isOrganisation(id)
    ? h("a", { href: href("partners") }, "Partners")
    : isUndertaking(id)
      ? h("a", { href: href("maatregelen") }, "Maatregelen")
      : isA(id, "Barrier")
        ? h("a", { href: href("overzicht") }, "Overzicht")
        : null;
  const chapter = ref(id, "inChapter");
  const parent = ref(id, "subMeasureOf");
  return h(
    "p.kruimel",
    join(
      [list, several && planOf(id)?.title, chapter && thingLink(chapter), parent && thingLink(parent), kind].filter(
        Boolean,
      ),
      " › ",
    ),
  );
}

export const thingScreen = {
  title: "Ding",
  draw(main, route) {
    const id = route.path.slice(1).join("/");
    if (!hasPage(id)) return missingScreen.draw(main);
    const kind = isUndertaking(id)
      ? "undertaking"
      : isOrganisation(id)
        ? "organisation"
        : isA(id, "Barrier")
          ? "step"
          : "other";
    add(main, [
      crumb(id),
      heading(
        isA(id, "Facilitator") ? `“${labelOf(id)}”` : labelOf(id),
        isUndertaking(id) && firstOf(id, "isContainer") !== "true" && h("p", chip(id)),
      ),
      h(
        "div.acties.bovenaan",
        copyButton(() =>
          footnote(
            `${kindOf(id)} ${labelOf(id)}: ${firstOf(id, "promise") || firstOf(id, "summary") || ""}`
              .trim()
              .replace(/([^.!?])$/, "$1."),
            passagesOf(id),
            null,
            planOf(id) || planBy(),
          ),
        ),
        h("a", { href: href(["graaf", "omgeving"], { ding: id }) }, "Teken de omgeving"),
      ),
      pages[kind](id),
      gapsAbout(id),
    ]);
    return labelOf(id);
  },
};
