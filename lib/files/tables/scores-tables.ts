import { type Judged, pairCriteria } from "#lib/files/tables/judged.ts";
import {
  decimal,
  joinCell,
  makeTable,
  type Table,
  text,
  truth,
  whole,
} from "#lib/files/tables/table.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";
import type { CriterionScore } from "#lib/ranking/score-providers.ts";
import { formatPoints } from "#lib/scoring/display.ts";
import { FULL_SCORE } from "#lib/scoring/interval.ts";

const MILLI = { minimum: 0, maximum: FULL_SCORE };
const PERCENT = { minimum: 0, maximum: 100 };
const REQUIRED = { required: true };

/** Decimals that a milli-point has on the scale of ten. */
const EXACT = 4;

type Scored = { provider: string; score: CriterionScore };

/** What every provider earns on each criterion. */
export function makeScoresTable(judged: Judged): Table {
  const { folder, title } = judged;
  return makeTable<Scored>(
    {
      title: `${title}: scores`,
      description:
        "The score of each provider on each criterion, from what is proven to what is possible.",
      key: ["provider", "criterion"],
      foreignKeys: [
        { fields: ["provider"], table: `${folder}/providers` },
        { fields: ["criterion"], table: `${folder}/criteria` },
      ],
    },
    [
      text("provider", "The provider's id.", ({ provider }) => provider, REQUIRED),
      text("criterion", "The criterion's id.", ({ score }) => score.criterion, REQUIRED),
      whole(
        "lo",
        "The evidenced score in milli-points, rounded down.",
        ({ score }) => score.score.lo,
        { ...REQUIRED, ...MILLI },
      ),
      whole(
        "hi",
        "The possible score in milli-points, rounded up.",
        ({ score }) => score.score.hi,
        { ...REQUIRED, ...MILLI },
      ),
      decimal(
        "evidenced",
        "The evidenced score, 0 to 10.",
        ({ score }) => formatPoints(score.score.lo, EXACT),
        REQUIRED,
      ),
      decimal(
        "possible",
        "The possible score, 0 to 10.",
        ({ score }) => formatPoints(score.score.hi, EXACT),
        REQUIRED,
      ),
      whole(
        "verified",
        "How much of what the criterion asks is known, in percent, rounded down; empty where nothing of it applies.",
        ({ score }) => score.known,
        PERCENT,
      ),
    ],
    pairCriteria(judged, ({ id, criteria }, index) => {
      const score = criteria[index];
      return score ? [{ provider: id, score }] : [];
    }),
  );
}

type Measured = { provider: string; criterion: string; title: string; measure: MeasureResult };

/** What every measure gives every provider. */
export function makeMeasuresTable(judged: Judged): Table {
  const { folder, title, ranking } = judged;
  const unknown = "of the score that it would give if its fact were unknown, in milli-points.";
  return makeTable<Measured>(
    {
      title: `${title}: measures`,
      description:
        "What each measure gives each provider. A criterion's score is the mean of those that apply, weighted by their points.",
      key: ["provider", "criterion", "measure"],
      foreignKeys: [{ fields: ["provider", "criterion"], table: `${folder}/scores` }],
    },
    [
      text("provider", "The provider's id.", ({ provider }) => provider, REQUIRED),
      text("criterion", "The criterion's id.", ({ criterion }) => criterion, REQUIRED),
      text("measure", "The measure's id.", ({ measure }) => measure.id, REQUIRED),
      text("title", "The measure's title.", (one) => one.title, REQUIRED),
      whole("points", "Its weight within the criterion.", ({ measure }) => measure.points, {
        ...REQUIRED,
        minimum: 1,
      }),
      truth(
        "applies",
        "Whether it has a meaning for the provider.",
        ({ measure }) => measure.score !== null,
        REQUIRED,
      ),
      whole(
        "lo",
        "The evidenced score in milli-points; empty where it does not apply.",
        ({ measure }) => measure.score?.lo ?? null,
        MILLI,
      ),
      whole(
        "hi",
        "The possible score in milli-points; empty where it does not apply.",
        ({ measure }) => measure.score?.hi ?? null,
        MILLI,
      ),
      whole("unknown_lo", `The least ${unknown}`, ({ measure }) => measure.unknown.lo, {
        ...REQUIRED,
        ...MILLI,
      }),
      whole("unknown_hi", `The most ${unknown}`, ({ measure }) => measure.unknown.hi, {
        ...REQUIRED,
        ...MILLI,
      }),
      text("facts", "The ids of the facts that it reads, with a space between.", ({ measure }) =>
        joinCell(
          [...measure.readings, ...(measure.cap ? [measure.cap] : [])].map(({ fact }) => fact),
        ),
      ),
    ],
    pairCriteria(judged, (provider, index) => {
      const declared = ranking.criteria[index]?.data.measures ?? {};
      const { criterion = "", measures = [] } = provider.criteria[index] ?? {};
      return measures.map((measure) => ({
        provider: provider.id,
        criterion,
        title: declared[measure.id]?.title ?? measure.id,
        measure,
      }));
    }),
  );
}
