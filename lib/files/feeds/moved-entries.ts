import type { FeedEntry } from "#lib/files/feeds/feed.ts";
import { findFirstId, makeId } from "#lib/files/feeds/feed-ids.ts";
import { listFeedPeriods, type Period } from "#lib/files/feeds/periods.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { EndView, Milestone, MovedView } from "#lib/views/changes/period-view.ts";
import { capitalise, joinWords } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { findNow, hasId } from "#lib/views/words/provider-today.ts";

function titleMove({ name, before, after }: MovedView): string {
  if (before.score === null) return `${name}: new on the list`;
  if (after.score === null) return `${name}: no longer on the list`;
  const what = [
    ...(before.score === after.score ? [] : ["score"]),
    ...(before.place === after.place ? [] : ["place"]),
  ];
  return `${name}: ${what.length === 0 ? "points" : joinWords(what)} moved`;
}

/** How much of a provider was verified at an end of a period; it may have had another id then. */
function findKnown(id: string, { ranking }: Milestone, category: ScoredCategory): number | null {
  const now = findNow(id, category.providers);
  const found =
    ranking.providers.find((one) => one.id === id) ??
    ranking.providers.find((one) => now !== undefined && hasId(now, one.id));
  return found?.known ?? null;
}

/** A state in a line: never a place or a score without the verified share and the day. */
function wordState(
  { place, score }: MovedView["before"],
  { label, date }: EndView,
  known: number | null,
): string {
  const parts = score === null || known === null ? [] : [`${score} of 10`, `${known} % verified`];
  return `${capitalise(label)}, ${date}: ${[place, ...parts].join(", ")}.`;
}

function makeEntry(
  catalog: Catalog,
  category: ScoredCategory,
  { from, to, view }: Period,
  moved: MovedView,
): FeedEntry {
  const own = findFirstId(moved.id, category);
  return {
    // By the state it begins with: the id stays when what is now is frozen.
    id: makeId(catalog, category.id, "providers", own, "moved-after", from.id),
    title: titleMove(moved),
    date: to.ranking.data.as_of,
    href: `${links.changes(category.id)}#${view.id}`,
    tag: category.data.nav,
    lines: [
      wordState(moved.before, view.from, findKnown(moved.id, from, category)),
      wordState(moved.after, view.to, findKnown(moved.id, to, category)),
      ...moved.steps.map(
        ({ label, score, moves }) => `${[`${label}: ${score}`, ...moves].join("; ")}.`,
      ),
      ...moved.notes,
    ],
  };
}

/** Who came, went or moved between the states of a category, and why; newest first, in the order of the list. */
export function listMovedEntries(
  catalog: Catalog,
  category: ScoredCategory,
  only?: string,
): FeedEntry[] {
  return listFeedPeriods(catalog, category).flatMap((period) =>
    period.view.moved
      .filter(({ id }) => only === undefined || findNow(id, category.providers)?.id === only)
      .map((moved) => makeEntry(catalog, category, period, moved)),
  );
}
