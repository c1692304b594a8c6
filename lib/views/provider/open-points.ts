import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { PlaceView } from "#lib/views/provider/place-view.ts";
import { formatGap } from "#lib/views/words/format-points.ts";
import { viewOpenFacts } from "#lib/views/words/open-fact-view.ts";

/** An open fact with the points that hang on it, and how much that is of the most that hang on one, in percent. */
interface OpenPoints {
  id: string;
  title: string;
  href: string;
  state: string;
  worth: string;
  share: number;
  /** What its answer would do to the place; nothing where there is none. */
  outlook: string | null;
}

export interface OpenPointsView {
  facts: OpenPoints[];
  more: number;
  /** How many points of ten are open in all: a score can be no higher than with all of them. */
  open: string;
}

/** Enough to see what matters; the rest moves little. */
const SHOWN = 8;

/** What would change a provider's score, the most valuable first. */
export function viewOpenPoints(
  provider: ScoredProvider,
  category: ScoredCategory,
  place: PlaceView | null,
): OpenPointsView {
  const { lo, hi } = provider.total;
  const open = viewOpenFacts(provider, category);
  const most = Math.max(1, ...open.map((one) => one.open.gain));
  return {
    facts: open.slice(0, SHOWN).map(({ id, title, href, state, worth, open: { gain } }) => ({
      id,
      title,
      href: href.slice(href.indexOf("#")),
      state,
      worth: gain === 0 ? worth : `+${worth}`,
      share: (100 * gain) / most,
      outlook: place?.open.find((one) => one.id === id)?.place ?? null,
    })),
    more: Math.max(0, open.length - SHOWN),
    open: formatGap(hi - lo, category.weightSum),
  };
}
