import { listConditional } from "#lib/domain/claim.ts";
import { allReadingsOf } from "#lib/domain/criterion.ts";
import { GROUPS, type Group } from "#lib/domain/edition.ts";
import { claimsOf, type Fact, sourcesOf } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { CompiledCatalog, ScoredEdition } from "#lib/ranking/catalog.ts";
import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import { wordCitation } from "#lib/views/data/cite-view.ts";
import { titleOption, wordFact } from "#lib/views/words/claim-text.ts";
import { type ScoreView, viewScore, wordEarned } from "#lib/views/words/criterion-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import {
  type CategoryContext,
  describeToday,
  findNow,
  type ProviderToday,
} from "#lib/views/words/provider-today.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { hrefOfSource } from "#lib/views/words/source-view.ts";

type FrozenProvider = ScoredEdition["providers"][number];

/** A fact as it stood in the edition, with the addresses of its sources (null for one that has none). */
export interface FrozenFactView {
  id: string;
  title: string;
  value: string;
  reason: string | null;
  /** Members that only hold under a condition, with it. */
  conditions: string[];
  date: string | null;
  sources: { label: string; url: string | null }[];
}

interface FrozenMeasureView {
  id: string;
  title: string;
  earned: string;
  facts: FrozenFactView[];
}

/** One criterion of a provider in the edition: its score, and every measure with its facts. */
export interface FrozenCriterionView {
  id: string;
  title: string;
  short: string;
  weight: number;
  score: ScoreView;
  measures: FrozenMeasureView[];
}

/** One provider as the edition has it, with its page today. `lo` and `hi` are thousandths of 100. */
export interface FrozenRowView extends ProviderToday {
  id: string;
  name: string;
  rank: number | null;
  proven: string;
  possible: string | null;
  lo: number;
  hi: number;
  known: number;
  criteria: FrozenCriterionView[];
}

/** A frozen edition: what a citation points at. */
export interface FrozenView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  id: string;
  asOf: string;
  citation: string;
  digest: string;
  file: string;
  changes: string;
  interests: string;
  weights: { id: string; title: string; weight: number }[];
  groups: { group: Group; title: string; explanation: string; rows: FrozenRowView[] }[];
}

/** Why there is no value, or why it earns nothing; null where the value speaks for itself. */
function explain(fact: Fact, edition: ScoredEdition): string | null {
  switch (fact.state) {
    case "claimed": {
      const owner = edition.providers.find((one) => one.id === fact.via);
      return fact.via === undefined
        ? (fact.note ?? null)
        : `Belongs to ${owner?.data.name ?? fact.via}, which earns nothing here.`;
    }
    case "told":
      return "Said by the published guide alone, which earns nothing.";
    case "disputed":
      return fact.note ?? "Sources disagree.";
    case "expired":
      return "Too old on that day to prove anything, which counts as unknown.";
    case "unknown":
    case "not-found":
      return `${fact.reason} Looked on ${formatDate(fact.looked)}.`;
    case "not-applicable":
      return fact.reason;
    case "not-looked":
      return null;
  }
}

function viewFact(id: string, provider: FrozenProvider, edition: ScoredEdition): FrozenFactView[] {
  const declaration = edition.data.facts[id];
  const fact = provider.facts[id];
  if (!declaration || !fact) return [];
  const { sources } = provider.data;
  const [claim] = claimsOf(fact);
  const date = claim ? findClaimDate(claim, sources) : null;
  const isSetAside = edition.data.when_old === "unknown" && isOld(id, fact, sources, edition.data);
  return [
    {
      id,
      title: declaration.title,
      value: wordFact(fact, declaration, edition.data.facts, false),
      reason: isSetAside ? "Old on that day, which counts as unknown." : explain(fact, edition),
      conditions: (claim ? listConditional(claim.claim) : []).map(
        ({ id: member, onlyIf }) =>
          `${titleOption(member, declaration, edition.data.facts)}: if ${onlyIf}`,
      ),
      date: date === null ? null : formatDate(date),
      sources: sourcesOf(fact).flatMap((source) => {
        const found = sources[source];
        return found ? [{ label: found.title, url: hrefOfSource(found) }] : [];
      }),
    },
  ];
}

function viewCriteria(provider: FrozenProvider, edition: ScoredEdition): FrozenCriterionView[] {
  return edition.criteria.flatMap(({ id, data }) => {
    const result = provider.criteria.find((one) => one.criterion === id);
    if (!result) return [];
    return [
      {
        id,
        title: data.title,
        short: data.short,
        weight: data.weight,
        score: viewScore(result.score),
        measures: Object.entries(data.measures).map(([measureId, measure]) => {
          const facts = new Set(allReadingsOf(measure).map((reading) => reading.fact));
          const measured = result.measures.find((one) => one.id === measureId);
          return {
            id: measureId,
            title: measure.title,
            earned: wordEarned(measured?.score ?? null, measure.points),
            facts: [...facts].flatMap((fact) => viewFact(fact, provider, edition)),
          };
        }),
      },
    ];
  });
}

function viewRows(edition: ScoredEdition, context: CategoryContext): FrozenRowView[] {
  const digits = chooseDigits(
    edition.providers.filter((one) => one.standing).map((one) => one.total.lo),
    edition.weightSum,
  );
  return edition.providers.map((provider, index) => {
    const show = (total: number): string =>
      formatTotal(total, edition.weightSum, digits[index] ?? 1);
    return {
      id: provider.id,
      name: provider.data.name,
      ...describeToday(provider.id, context),
      rank: provider.standing?.rank ?? null,
      proven: show(provider.total.lo),
      possible: provider.group === "too-little-published" ? null : show(provider.total.hi),
      lo: Math.floor(provider.total.lo / edition.weightSum),
      hi: Math.floor(provider.total.hi / edition.weightSum),
      known: provider.known,
      criteria: viewCriteria(provider, edition),
    };
  });
}

/** The page of a frozen edition. Throws if there is none. */
export function viewFrozen(
  { catalog }: CompiledCatalog,
  categoryId: string,
  id: string,
): FrozenView {
  const { site, categories } = catalog;
  const category = requireEntry(categories, categoryId, "category");
  const edition = requireEntry(category.editions, id, "frozen edition");
  const path = links.edition(categoryId, id);
  const { title, nav } = category.data;
  const asOf = formatDate(edition.data.as_of);
  const rows = viewRows(edition, { category, categories });
  return {
    meta: {
      ...makeMeta(
        `${title}: edition ${id}`,
        `The ranking of ${category.data.noun.many} on ${asOf}, frozen with its rubric, facts and sources.`,
        path,
      ),
      crumb: `Edition ${id}`,
    },
    category: { title, nav, href: links.category(categoryId) },
    id,
    asOf,
    citation: wordCitation(site, { title, edition: `edition ${id}`, asOf, href: path }),
    digest: edition.digest,
    file: `${site.repository}/blob/${site.branch}/content/${edition.file}`,
    changes: links.changes(categoryId),
    interests: wordDeclarations(
      edition.providers.flatMap((one) => findNow(one.id, category.providers) ?? []),
    ),
    weights: edition.criteria.map(({ id: criterion, data }) => ({
      id: criterion,
      title: data.title,
      weight: data.weight,
    })),
    groups: GROUPS.map((group) => ({
      group,
      ...describeGroup(group, edition),
      rows: rows.filter((_, index) => edition.providers[index]?.group === group),
    })).filter(({ rows: own }) => own.length > 0),
  };
}
