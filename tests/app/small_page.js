/* A page of two small plans, written by hand, and what `visuals/app/model` needs to read it without a browser. */
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

/** A function with each list of arguments, and what it gives then. */
export function cases(ask, table) {
  for (const [given, expected] of table) assert.deepEqual(ask(...given), expected, JSON.stringify(given));
}

/** The pool of a value: what it holds stands before it, as `ketenkaart/visuals/page/html.py` writes it. */
export function pooled(value, pool = []) {
  const placed = (one) => pooled(one, pool).length - 1;
  if (Array.isArray(value)) pool.push(value.map(placed));
  else if (value && typeof value === "object")
    pool.push(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, placed(one)])));
  else pool.push(value);
  return pool;
}

/** Puts the page in a window without a screen, and reads it. */
export async function openPage(page) {
  const packed = gzipSync(JSON.stringify(pooled(page))).toString("base64");
  globalThis.window = {};
  globalThis.document = { getElementById: (id) => (id === "gegevens" ? { textContent: packed } : null) };
  const { readPageData } = await import("../../visuals/app/lib/page_data.js");
  await readPageData();
}

export const EARLY = "2011-03-31";
export const MIDDLE = "2012-06-01";
export const LATE = "2013-04-08";

const shared = {
  silence: "Zwijgen is geen stilstand.",
  report: "{source} van {date}",
  reports: "de plannen",
  nothing: { one: "{report} meldt niets.", more: "{report} melden niets." },
  no_cell: "geen werk gemeld",
  leading: "{name} (trekker)",
  headed: "primair verantwoordelijk volgens de hoofdstuktitel: {heads}",
  all_steps: "Zonder stap",
  bases: { tekst: "Staat in de tekst" },
  choices: {
    all_phrase: "alles telt mee",
    links_stated: "alleen wat de bron zegt",
    strict_phrase: "strenge lezing",
    with_phrase: "met verwachtingen",
    without_phrase: "zonder verwachtingen",
    latest: "elk plan op zijn laatste stand",
    others_latest: "{date}, andere plannen later",
  },
  export: {
    footnote: "{phrase} Bron: {sources}{addresses}. Versie {version}{scenario}.",
    content: " (inhoud {hash})",
  },
  outcomes: {
    delivered: { phrase: "geleverd" },
    absent: { open: "ja", phrase: "er niet", counted: { one: "{count} is er niet", more: "{count} zijn er niet" } },
    silent: { open: "ja", phrase: "niet gemeld" },
    dropped: { rare: "ja", phrase: "vervallen" },
  },
};
const words = {
  shared,
  gaps: { deadline: { quote: "“{words}”" } },
  explore: { list: { no_partner: "niet gemeld wie eraan werkt" } },
  check: { unreadable: "{name} is niet te lezen." },
  measures: {
    together: { achter: { label: "pas later", of: ["laat"] }, nooit: { label: "pas nooit", of: ["vroeg"] } },
  },
  questions: { rows_of: { "per-soort": "" } },
  thing: { foreign: { unitOf: "onderdeel van" } },
  search: {
    everyday: ["start"],
    question: "Vraag",
    in_state: "Lijst",
    also: { laat: ["achter op schema"] },
    actors: "Wie: {names}",
    others: "Erbij: {names}",
    texts: ["summary", "promise"],
    owners: ["initiative"],
    sorts: ["agreementKind"],
    weights: { Barrier: "0", question: "1", Organization: "2", Measure: "3", rest: "5" },
    synonyms: ["Organization"],
    same: [["actie", "maatregel"], ["alleen"]],
    small: ["de", "van", "om", "het", "in", "wie", "erbij"],
  },
};
/** The words where a sentence speaks of the source of one plan. */
const ofSource = (source) => ({
  page: {
    ...words,
    shared: {
      ...shared,
      report: `${source} van {date}`,
      choices: { ...shared.choices, links_stated: `alleen wat ${source} zegt` },
    },
  },
});

const CHARM = { notation: "lokken", label: "Lokken", step: "model/m/lokken", id: "model/m/lokken" };
const HOUSE = { notation: "wonen", label: "Wonen", step: "model/m/wonen", id: "model/m/wonen" };
const OTHER_CHARM = { notation: "lokken", label: "Lokken in de stad", step: "model/s/lokken", id: "model/s/lokken" };
const MONEY = { notation: "geld", label: "Geld", step: "model/s/geld", id: "model/s/geld" };

export const village = {
  key: "dorp",
  title: "Plan van het dorp",
  date: LATE,
  document: "Rapport 2013",
  sha: "a1",
  model: "m",
  source: "het rapport",
  Source: "Het rapport",
  dates: [
    { date: EARLY, label: "maart 2011" },
    { date: LATE, label: "8 april 2013" },
  ],
  steps: [CHARM, HOUSE],
  notes: [],
  words: ofSource("het rapport"),
};
export const town = {
  key: "stad",
  title: "Plan van de stad",
  date: MIDDLE,
  document: "",
  sha: "b2",
  model: "s",
  source: "het plan",
  Source: "Het plan",
  dates: [{ date: MIDDLE, label: "1 juni 2012" }],
  steps: [OTHER_CHARM, MONEY],
  notes: [],
  words: ofSource("het plan"),
};

const code = (label, screen = "") => ({ label, definition: "", order: 1, screen });
const codes = {
  Basis: { tekst: code("in de tekst", "●"), lezing: code("onze lezing", "○") },
  InterventionKind: { toezicht: code("toezicht houden"), voorlichting: code("voorlichting geven") },
  ExploitationForm: { arbeid: code("op het werk") },
  Role: { trekker: code("trekker"), deelnemer: code("deelnemer"), meelezer: code("meelezer"), bron: code("bron") },
  Modality: { hard: code("afspraak") },
  AgreementKind: { convenant: code("afspraak op papier") },
};

const things = {
  "model/m/lokken": { type: ["Barrier"], prefLabel: ["Lokken"] },
  "model/m/lokken-online": {
    type: ["Barrier"],
    prefLabel: ["Lokken op internet"],
    altLabel: ["1.1"],
    broader: ["@model/m/lokken"],
  },
  "model/m/wonen": { hiddenLabel: ["slaapplek"], type: ["Barrier"], prefLabel: ["Wonen"] },
  "org/ind": {
    type: ["FormalOrganization", "Organization"],
    prefLabel: ["Immigratie- en Naturalisatiedienst"],
    altLabel: ["IND"],
    notation: ["ind"],
  },
  "org/kvk": { type: ["Organization"], prefLabel: ["Kamer van Koophandel"], altLabel: ["KvK"], notation: ["kvk"] },
  "org/gemeenten": { type: ["Organization"], prefLabel: ["gemeenten"], notation: ["gemeenten"], isGeneric: ["true"] },
  "org/zeehavenpolitie": {
    type: ["Organization"],
    prefLabel: ["Zeehavenpolitie"],
    notation: ["zeehavenpolitie"],
    isGeneric: ["false"],
  },
  "dorp/measure-1.1": {
    type: ["Measure"],
    prefLabel: ["Adressen nakijken"],
    promise: ["Het dorp kijkt elk adres van een huurder na."],
    passage: ["@dorp/p-1", "@dorp/p-2", "@dorp/p-3"],
  },
  "dorp/measure-1.2": {
    type: ["Measure"],
    prefLabel: ["Folder maken"],
    summary: ["Een folder over huisvesting, in vijf talen, voor elk huis met zonneschermen."],
  },
  "dorp/pilot-zee": {
    type: ["Pilot"],
    prefLabel: ["Zeeproef"],
    passage: ["@dorp/p-4"],
    initiative: ["los", "@org/ind"],
  },
  "stad/agreement-1": {
    type: ["Agreement"],
    prefLabel: ["Samen tegen fraude"],
    agreementKind: ["convenant"],
    summary: ["Wie wat deelt met de Kamer van Koophandel."],
  },
  "dorp/measure-leeg": { type: ["Measure"], title: ["Zonder naam"] },
  "dorp/chapter-10": { type: ["Chapter"], identifier: ["10"], title: ["Tien"] },
  "dorp/chapter-2": { type: ["Chapter"], identifier: ["2"], title: ["Twee"], chapterLead: ["@org/zeehavenpolitie"] },
  "dorp/link-1": {
    type: ["Contribution"],
    barrier: ["@model/m/lokken-online"],
    basis: ["tekst"],
    passage: ["@dorp/p-2"],
  },
  "dorp/link-2": { type: ["Contribution"], barrier: ["@model/m/wonen"], basis: ["lezing"] },
  "dorp/involvement-1": { type: ["Involvement"], summary: ["Trekt de actie."], passage: ["@dorp/p-3", "@dorp/p-1"] },
  "dorp/deadline-1": {
    type: ["Deadline"],
    initiative: ["@dorp/measure-1.1"],
    deadlineLabel: ["lijst van adressen"],
    deadlineText: ["voor de zomer van 2012"],
    modality: ["hard"],
    dueBy: ["2012-06-20"],
    summary: ["Een uitzonderlijk register."],
  },
  "dorp/deadline-2": {
    type: ["Deadline"],
    initiative: ["@dorp/pilot-zee"],
    deadlineText: ["ooit"],
    modality: ["zacht"],
  },
  "dorp/deadline-3": { type: ["Deadline"], initiative: ["@dorp/measure-1.2"], deadlineText: ["straks"] },
};

const cell = (plan, column, barrier, more = {}) => ({ plan, column, barrier, state: "bezig", phrase: [], ...more });
const row = (plan, more = {}) => ({ plan, ...more });
/** What the questions answer: of each plan one row of a sort, by its `name`. */
const answer = (name, undecided = false) => ({
  gaps: [row("dorp", { mark: `${name}-d` }), row("stad", { mark: `${name}-s` })],
  matrix: {
    kind: [
      cell("dorp", "voorlichting", "wonen", { phrase: [name] }),
      cell("dorp", "toezicht", null),
      cell("dorp", "toezicht", "lokken", { undecided }),
      cell("stad", "toezicht", "geld"),
    ],
    partner: [
      cell("dorp", "zeehavenpolitie", "wonen"),
      cell("dorp", "kvk", "lokken"),
      cell("dorp", "onbekend", "lokken"),
    ],
    form: [cell("dorp", "arbeid", null)],
  },
  without: { "org/ind": [row("stad"), row("dorp", { acts: 2 })] },
  apart: [row("stad", { kind: "toezicht" })],
  points: [row("dorp", { name: "punt" }), row("stad", { name: "anders" })],
  most: [row("stad", { who: "org/ind" }), row("dorp", { who: "org/kvk" })],
  numbers: [row("stad", { phrase: { a: "1" } }), row("dorp", { phrase: { a: "2" } })],
  reach: [
    row("dorp", { columns: [{ step: "lokken", undecided }, { step: "wonen" }] }),
    row("stad", { columns: [{ step: "lokken" }, { step: "geld", undecided }] }),
  ],
  links: { "dorp/link-1": ["a", "b"] },
  places: [row("stad", { step: null }), row("dorp", { step: "wonen" })],
});

export const twoPlans = () => ({
  meta: { version: "1.2.0", content: "0123456789abcdef", title: "Kaart" },
  source: "de plannen samen",
  plans: [village, town],
  words,
  codes,
  lists: { agreementKind: "AgreementKind", basis: "Basis", modality: "Modality" },
  progress: {
    [EARLY]: { "dorp/measure-1.1": { word: "Nog niet begonnen", status: "vroeg", state: "wacht" } },
    [LATE]: {
      "dorp/measure-1.1": { word: "Bezig", more: "te laat", status: "laat", state: "bezig", report: "dorp/s-1" },
      "dorp/deadline-1": { outcome: "absent", stand: "er niet", on: "2013-01-01" },
      "dorp/deadline-2": { outcome: "silent" },
    },
  },
  progressStrictly: { [LATE]: { "dorp/measure-1.1": { word: "Onbekend" } } },
  absent: { [EARLY]: ["dorp/link-2", "dorp/deadline-3", "dorp/involvement-1"] },
  stands: { [EARLY]: { dorp: EARLY }, [MIDDLE]: { dorp: EARLY }, [LATE]: { dorp: LATE } },
  dates: {
    [EARLY]: "31 maart 2011",
    [MIDDLE]: "1 juni 2012",
    [LATE]: "8 april 2013",
    "2012-06-20": "20 juni 2012",
    "2013-01-01": "januari 2013",
  },
  addresses: { "dorp/p-1": "blz. 1", "dorp/p-2": "blz. 2", "dorp/p-3": "blz. 3", "dorp/p-4": "blz. 4" },
  names: { waitsFor: "wacht op" },
  things,
  kinds: {
    Organization: { page: "organisation", kind: "partner" },
    Measure: { page: "undertaking", kind: "actie" },
    Pilot: { page: "undertaking", kind: "pilot" },
    Barrier: { page: "step", kind: "stap" },
    Agreement: { page: "other", kind: "afspraak" },
  },
  lines: [
    {
      name: "who",
      phrase: "trekker",
      acts: true,
      rows: [
        ["org/ind", "dorp/measure-1.1", "dorp/involvement-1"],
        ["org/zeehavenpolitie", "dorp/pilot-zee"],
      ],
    },
    { name: "who", phrase: "meelezer", rows: [["org/kvk", "dorp/measure-1.1"]] },
    {
      name: "at",
      phrase: "draagt bij",
      rows: [
        ["dorp/measure-1.1", "model/m/lokken-online", "dorp/link-1"],
        ["dorp/measure-1.1", "model/m/wonen", "dorp/link-2"],
        ["dorp/measure-1.1", "model/m/wonen", "dorp/link-1"],
      ],
    },
    {
      name: "deadline",
      rows: [
        ["dorp/deadline-1", "dorp/measure-1.1"],
        ["dorp/deadline-3", "dorp/measure-1.1"],
      ],
    },
    { name: "unitOf", rows: [["org/zeehavenpolitie", "org/departement"]] },
    { name: "chapterLead", rows: [["dorp/chapter-2", "org/zeehavenpolitie"]] },
    { name: "waitsFor", rows: [["dorp/pilot-zee", "dorp/measure-1.1"]] },
    { name: "seeAlso", rows: [["dorp/measure-1.1", "dorp/measure-1.2"]] },
    {
      name: "many",
      rows: Array.from({ length: 18 }, (_, at) => ["org/gemeenten", `dorp/klein-${at}`]),
    },
  ],
  called: { "dorp/measure-1.1": { label: "1.1 Adressen nakijken", short: "1.1" }, "dorp/pilot-zee": { label: "Zee" } },
  works: {
    "dorp/measure-1.1": {
      ...{ steps: ["lokken"], kinds: ["toezicht"], leads: ["org/ind"], acts: ["org/ind", "org/kvk"] },
      years: ["2011", "2012"],
      chapters: ["dorp/chapter-2"],
    },
    "dorp/measure-1.2": { chapters: ["dorp/chapter-2"] },
  },
  partners: {},
  lookups: {},
  promises: {
    dorp: {
      rows: [
        { id: "dorp/deadline-1", work: "dorp/measure-1.1", lane: 0, x: 7, level: 1 },
        { id: "dorp/deadline-9", work: "dorp/pilot-zee", lane: 0, x: 8, level: 1 },
      ],
      reports: [
        { date: EARLY, x: 1 },
        { date: LATE, x: 9 },
      ],
      undated: ["dorp/deadline-2", "dorp/deadline-3"],
    },
    stad: {
      rows: [],
      reports: [
        { date: "2011-01-01", x: 2 },
        { date: "2012-01-01", x: 3 },
      ],
      undated: [],
    },
  },
  search: {
    forms: ["huurder huurders", "proef proeven"],
    english: [["org/kvk", "Chamber of Commerce"]],
    also: { AgreementKind: { convenant: ["samenwerkingsafspraak"] } },
  },
  answers: {
    [`${LATE}|all|with`]: answer("gewoon", true),
    [`${LATE}|stated|with`]: answer("genoemd"),
    [`${LATE}|all|without`]: answer("kaal"),
    [`${LATE}|all|with|strict`]: answer("streng"),
    [`${EARLY}|all|with`]: answer("vroeg"),
  },
  queries: {
    wie: { title: "Wie doet wat", question: "Wie werkt aan welke stap?", why: "", columns: {}, shelf: "gaps" },
    adressen: { title: "Welke adressen zijn klaar", question: "", why: "", columns: {}, shelf: "gaps" },
    kamer: { title: "Wat de Kamer van Koophandel vraagt", question: "", why: "", columns: {}, shelf: "gaps" },
    elders: { title: "Zelf een register bevragen", question: "", why: "", columns: {}, shelf: "recipes" },
    waarom: {
      title: "Gat in het toezicht",
      question: "Waar ontbreekt toezicht?",
      why: "Daar kijkt niemand.",
      columns: {},
      shelf: "gaps",
    },
  },
});
/** The page of one plan that promises nothing by a day, without an answer of another plan. */
export const onePlan = () => ({
  ...twoPlans(),
  meta: { version: "2", content: "", title: "Kaart" },
  plans: [town],
  promises: { stad: { rows: [], reports: [], undated: ["stad/deadline-1"] } },
});
