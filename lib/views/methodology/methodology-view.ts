import { allReadingsOf, capOf, type Reading, readingsOf } from "#lib/domain/criterion.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type DecidesRow, viewDecides } from "#lib/views/methodology/decides-view.ts";
import {
  describeValueFunction,
  type ValueFunctionView,
} from "#lib/views/methodology/describe-value-function.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { formatDate, joinWords } from "#lib/views/words/format-value.ts";
import { describeFirm } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type FileLinks,
  makeFileLinks,
  makeMeta,
  type PageMeta,
} from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** One fact read by a measure, with its rule in words. */
export interface ReadingView extends ValueFunctionView {
  fact: string;
  question: string;
}

/** A measure as the rubric declares it. `cap` limits what it can earn. */
export interface RubricMeasureView {
  id: string;
  anchor: string;
  title: string;
  points: number;
  note: string | null;
  readings: ReadingView[];
  cap: ReadingView | null;
}

export interface RubricCriterionView {
  id: string;
  anchor: string;
  title: string;
  question: string;
  weight: number;
  points: number;
  html: string;
  measures: RubricMeasureView[];
  file: FileLinks;
}

/** The methodology of one category: how it is ranked, what is asked, how facts become points. */
export interface MethodologyView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  heading: string;
  asOf: string;
  shelfLife: string;
  eligibility: string[];
  /** Empty where nobody is ranked. */
  decides: DecidesRow[];
  criteria: RubricCriterionView[];
  methods: {
    id: string;
    anchor: string;
    title: string;
    summary: string;
    date: string | null;
    html: string;
  }[];
  facts: {
    id: string;
    title: string;
    question: string;
    help: string | null;
    /** The ledger from whose rows it is counted for everybody. */
    counted: { title: string; href: string } | null;
    scored: boolean;
    filter: boolean;
  }[];
}

function viewReading({ fact, value }: Reading, { data }: ScoredCategory): ReadingView[] {
  const declaration = data.facts[fact];
  if (!declaration) return [];
  return [
    {
      fact: declaration.title,
      question: declaration.question,
      ...describeValueFunction(value, declaration, data.facts),
    },
  ];
}

function viewCap(cap: Reading | null, category: ScoredCategory): ReadingView | null {
  return (cap && viewReading(cap, category)[0]) ?? null;
}

/** Who stands beside the ranking, and what proves it; null where there is no such kind. */
function describeBeside({ data: { eligibility, facts } }: ScoredCategory): string | null {
  const { beside } = eligibility;
  const declaration = beside && facts[beside.fact];
  if (!beside || !declaration) return null;
  const kinds = beside.in.map((option) => titleOption(option, declaration, facts));
  return `It is not proven to be of another kind (${declaration.title}: ${joinWords(kinds)}). Who is stands in a group of its own, “${beside.title}”, with a score and without a place.`;
}

function describeEligibility(category: ScoredCategory): string[] {
  const { data, criteria } = category;
  const { closed, trading, known_share, known_in = [] } = data.eligibility;
  const lines: string[] = [];
  if (trading) {
    lines.push(
      `It shows a dated sign of activity of its own from the ${trading.within_months} months before the edition.`,
    );
  }
  if (known_share)
    lines.push(`At least ${known_share.at_least} % of what we ask about it is known, by weight.`);
  const titles = known_in.flatMap((id) => criteria.find((one) => one.id === id)?.data.title ?? []);
  if (titles.length > 0) lines.push(`Something is known in each of: ${titles.join("; ")}.`);
  if (closed) lines.push("It has not closed.");
  const beside = describeBeside(category);
  if (beside !== null) lines.push(beside);
  const firm = describeFirm({ data, criteria });
  if (firm.length > 0) lines.push(`Its place is provisional unless: ${firm.join(" ")}`);
  return lines;
}

/** From when on a fact is old, and which prove nothing after what time. */
function describeAgeing({ data }: ScoredCategory): string {
  const decaying = new Map<number, string[]>();
  for (const { proof_life, title } of Object.values(data.facts)) {
    if (proof_life === undefined) continue;
    decaying.set(proof_life, [...(decaying.get(proof_life) ?? []), title]);
  }
  return [
    data.shelf_life === "none"
      ? "Facts do not grow old."
      : `A fact is marked as old after ${data.shelf_life} months.`,
    ...[...decaying].map(
      ([months, titles]) =>
        `Older than ${months} months, these prove nothing any more and count as unknown: ${joinWords(titles)}.`,
    ),
  ].join(" ");
}

function listScoredFacts({ criteria }: ScoredCategory): Set<string> {
  const measures = criteria.flatMap((criterion) => Object.values(criterion.data.measures));
  return new Set(measures.flatMap(allReadingsOf).map((reading) => reading.fact));
}

function findLedger(ledger: string | undefined, { id, data }: ScoredCategory) {
  const declared = ledger === undefined ? undefined : data.ledgers?.[ledger];
  return ledger !== undefined && declared
    ? { title: declared.title, href: links.ledger(id, ledger) }
    : null;
}

/** The methodology page of a category. Throws if there is none. */
export function viewMethodology({ catalog, html }: CompiledCatalog, id: string): MethodologyView {
  const category = requireEntry(catalog.categories, id, "category");
  const { data } = category;
  const scored = listScoredFacts(category);
  return {
    meta: {
      ...makeMeta(
        `${data.title}: methodology`,
        `Criteria, weights, measures and counting methods behind the ranking of ${data.noun.many}.`,
        links.methodology(id),
      ),
      crumb: "Methodology",
    },
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    heading: `How we score ${data.noun.many}`,
    asOf: formatDate(data.as_of),
    shelfLife: describeAgeing(category),
    eligibility: describeEligibility(category),
    decides: viewDecides(category),
    criteria: category.criteria.map((criterion) => ({
      id: criterion.id,
      anchor: `criterion-${criterion.id}`,
      title: criterion.data.title,
      question: criterion.data.question,
      weight: criterion.data.weight,
      points: Object.values(criterion.data.measures).reduce(
        (sum, measure) => sum + measure.points,
        0,
      ),
      html: html[criterion.file] ?? "",
      measures: Object.entries(criterion.data.measures).map(([measureId, measure]) => ({
        id: measureId,
        anchor: `measure-${criterion.id}-${measureId}`,
        title: measure.title,
        points: measure.points,
        note: measure.note ?? null,
        readings: readingsOf(measure).flatMap((reading) => viewReading(reading, category)),
        cap: viewCap(capOf(measure), category),
      })),
      file: makeFileLinks(catalog, criterion.file, criterion.data.title),
    })),
    methods: category.methods.map((method) => ({
      id: method.id,
      anchor: `method-${method.id}`,
      title: method.data.title,
      summary: method.data.summary,
      date: method.data.as_of === undefined ? null : formatDate(method.data.as_of),
      html: html[method.file] ?? "",
    })),
    facts: Object.entries(data.facts).map(([fact, declaration]) => ({
      id: fact,
      title: declaration.title,
      question: declaration.question,
      help: declaration.help ?? null,
      counted: findLedger(recipeOf(declaration)?.ledger, category),
      scored: scored.has(fact),
      filter: declaration.filter === "yes" || declaration.filter === true,
    })),
  };
}
