import { type Reading, readingsOf } from "#lib/domain/criterion.ts";
import { memberRead } from "#lib/domain/value-function.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";
import type { CriterionScore } from "#lib/ranking/score-providers.ts";
import { formatFraction, formatPoints } from "#lib/scoring/display.ts";
import { FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import type { FactView } from "#lib/views/words/fact-view.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { narrowToMember } from "#lib/views/words/member-fact.ts";

/** A score on the scale 0 to 10: text of both ends, and whether anything is left open. `lo` and `hi` are milli-points, for drawing. */
export interface ScoreView {
  lo: number;
  hi: number;
  proven: string;
  possible: string;
  exact: boolean;
}

/** A measure with the facts it reads and what it earns. */
export interface MeasureView {
  id: string;
  anchor: string;
  title: string;
  points: number;
  earned: string;
  status: "earned" | "partly" | "open" | "left-out";
  better: boolean;
  facts: FactView[];
  cap: FactView | null;
  note: string | null;
}

export interface CriterionView {
  id: string;
  anchor: string;
  title: string;
  short: string;
  weight: number;
  question: string;
  href: string;
  score: ScoreView;
  known: number | null;
  measures: MeasureView[];
}

/** Puts a score of milli-points into words. */
export function viewScore({ lo, hi }: Interval): ScoreView {
  return { lo, hi, proven: formatPoints(lo), possible: formatPoints(hi), exact: lo === hi };
}

/** Points earned of those a measure can give, one decimal where needed: `3.6 of 4`, `0 to 2 of 2`. */
export function wordEarned(score: Interval | null, points: number): string {
  if (score === null) return "does not apply";
  const show = (milli: number): string =>
    formatFraction(milli * points, FULL_SCORE, 1).replace(/\.0$/, "");
  const [lo, hi] = [show(score.lo), show(score.hi)];
  return `${lo === hi ? lo : `${lo} to ${hi}`} of ${points}`;
}

function findMeasureStatus({ score, unknown }: MeasureResult): MeasureView["status"] {
  if (score === null) return "left-out";
  if (score.lo === score.hi) return "earned";
  return score.lo === unknown.lo && score.hi === unknown.hi ? "open" : "partly";
}

/** The fact a measure reads, as the measure sees it. */
function viewReading(
  { fact, value }: Reading,
  factOf: (id: string) => FactView | null,
): FactView | null {
  const view = factOf(fact);
  const member = memberRead(value);
  return view && member !== null ? narrowToMember(view, member) : view;
}

/** One criterion of one provider with its measures; `factOf` gives the provider's facts. */
export function viewCriterion(
  result: CriterionScore,
  category: ScoredCategory,
  factOf: (id: string) => FactView | null,
): CriterionView | null {
  const declared = category.criteria.find((one) => one.id === result.criterion);
  if (!declared) return null;
  const { data, id } = declared;
  const measures = result.measures.flatMap((measured): MeasureView[] => {
    const measure = data.measures[measured.id];
    if (!measure) return [];
    const readings = readingsOf(measure);
    return [
      {
        id: measured.id,
        anchor: anchors.measure(id, measured.id),
        title: measure.title,
        points: measure.points,
        earned: wordEarned(measured.score, measure.points),
        status: findMeasureStatus(measured),
        better: readings.length > 1,
        facts: readings
          .map((reading) => viewReading(reading, factOf))
          .filter((fact) => fact !== null),
        cap: measured.cap ? factOf(measured.cap.fact) : null,
        note: measure.note ?? null,
      },
    ];
  });
  return {
    id,
    anchor: anchors.criterion(id),
    title: data.title,
    short: data.short,
    weight: data.weight,
    question: data.question,
    href: links.criterion(category.id, id),
    score: viewScore(result.score),
    known: result.known,
    measures,
  };
}
