/* What the page holds, as `ketenkaart/visuals/page/data.py` writes it, and as the scripts pass it on. */

/** The words of the screens (`visuals/words/`): as deep as each file is, so that nothing here knows their form. */
type Words = any;
/** What a screen draws: what `html` makes, text, several of these, or nothing. */
type Markup = import("preact").ComponentChildren;
/** Where one chooses a file. */
type FileField = HTMLInputElement & { files: FileList };
/** What happens at an element of the page. */
type Happening<At extends Element, Kind extends Event = Event> = Kind & { target: At; currentTarget: At };
/** One types or ticks, chooses from a list, opens or closes a fold. */
type Typing = Happening<HTMLInputElement>;
type Picking = Happening<HTMLSelectElement>;
type Opening = Happening<HTMLDetailsElement>;
/** Property → values; a value that names a thing begins with @. */
type Thing = Record<string, string[]>;
type Query = Record<string, string>;
/** Choices to put in an address: what is empty takes a choice away. */
type Choices = Record<string, string | null | undefined>;
interface Route {
  path: string[];
  query: Query;
}
interface Code {
  label: string;
  definition: string;
  order: number;
  screen: string;
}
interface ReportDate {
  date: string;
  label: string;
}
interface Step {
  notation: string;
  label: string;
  step: string;
  id: string;
}
interface Plan {
  key: string;
  title: string;
  date: string;
  document: string;
  sha: string;
  access: string;
  model: string;
  source: string;
  Source: string;
  dates: ReportDate[];
  steps: Step[];
  notes: string[];
  words: Words;
}
/** Which answer one looks at; `key` is the name under which it stands. */
interface Scenario {
  plan: string;
  date: string;
  stated: boolean;
  expect: boolean;
  strict: boolean;
  key: string;
}
interface Work {
  steps?: string[];
  kinds?: string[];
  chapters?: string[];
  across?: boolean;
  container?: boolean;
  acts?: string[];
  leads?: string[];
  years?: string[];
  due?: string;
}
/** How far work is, or what came of a deadline (`ketenkaart/visuals/page/facts/view.py`). */
interface Progress {
  word?: string;
  more?: string;
  status?: string;
  state?: string;
  late?: string;
  report?: string;
  earlier?: string;
  delivery?: string;
  on?: string;
  stand?: string;
  outcome?: string;
}
/** A state, how many, and how many of these only support. */
type Piece = [string, number, number];
interface Cell {
  plan: string;
  barrier: string | null;
  column: string;
  state: string;
  most_state: string;
  most_basis: string;
  support_only: boolean;
  families: number;
  initiatives: number;
  partners: number;
  expected: boolean;
  unmet: boolean;
  undecided?: boolean;
  things: string[];
  links: string[];
  phrase: string[];
  brief: string[];
  bar: Piece[];
  small?: string;
  strict?: string;
  requested?: string[];
  across?: number;
  why?: string[];
  candidates?: Candidate[];
}
/** A row of the matrix: its cells for each step, then for all steps. */
interface MatrixRow {
  key: string;
  label: string;
  id: string;
  cells: (Cell | null)[];
}
interface Reason {
  phrase: string;
  work?: string[];
  more?: boolean;
}
interface Candidate {
  who: string;
  why: Reason[];
}
interface Due {
  what: string;
  quote: string;
  by: string;
  day: string;
  outcome: string;
  on: string;
  who: string[];
  how: string;
}
interface Found {
  query: string;
  mark: string;
  severity: string;
  sentence: string;
  subject: string;
  subject_label: string;
  detail: string;
  description: string;
  evidence: string;
  barrier: string | null;
  kind: string | null;
  partner: string | null;
  steps: string[];
  kinds: string[];
  partners: string[];
  asks: boolean;
  deadline?: Due;
  candidates: Candidate[];
  heavy?: boolean;
  source?: boolean;
}
interface Gap extends Found {
  plan: string;
  number: string;
  topic: string;
  also: Found[];
  pages: string[];
  /** Of a row that is folded under another question, and shown by itself: which one. */
  under?: string;
}
interface Lost {
  last_actor: string[];
  only_lead: string[];
}
interface Place {
  plan: string;
  step: string | null;
  kind: string;
  things: string[];
}
interface LostCell extends Lost {
  barrier: string | null;
  column: string;
  phrase: string;
}
interface Loss extends Lost {
  plan: string;
  headline: string;
  phrase: string;
  no_lead: string[];
  unread: string[];
  other_lead: string[];
  only_collective: string[];
  cells: LostCell[];
  blocks: { phrase: string; acts: string[] }[];
  places: (Lost & { step: string | null; kind: string })[];
}
interface Most {
  who: string;
  plan: string;
  steps: string[];
  alone: number;
  lead: number;
}
interface Point {
  name: string;
  query: string;
  plan: string;
  weights: string[];
  barriers: string[];
  counts: string;
  number: string;
  title: string;
  text: string;
  ask: string;
}
interface Reached {
  undecided?: boolean;
  step: string;
  acting: number;
  phrase: string;
  no_partner?: string;
  waits?: string;
}
/** A named number: in words, what it is, how many, and what it counts (things or words). */
interface Named {
  phrase: string;
  definition: string;
  value: number;
  things: string[];
}
/** The named numbers of a plan, and the sentences that hold them. */
interface Numbers {
  plan: string;
  phrase: Record<string, string>;
  named: Record<string, Named>;
}
interface Reach {
  plan: string;
  partners: number;
  columns: Reached[];
  groups: { phrase: string; partners: string[] }[];
  alike: { steps: string; names: string }[];
  elsewhere: string;
}
interface Apart {
  plan: string;
  kind: string;
  groups: { state: string; word: string; things: string[] }[];
  undecided?: boolean;
}
type By = "kind" | "partner" | "form";
interface Answer {
  gaps: Gap[];
  matrix: Record<By, Cell[]>;
  without: Record<string, Loss[]>;
  apart: Apart[];
  points: Point[];
  most: Most[];
  numbers: Numbers[];
  reach: Reach[];
  links: Record<string, [string, string]>;
  places: Place[];
}
interface Question {
  shelf: string;
  title: string;
  question: string;
  why: string;
  severity: string;
  columns: Record<string, string>;
  detail: string;
  sparql: string;
  open: boolean;
}
/** A node as pyvis gives it (`_drawn` in `ketenkaart/visuals/pictures/drawing.py`): `title` its whole name. */
interface DrawnNode {
  id: string;
  label: string;
  title?: string;
  x: number;
  y: number;
  slot?: boolean;
}
/** A line: `phrase` are its words in the last columns of the table. */
interface DrawnLine {
  id: string;
  from: string;
  to: string;
  phrase: string[];
}
/** Where a promise stands in the picture (`ketenkaart/visuals/page/facts/timeline.py`). */
interface PromisedAt {
  id: string;
  work: string;
  lane: number;
  x: number;
  level: number;
  tail?: number;
  small?: boolean;
}
interface Promised extends PromisedAt {
  plan: Plan;
  name: string;
  short: string;
  what: string;
  quote: string;
  modality: string;
  day: string;
  by: string;
  outcome: string;
  stand: string;
  on: string;
}
interface Lane {
  id: string;
  number: string;
  title: string[];
  levels: number;
}
interface Lanes {
  wide: number;
  lanes: Lane[];
  rows: PromisedAt[];
  years: { year: number; x: number }[];
  reports: { date: string; x: number }[];
  beyond?: { x: number; years: number[] };
  undated: string[];
  termless: Record<string, string[]>;
}
interface Moves {
  moved: string[];
  stayed: string[];
  fresh: string[];
  flows: Record<string, Flow>;
}
interface FlowSide {
  state: string;
  count: number;
  y: number;
}
interface Band {
  from: string;
  to: string;
  count: number;
  y1: number;
  y2: number;
}
interface Flow {
  left: FlowSide[];
  right: FlowSide[];
  bands: Band[];
  height: number;
}
interface Change {
  sentence: string;
  kind: string;
  barrier: string | null;
  other_barrier: string | null;
  before: string | null;
  after: string | null;
  states: [string, string];
  work: [string[], string[]];
  who: [string[], string[]];
  whose: string;
  joined: string[];
  left: string[];
}
/** Its kind, the head of that, of which work it is, and the sentence. */
type Statement = [string, string, string, string];
interface Comparison {
  changes: Change[];
  notes: string[];
  statements: Statement[];
  actions: Moves | null;
}
interface Moment {
  kind: string;
  id: string;
  day: string;
  when: string;
  what: string;
  at: string;
  plan: string;
  steps: string[];
  progress: boolean;
  stand: Record<string, string>;
}
interface Partner {
  id: string;
  steps: string[];
  acts: number;
  leads: number;
  wish: string;
  roles: string[];
}
/** What the map does not know (`ketenkaart/visuals/page/facts/lists.py`). */
interface Unknown {
  links: { all: number; stated: number };
  unjudged: string[];
  weak: string[];
  other: string[];
  statuses: string[];
  clashes: string[];
  nameless: string[];
  generic: string[];
  expected: string[];
  judged: string[];
}
interface GivenFile {
  file: string;
  label: string;
  description: string;
  alongside?: string;
}
interface PageData {
  meta: { version: string; content: string; title: string };
  source: string;
  plans: Plan[];
  words: Words;
  codes: Record<string, Record<string, Code>>;
  lists: Record<string, string>;
  hidden: string[];
  progress: Record<string, Record<string, Progress>>;
  progressStrictly: Record<string, Record<string, Progress>>;
  absent: Record<string, string[]>;
  stands: Record<string, Record<string, string>>;
  dates: Record<string, string>;
  addresses: Record<string, string>;
  names: Record<string, string>;
  things: Record<string, Thing>;
  kinds: Record<string, { page: string; kind: string }>;
  lines: (LineSort & { rows: string[][] })[];
  called: Record<string, { label: string; short?: string }>;
  works: Record<string, Work>;
  partners: Record<string, Partner[]>;
  lookups: Record<string, { description: string; steps: string[] }>;
  timeline: Moment[];
  promises: Record<string, Lanes>;
  unknown: Unknown;
  search: {
    forms: string[];
    english: [string, string][];
    also: Record<string, Record<string, string[]>>;
  };
  topics: { id: string; title: string }[];
  answers: Record<string, Answer>;
  /** By `work=status`, for the second readings on the map. */
  readings: Record<string, Answered["supposed"]>;
  queries: Record<string, Question>;
  comparisons: Record<string, Comparison>;
  files: GivenFile[];
}
/** What is said of a plan in a file (`Opened.shown` in `ketenkaart/werkplaats/opened.py`). */
interface Checked {
  message: string;
  ok: boolean;
  notes: string[];
  faults: string[];
  questions: string[];
  wrong: number;
  requested: number;
  counts: Record<string, number>;
}
interface MadeFile {
  name: string;
  data: BlobPart;
}
/** What a question of one's own in SPARQL gives: yes or no, a table, or a graph. */
interface OwnAnswer {
  yes?: boolean;
  columns?: string[];
  rows?: (string | null)[][];
  graph?: string;
}
/** What was decided of a list (`ketenkaart/graph/lists/decisions.py`). */
interface Decision {
  about: "list" | "column" | "row" | "name";
  which: string;
  field: string;
  value: string;
  by: string;
}
interface OwnColumn {
  which: string;
  head: string;
  table: string;
  examples: string[];
  filled: number;
  read: number;
  target: string;
  role: string;
  reading: string;
  both: string[];
  why: string;
  options: string[];
  says: string;
  month_first: boolean;
  asks: boolean;
}
interface Proposal {
  value: string;
  reason: string;
  strength: string;
  word: string;
}
interface OwnRow {
  which: string;
  number: string;
  title: string;
  who: { name: string; role: string }[];
  fields: Record<string, string>;
  marks: Record<string, string>;
  asks: Record<string, { which: string; field: string; word: string; meant: string }>;
  open: boolean;
  places: string[];
  /** Are both its place and its kind of work known, so that no cell waits for it? */
  judged: boolean;
  led: boolean;
  place: string;
  proposal: Proposal | null;
}
interface Reason {
  strength: string;
  reason: string;
  value: string;
  count: number;
}
interface OwnName {
  which: string;
  text: string;
  count: number;
  reading: string;
  parts: string[];
  meant: string;
  fresh: string[];
  kind: string;
}
/** A list as the board shows it (`ketenkaart/graph/lists/shown.py`). */
interface OwnList {
  /** What the columns of the workbook are called that the board decides about. */
  fields: Record<"title" | "day" | "access" | "without" | "partner" | "role" | "step" | "kind" | "status", string>;
  plan: { title: string; day: string; access: string; without: string };
  columns: OwnColumn[];
  targets: string[];
  choices: Record<string, string[]>;
  access: string[];
  places: { value: string; key: string }[];
  /** How many rows their own list places. */
  own: number;
  rows: OwnRow[];
  reasons: Reason[];
  names: OwnName[];
  organisations: string[];
  left_out: string[];
  cells: { kind: string; placed: number[]; open: number[] }[];
}
/** Do something that the engine takes part in, then draw anew, and tell what changed. */
type Act = (work: () => Promise<unknown>, phrase?: () => string) => Promise<void>;
/** The list that one decides about, as long as its tab is open. */
interface Board {
  name: string;
  decisions: Decision[];
  undone: Decision[];
  found: OwnList & { decisions: Decision[] };
  saved: boolean;
  /** How many decisions about a former version of the list came back, and how many are about what is gone. */
  kept: number;
  gone: number;
  /** What the engine was last asked to take, so that it is not asked twice. */
  taken?: string;
}
/** What an engine answers to each name (`ketenkaart/werkplaats/door.py`). */
interface Answered {
  answer: { gaps: Gap[]; losses: Loss[]; matrix: Record<By, Cell[]> };
  words: { vindplaats: string; woorden: string; ongewijzigd: boolean };
  find: { found: { vindplaats: string; woorden: string; over: string[] }[]; count: number; source: boolean };
  marked: { data: BlobPart };
  supposed: {
    cells: { barrier: string | null; column: string; plan: string; before: string; after: string }[];
    counts: { barrier: string | null; column: string; plan: string }[];
    all: number;
    gaps: { number: string; was: string; sentence: string; before: string; after: string }[];
  };
  source: { message: string };
  check: Checked;
  take: Checked;
  faults: MadeFile;
  save: MadeFile;
  shipped: object;
  page: { page: string };
  ask: OwnAnswer;
  open_list: OwnList & { decisions: Decision[]; checked?: Checked };
  decide: OwnList;
  workbook: MadeFile;
}
/** The engine that travels in this page (`werkplaats/engine/page.js`). */
interface Workplace {
  state: string;
  why: string;
  own: string;
  board?: Board;
  ask: <Name extends keyof Answered>(name: Name, given?: object) => Promise<Answered[Name]>;
  show: (page?: string, name?: string) => void;
}
interface Window {
  werkplaats?: Workplace;
  ketenkaart?: typeof import("./main.js");
}
/** A column of a table: `text` is what it sorts by and exports (else `csv`), `cell` what it shows. */
interface Column<Row> {
  key: string;
  label: string;
  text: (row: Row) => string | undefined;
  csv?: (row: Row) => string;
  cell?: (row: Row) => Markup;
  sort?: boolean;
}
/**
 * The index of many plans (`ketenkaart/visuals/publish_many.py`): of each choice its columns, and by plan a state a
 *   column.
 */
interface PlansIndex {
  words: Words;
  by: Record<string, { columns: IndexColumn[]; rows: number[][] }>;
  states: IndexState[];
  order: string[];
  empty: string[];
  plans: { title: string; page: string; date: string; applies: string; alike: string }[];
}
interface IndexColumn {
  label: string;
  model: string;
  step: string;
}
interface IndexState {
  code: string;
  words: string;
  support?: boolean;
}
/** In which group a row is, and the groups in order, each with its name. */
interface Groups<Row> {
  of: (row: Row) => string;
  titles: string[][];
}
/** What the rows of a table are folded by, what each is called, and how many are told. */
interface NamedGroups<Row> extends Groups<Row> {
  named?: (row: Row) => string;
  count: { one: string; more: string };
}
/** A part of a list that one sees: `folds` if it can be closed, `more` if it is the rest of the part before it. */
interface Fold<Row> {
  key: string;
  title: string;
  rows: Row[];
  open: boolean;
  folds: boolean;
  more?: boolean;
  turn: () => void;
}
/**
 * What ties one thing to another: `name` says what it is (`lines` in ketenkaart/visuals/page/facts/lists.py); `role` and
 * `phrase` are how one acts, `how` is for the page of the other end. `of` are the statements that say so.
 */
interface LineSort {
  name: string;
  role?: string;
  phrase?: string;
  how?: string;
  acts?: boolean;
  more?: boolean;
}
interface Line extends LineSort {
  from: string;
  to: string;
  of: string[];
}
/** What search looks in and finds: a thing or a question, with its names, the names of its sort, and texts. */
interface Hit {
  id: string;
  path: string[];
  query?: Query;
  label: string;
  kind: string;
  titles: string[];
  sort: string[];
  actors: string[];
  text: string[];
  weight: number;
}
/** Which words to mark. */
type Answers = (word: string) => boolean;
/** What a search gives; `read`: what was looked for where that is not what was typed; `some`: what is held, if not all. */
interface SearchResult {
  found: Hit[];
  read: string;
  some: string[];
  answers: Answers;
}
/** By which choice a cell says something else than usually (which links count, the reading), and what it says usually. */
interface Changed {
  by: "basis" | "reading" | "both";
  usual?: Cell;
}
/** The change of a cell of a matrix, by its row and step; null where it says the same, or where nothing is to compare. */
type Changes = (key: string, step: string | null) => Changed | null;
/** A cell of a matrix where it stands, with what is otherwise than usual there. */
interface CellAt<Of = Cell> {
  row: MatrixRow;
  cell: Of;
  change: Changed | null;
  step: string | null;
  plan: Plan;
}
/** An outline or a line of words, with where it stands (`at`, the six numbers of a matrix). */
interface Shape {
  at: number[];
  fill: string;
  d?: string;
  stroke?: string;
  wide?: number;
  dash?: string;
  opacity?: number;
  text?: string;
  size?: number;
  weight?: string;
  slant?: string;
}
