import type { FactDeclaration, YesNo } from "#lib/domain/fact-declaration.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { LedgerDeclaration } from "#lib/domain/ledger.ts";
import type { PricesPage } from "#lib/domain/ledger-page.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { UnitForm } from "#lib/domain/unit.ts";

/**
 * A kind of provider that is no rival of the ranked: those whose enum `fact` is proven to be one of `in` stand in a group of
 * their own, with a score and without a place. `title` and `note` head it, `short` names it where there is little room.
 */
export interface Beside {
  fact: string;
  in: EntryId[];
  title: string;
  note: string;
  short?: string;
}

/** When a provider is ranked, as data: which facts say that it closed and that it trades, who is of another kind, and how much must be known for a place, and for a firm one. */
export interface Eligibility {
  closed?: { fact: string };
  trading?: { fact: string; within_months: number };
  beside?: Beside;
  known_share?: { at_least: number };
  known_in?: EntryId[];
  /** What a place needs to be firm; without it the place is provisional. */
  firm?: { known_share?: { at_least: number }; known_in?: EntryId[] };
}

/** Weights that readers can start from, by criterion; the others keep the published ones. */
export interface Preset {
  title: string;
  weights: Record<EntryId, number>;
}

/**
 * A fact as a glance shows it: `says` words its value, `{}` standing for it: `{} paid`; `open` says that it is unknown, where
 * that has to stand beside other answers.
 */
export type GlanceFact = string | { fact: string; says: string; open?: string };

/**
 * What readers ask of every provider first: facts, or the newest rows of a ledger. `show` words a row: of its parts, each
 * with columns in braces, those whose columns are all known. It stands at a glance on a provider's page and side by side in a guide.
 */
export type GlanceItem = { title: string } & (
  | { facts: GlanceFact[] }
  | { ledger: EntryId; show: string[] }
);

/** Lines of business, by id, that a list can be narrowed to: groups of the values of one enum fact. */
export interface Tabs {
  fact: string;
  lines: Record<EntryId, { title: string; values: EntryId[] }>;
}

/** An answer that a reader can choose: what it demands, as in an address (`fact.value`), and the preset of weights it starts from. */
export interface ChooserOption {
  title: string;
  must?: string[];
  preset?: string;
}

/** A question on the way to a shortlist. */
export interface ChooserQuestion {
  question: string;
  options: ChooserOption[];
}

/** The page of all situations: its heading, the questions that lead to a shortlist, and the fact whose members it shows for everybody. */
export interface GuidesPage {
  heading: string;
  chooser?: ChooserQuestion[];
  table?: string;
}

/**
 * A set whose members a provider's page shows one by one. `in` and `out` word what is in it, and what a source says is not;
 * `against`: what is in it speaks against the provider, as what its terms leave out does.
 */
export interface ExtentSet {
  fact: string;
  in?: string;
  out?: string;
  against?: YesNo;
}

/** How far a service reaches, member by member, under a title of its own. */
export interface Extent {
  title: string;
  sets: ExtentSet[];
}

/** What a provider's page draws by year: a ledger, and its column of numbers that are added up. */
export interface Timeline {
  ledger: EntryId;
  sum: string;
}

/**
 * A kind of service compared: `<category>/category.md`. `needs` says what its readers want, `guide` names the edition whose order this list starts from,
 * `columns` how many of the first items of `glance` stand in the list, `filters` the facts to filter by that
 * stand in sight, and `unlisted` names that readers look for and that have no entry yet.
 */
export interface Category {
  title: string;
  nav: string;
  heading: string;
  needs?: string;
  summary: string;
  definition: string;
  noun: { one: string; many: string };
  as_of: PartialDate;
  shelf_life: number | "none";
  when_old: "keep" | "unknown";
  guide?: string;
  eligibility: Eligibility;
  tags?: string[];
  glance?: GlanceItem[];
  columns?: number;
  unlisted?: string[];
  tabs?: Tabs;
  filters?: string[];
  presets?: Preset[];
  guides?: GuidesPage;
  units?: Record<EntryId, UnitForm>;
  facts: Record<string, FactDeclaration>;
  ledgers?: Record<EntryId, LedgerDeclaration>;
  prices?: PricesPage;
  extent?: Extent;
  timeline?: Timeline;
}

/** What of a category judges its providers, besides its criteria; words and order on pages are left out. */
export type Rules = Pick<
  Category,
  "as_of" | "shelf_life" | "when_old" | "eligibility" | "units" | "facts"
>;
