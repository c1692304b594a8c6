import { isYes } from "#lib/domain/fact-options.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { findNewestEvidence } from "#lib/ranking/standing/newest-evidence.ts";
import { wordPlace } from "#lib/views/provider/neighbours-view.ts";
import { drawOldPoints } from "#lib/views/ranking/chart-view.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { type GlanceView, viewGlance } from "#lib/views/words/glance-view.ts";

/** What readers ask first in two parts: what the verdict itself answers, and the rest. */
interface GlanceParts {
  first: GlanceView[];
  rest: GlanceView[];
}

export interface VerdictView extends GlanceParts {
  /** What of the proven score rests on old facts, in thousandths of 100. */
  old: number;
  checked: string;
  /** `1st of 9`, or `1= of 9` where it is shared; nothing where there is none. */
  place: string;
}

/** The verdict answers what stands in the list, what something costs, and what speaks against a provider by its own terms. */
function splitGlance(provider: ScoredProvider, category: ScoredCategory): GlanceParts {
  const { glance = [], columns = 0, extent } = category.data;
  const against = (extent?.sets ?? []).flatMap((set) => (isYes(set.against) ? [set.fact] : []));
  const isFirst = glance.map((item, index) => {
    if (index < columns || "ledger" in item) return true;
    return item.facts.some((one) => against.includes(typeof one === "string" ? one : one.fact));
  });
  const views = viewGlance(provider, category);
  return {
    first: views.filter((_, index) => isFirst[index]),
    rest: views.filter((_, index) => !isFirst[index]),
  };
}

function countRanked({ providers }: ScoredCategory): number {
  return providers.filter(({ standing }) => standing !== null).length;
}

/** What the box below a provider's name says besides its score. */
export function viewVerdict(provider: ScoredProvider, category: ScoredCategory): VerdictView {
  const { standing } = provider;
  const newest = findNewestEvidence(provider);
  const edition = `For ${nameEdition(category)}, as of ${formatDate(category.data.as_of)}`;
  return {
    ...splitGlance(provider, category),
    old: drawOldPoints(provider, category),
    place: standing ? `${wordPlace(standing)} of ${countRanked(category)}` : "",
    checked: newest ? `${edition}; newest evidence from ${formatDate(newest)}.` : `${edition}.`,
  };
}
