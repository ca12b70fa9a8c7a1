/* What the page holds, as `ketenkaart/visuals/page/data.py` writes it, and as the scripts pass it on. */

type Words = any;
/** Property → values; a value that names a thing begins with @. */
type Thing = Record<string, string[]>;
type Query = Record<string, string>;
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
  chapter?: string;
  across?: boolean;
  container?: boolean;
  acts?: string[];
  leads?: string[];
}
/** How far work is, or what came of a deadline (`ketenkaart/visuals/page/told.py`). */
interface Told {
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
  things: string[];
  links: string[];
  said: string[];
  brief: string[];
  bar: [string, number][];
  small?: string;
  strict?: string;
  asked?: string[];
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
  said: string;
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
  severity: string;
  sentence: string;
  subject: string;
  subject_label: string;
  detail: string;
  told: string;
  evidence: string;
  barrier: string | null;
  kind: string | null;
  partner: string | null;
  steps: string[];
  kinds: string[];
  partners: string[];
  asks: boolean;
}
interface Gap extends Found {
  plan: string;
  mark: string;
  topic: string;
  also: Found[];
  pages: string[];
  candidates: Candidate[];
  deadline?: Due;
  heavy?: boolean;
  source?: boolean;
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
  said: string;
}
interface Loss extends Lost {
  plan: string;
  said: string;
  acts: number;
  no_lead: string[];
  cells: LostCell[];
  blocks: { said: string; acts: string[] }[];
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
  number: string;
  title: string;
  text: string;
  ask: string;
}
interface Reached {
  step: string;
  acting: number;
  named: number;
  said: string;
  nobody?: string;
  waits?: string;
}
interface Reach {
  plan: string;
  numbers: Record<string, number>;
  columns: Reached[];
  groups: { said: string; partners: string[] }[];
  alike: { steps: string; names: string }[];
  elsewhere: string;
}
interface Apart {
  plan: string;
  kind: string;
  groups: { state: string; things: string[] }[];
}
type By = "kind" | "partner" | "form";
interface Answer {
  gaps: Gap[];
  matrix: Record<By, Cell[]>;
  without: Record<string, Loss[]>;
  apart: Apart[];
  points: Point[];
  most: Most[];
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
interface Look {
  label: string;
  color: string;
  shape?: string;
  dashes?: boolean;
  mark?: string;
}
interface Looks {
  nodes: Record<string, Look>;
  edges: Record<string, Look>;
}
interface Promised {
  id: string;
  work: string;
  lane: number;
  x: number;
  level: number;
  tail?: number;
  small?: boolean;
  plan: Plan;
  name: string;
  short: string;
  what: string;
  quote: string;
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
  rows: any[];
  years: { year: number; x: number }[];
  reports: { date: string; x: number }[];
  beyond?: { x: number; years: number[] };
  undated: string[];
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
  before: string;
  after: string;
  joined: string[];
  left: string[];
}
interface Comparison {
  changes: Change[];
  notes: string[];
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
interface GivenFile {
  file: string;
  label: string;
  told: string;
}
interface PageData {
  meta: { version: string; content: string; title: string };
  source: string;
  plans: Plan[];
  words: Words;
  codes: Record<string, Record<string, Code>>;
  lists: Record<string, string>;
  hidden: string[];
  told: Record<string, Record<string, Told>>;
  toldStrictly: Record<string, Record<string, Told>>;
  absent: Record<string, string[]>;
  stands: Record<string, Record<string, string>>;
  dates: Record<string, string>;
  addresses: Record<string, string>;
  names: Record<string, string>;
  things: Record<string, Thing>;
  kinds: Record<string, { page: string; kind: string }>;
  lines: { name: string; group?: string; said?: string; how?: string; acts?: boolean; more?: boolean; rows: string }[];
  called: Record<string, { label: string; short?: string }>;
  works: Record<string, Work>;
  partners: Record<string, Partner[]>;
  lookups: Record<string, { told: string; steps: string[] }>;
  timeline: Moment[];
  promises: Record<string, Lanes>;
  unknown: Record<string, string[]> & { links: any };
  search: { forms: string[]; english: [string, string][] };
  topics: { id: string; title: string }[];
  answers: any;
  queries: Record<string, Question>;
  views: Record<string, any>;
  around: any;
  comparisons: Record<string, Comparison>;
  served: boolean;
  numbered: (keyof PageData)[];
  files: GivenFile[];
}
/** A column of a table: `text` is what it sorts by and exports, `cell` what it shows. */
interface Column {
  key: string;
  label: string;
  text: (row: any) => any;
  cell?: (row: any) => any;
  sort?: boolean;
}
/**
 * The index of many plans (`ketenkaart/visuals/index.py`): of each choice its columns, and by plan a state a
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
