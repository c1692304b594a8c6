import type { ScoredProvider } from "#lib/ranking/catalog.ts";
import type { SampledSet, SampledStandings } from "#lib/ranking/standing/sample-standings.ts";
import { boundError, ENOUGH_WINS } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";
import type { Weighing } from "#lib/views/ranking/lead-words.ts";
import { joinWords, uncapitalise } from "#lib/views/words/format-value.ts";

/** What a set of weights allows, as a sentence begins. */
function wordSet(set: WeightSet): string {
  switch (set.kind) {
    case "point":
      return "At the published weights";
    case "box":
      return `If every weight moves by up to ${set.by} points of 100`;
    case "ordinal":
      return "At any weights that keep the criteria in their order of importance";
    case "simplex":
      return "At any weights";
  }
}

/** A share in whole percent; what is neither all nor nothing is never printed as all or nothing. */
function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return "under 1";
  if (whole === 100 && share < 1) return "over 99";
  return String(whole);
}

/** The error that a sampled share has at most in 95 of 100 runs, in percentage points; none where the share is all or nothing. */
function wordError(share: number, samples: number): string {
  return share === 0 || share === 1 ? "" : ` (±${(100 * boundError(samples)).toFixed(1)})`;
}

function wordRange(sampled: SampledSet, index: number, count: number): string {
  const outer = sampled.outer[index] ?? { best: 1, worst: count };
  const inner = sampled.ranks.inner[index] ?? outer;
  const range =
    outer.best === outer.worst
      ? `its rank is ${outer.best}`
      : `its rank lies between ${outer.best} and ${outer.worst}`;
  const isExact = inner.best === outer.best && inner.worst === outer.worst;
  const seen =
    inner.best === inner.worst
      ? `only ${inner.best} did occur`
      : `${inner.best} to ${inner.worst} did occur`;
  const remark = isExact ? "" : ` (${seen} in ${sampled.ranks.samples} samples)`;
  return `${wordSet(sampled.set)}, and whatever the open facts turn out to be, ${range}${remark}.`;
}

/** How often it keeps its rank if every way to fill the gaps is equally likely. */
function wordChance({ set, ranks }: SampledSet, index: number, rank: number): string {
  const share = ranks.keeping[index] ?? 0;
  const what = rank === 1 ? "first" : `at rank ${rank} or better`;
  return `It is ${what} in ${percent(share)} of 100 ways to fill the gaps${wordError(share, ranks.samples)}, each equally likely, ${uncapitalise(wordSet(set))}.`;
}

/** At which weights somebody is first, if it is often enough to say. */
function wordCentral({ ranks }: SampledSet, index: number, { names }: Weighing): string {
  const first = ranks.first[index] ?? 0;
  const central = ranks.centralWeights[index];
  const share = `Over all weights and all ways to fill the gaps, each equally likely, it is first in ${percent(first)} of 100`;
  if (!central || first === 1 || first * ranks.samples < ENOUGH_WINS) return `${share}.`;
  const weights = central.map((weight, at) => `${names[at]} ${Math.round(100 * weight)} %`);
  return `${share}, on average where the weights are ${joinWords(weights)}.`;
}

function boundsOf({ outer }: SampledSet, index: number): string {
  return JSON.stringify(outer[index]);
}

/** What many weights and many ways to fill the gaps say about a rank, each sentence with its assumption; none if nothing was sampled. */
export function wordSampled(
  provider: Pick<ScoredProvider, "id" | "standing">,
  sampled: SampledStandings | undefined,
  weighing: Weighing,
): string[] {
  const index = sampled?.ids.indexOf(provider.id) ?? -1;
  if (!sampled || !provider.standing || index < 0) return [];
  const { rank } = provider.standing;
  const { ids, sets } = sampled;
  // Each set holds the one before it, but for the order of importance: of equal ranges the widest set says all.
  const telling = sets.filter(
    (one, at) => boundsOf(one, index) !== boundsOf(sets[at + 1] ?? { ...one, outer: [] }, index),
  );
  return [
    ...sets.flatMap((one) => (one.set.kind === "point" ? [wordChance(one, index, rank)] : [])),
    ...telling.map((one) => wordRange(one, index, ids.length)),
    ...sets.flatMap((one) =>
      one.set.kind === "simplex" ? [wordCentral(one, index, weighing)] : [],
    ),
  ];
}
