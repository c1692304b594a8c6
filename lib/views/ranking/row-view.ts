import { listPossible } from "#lib/domain/claim.ts";
import { asClaimed } from "#lib/domain/fact.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { findNewestEvidence } from "#lib/ranking/standing/newest-evidence.ts";
import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import {
  listRanked,
  type StandingView,
  weighAsPublished,
  wordStanding,
} from "#lib/views/ranking/standing-view.ts";
import { type TagView, viewTags } from "#lib/views/ranking/tag-view.ts";
import { wordFact } from "#lib/views/words/claim-text.ts";
import { type ScoreView, viewScore } from "#lib/views/words/criterion-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { explainGroup, listsScore } from "#lib/views/words/group-view.ts";
import { hasInterest } from "#lib/views/words/interest-view.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** A criterion's bar in a row of the list. */
export interface CriterionBar {
  id: string;
  label: string;
  title: string;
  weight: number;
  score: ScoreView;
}

/** A provider in a list. `possible` is null where a possible score would say nothing. `lo` and `hi` are thousandths of 100. */
export interface RowView {
  id: string;
  name: string;
  href: string;
  why: string;
  headline: string;
  /** Whom it is best for; the headline where nothing shorter is written. */
  best: string;
  /** The name it had before. */
  former: string | null;
  /** What kind of business it is; null where the category has no lines of business. */
  kind: string | null;
  /** The month of the newest fact of its own; null where nothing is dated. */
  evidence: string | null;
  proven: string;
  possible: string | null;
  lo: number;
  hi: number;
  known: number;
  tags: TagView[];
  hasInterest: boolean;
  /** Whether lists show its score. */
  listsScore: boolean;
  /** Ranked, on less evidence than a firm place needs. */
  provisional: boolean;
  bars: CriterionBar[];
  standing: StandingView | null;
  reason: string | null;
}

/** Makes rows one by one, each once: many pages show a few of very many. */
interface RowMaker {
  rowAt: (index: number) => RowView | undefined;
  indexOf: ReadonlyMap<string, number>;
}

const makersIn = onceFor((categories: readonly ScoredCategory[]) =>
  onceFor((category: ScoredCategory) => makeRows(category, categories)),
);

const rowsIn = onceFor((categories: readonly ScoredCategory[]) =>
  onceFor((category: ScoredCategory) => {
    const { rowAt } = makersIn(categories)(category);
    return category.providers.flatMap((_, index) => rowAt(index) ?? []);
  }),
);

/** The rows of a category in list order, with digits chosen so that different ranks never look equal. */
export function viewRows(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): readonly RowView[] {
  return rowsIn(categories)(category);
}

/** The row of one provider; undefined where the category has none of that id. */
export function findRow(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  id: string,
): RowView | undefined {
  const { rowAt, indexOf } = makersIn(categories)(category);
  const index = indexOf.get(id);
  return index === undefined ? undefined : rowAt(index);
}

/** The same; throws where there is none. */
export function requireRow(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  id: string,
): RowView {
  const row = findRow(category, categories, id);
  if (!row) throw new Error(`There is no provider "${id}".`);
  return row;
}

function makeRows(category: ScoredCategory, categories: readonly ScoredCategory[]): RowMaker {
  const ranked = listRanked(category);
  const weighing = weighAsPublished(category);
  const digits = chooseDigits(
    category.providers.filter(({ standing }) => standing !== null).map(({ total }) => total.lo),
    category.weightSum,
  );
  const made = new Map<number, RowView>();
  return {
    indexOf: new Map(category.providers.map(({ id }, index) => [id, index])),
    rowAt: (index) => {
      const known = made.get(index);
      const provider = category.providers[index];
      if (known || !provider) return known;
      // The ranked come first, so an index among them is one among all.
      const standing = wordStanding(index, ranked, weighing);
      const row = viewRow(provider, { digits: digits[index] ?? 1, standing }, category, categories);
      made.set(index, row);
      return row;
    },
  };
}

function wordKind({ facts }: ScoredProvider, { data }: ScoredCategory): string | null {
  const id = data.tabs?.fact;
  const [fact, declaration] = id === undefined ? [] : [facts[id], data.facts[id]];
  if (!fact || !declaration) return null;
  const claimed = asClaimed(fact);
  const [only, ...others] = claimed ? listPossible(claimed.claim) : [];
  const label = only === undefined || others.length > 0 ? undefined : declaration.tag?.[only];
  return label ?? wordFact(fact, declaration, data.facts, true);
}

/** The month will do: a day would say more than a row has room for. */
function wordEvidence(provider: ScoredProvider): string | null {
  const date = findNewestEvidence(provider);
  return date === null ? null : formatDate(date.split("-").slice(0, 2).join("-"));
}

function viewRow(
  provider: ScoredProvider,
  { digits, standing }: { digits: number; standing: StandingView | null },
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): RowView {
  const { total, id, data } = provider;
  const href = links.provider(category.id, id);
  const weakest = [...provider.criteria].sort((a, b) => a.score.lo - b.score.lo)[0];
  return {
    id,
    name: data.name,
    href,
    why: `${href}#${weakest ? anchors.criterion(weakest.criterion) : ""}`,
    headline: flattenText(resolveText(data.headline, { categories, category, provider: id })),
    best:
      data.best ?? flattenText(resolveText(data.headline, { categories, category, provider: id })),
    former: data.former_names?.[0] ?? null,
    kind: wordKind(provider, category),
    evidence: wordEvidence(provider),
    proven: formatTotal(total.lo, category.weightSum, digits),
    possible:
      provider.group === "too-little-published"
        ? null
        : formatTotal(total.hi, category.weightSum, digits),
    lo: Math.floor(total.lo / category.weightSum),
    hi: Math.floor(total.hi / category.weightSum),
    known: provider.known,
    tags: viewTags(provider, category),
    hasInterest: hasInterest(provider, category.id, categories),
    listsScore: listsScore(provider.group),
    provisional: provider.provisional,
    bars: provider.criteria.map(({ criterion, score }, at): CriterionBar => {
      const declared = category.criteria[at]?.data;
      return {
        id: criterion,
        label: declared?.short ?? criterion,
        title: declared?.title ?? criterion,
        weight: declared?.weight ?? 0,
        score: viewScore(score),
      };
    }),
    standing,
    reason: explainGroup(provider, category),
  };
}
