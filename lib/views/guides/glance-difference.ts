import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { uncapitalise } from "#lib/views/words/format-value.ts";
import { type GlanceLook, type GlanceView, viewGlance } from "#lib/views/words/glance-view.ts";

/** Longer answers are not for a sentence. */
const MAX_LENGTH = 36;

/** Answers that a provider gives of its own. */
const IS_OWN: Record<GlanceLook, boolean> = {
  known: true,
  told: false,
  disputed: false,
  via: false,
  unknown: false,
  "not-found": false,
  "not-applicable": false,
};

/** The only answer of a provider to something, where it is short and its own. */
function soleAnswer({ answers, more }: GlanceView): string | null {
  const [answer, ...others] = answers;
  if (!answer || others.length > 0 || more || !IS_OWN[answer.look]) return null;
  return answer.text.length <= MAX_LENGTH ? answer.text : null;
}

/** The first thing readers ask to which two providers give short answers that differ: "Identity check: yes at A, no at B." Null where there is none. */
export function wordDifference(
  first: ScoredProvider,
  second: ScoredProvider,
  category: ScoredCategory,
): string | null {
  const others = viewGlance(second, category);
  for (const [index, glance] of viewGlance(first, category).entries()) {
    const other = others[index];
    const [ours, theirs] = [soleAnswer(glance), other ? soleAnswer(other) : null];
    if (ours === null || theirs === null || ours === theirs) continue;
    const title = glance.title.replace(/\?$/, "");
    return `${title}: ${uncapitalise(ours)} at ${first.data.name}, ${uncapitalise(theirs)} at ${second.data.name}.`;
  }
  return null;
}
