import { GROUPS } from "#lib/domain/edition.ts";
import { dateOf } from "#lib/domain/fact.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { viewMention, viewOrder } from "#lib/views/provider/order-view.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { describeGroup, listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { findOrder, nameOrder } from "#lib/views/words/published-order.ts";

/** Somebody without a score in the list: since when, and what the published order said. */
interface UnrankedRow {
  id: string;
  name: string;
  former: string | null;
  href: string;
  hasInterest: boolean;
  since: string;
  /** Null where no published order names it. */
  published: string | null;
  found: string;
}

/** A group whose scores lists leave out. `isClosed`: those in it gave notice. */
export interface UnrankedView {
  id: string;
  title: string;
  explanation: string;
  isClosed: boolean;
  /** What the date says, and the published order by its name; null where there is none. */
  sinceTitle: string;
  orderTitle: string | null;
  rows: UnrankedRow[];
  /** How many more there are: of very many the first stand here, and the table of everybody holds all. */
  more: number;
  all: string;
}

/** The fact whose date put a provider in its group. */
function dateFactOf(provider: ScoredProvider, { data }: ScoredCategory): string | undefined {
  const { closed, trading } = data.eligibility;
  switch (provider.group) {
    case "closed":
      return closed?.fact;
    case "not-shown-trading":
      return trading?.fact;
    case "ranked":
    case "beside":
    case "too-little-published":
      return undefined;
  }
}

function wordSince(provider: ScoredProvider, category: ScoredCategory): string {
  const id = dateFactOf(provider, category);
  const fact = id === undefined ? undefined : provider.facts[id];
  const date = fact ? dateOf(fact) : null;
  return date === null ? "none found" : formatDate(date);
}

/** Those whom lists do not score, group by group; empty groups are left out. */
export function viewUnranked(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): UnrankedView[] {
  const rows = new Map(viewRows(category, categories).map((row) => [row.id, row]));
  return GROUPS.filter((group) => !listsScore(group)).flatMap((group) => {
    const members = category.providers.filter((provider) => provider.group === group);
    const [first] = members;
    if (!first) return [];
    const dated = dateFactOf(first, category);
    const { shown, rest } = cutLong(members);
    return [
      {
        id: group,
        ...describeGroup(group, category),
        isClosed: group === "closed",
        sinceTitle: (dated !== undefined && category.data.facts[dated]?.title) || "Since",
        orderTitle: findOrder(category) ? `In ${nameOrder(category)}` : null,
        more: rest,
        all: links.table(`${category.id}/providers`),
        rows: shown.flatMap((provider) => {
          const row = rows.get(provider.id);
          if (!row) return [];
          const { id, name, former, href, hasInterest, headline } = row;
          return [
            {
              id,
              name,
              former,
              href,
              hasInterest,
              since: wordSince(provider, category),
              published:
                viewOrder(provider, category)?.place ?? viewMention(provider, category)?.as ?? null,
              found: headline,
            },
          ];
        }),
      },
    ];
  });
}
