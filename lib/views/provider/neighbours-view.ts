import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import { formatOrdinal } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

/** Somebody next to a provider in the ranking. */
interface NeighbourView {
  place: string;
  name: string;
  href: string;
}

export interface NeighboursView {
  above: NeighbourView | null;
  below: NeighbourView | null;
  /** The ranking itself, with how many stand in it. */
  all: { label: string; href: string };
}

/** A place in words: `2nd`, or `2=` where several share it. */
export function wordPlace(standing: NonNullable<ScoredProvider["standing"]>): string {
  return standing.shared ? printPlace(standing) : formatOrdinal(standing.place);
}

/** Who stands just above and below in the list, and the list. */
export function viewNeighbours(own: ScoredProvider, category: ScoredCategory): NeighboursView {
  const ranked = category.providers.filter(({ standing }) => standing !== null);
  const at = ranked.indexOf(own);
  const view = (one: ScoredProvider | undefined): NeighbourView | null =>
    at >= 0 && one?.standing
      ? {
          place: wordPlace(one.standing),
          name: one.data.name,
          href: links.provider(category.id, one.id),
        }
      : null;
  return {
    above: view(ranked[at - 1]),
    below: view(ranked[at + 1]),
    all: {
      label: `All ${category.providers.length} ${category.data.noun.many}`,
      href: links.category(category.id),
    },
  };
}
