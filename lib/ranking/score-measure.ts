import type { Rules } from "#lib/domain/category.ts";
import type { Claim } from "#lib/domain/claim.ts";
import type { Scorable } from "#lib/domain/content.ts";
import { capOf, type Measure, type Reading, readingsOf } from "#lib/domain/criterion.ts";
import { isOld } from "#lib/domain/fact-age.ts";
import { claimNotFound, optionsOf } from "#lib/domain/fact-options.ts";
import { scoreClaim, scoreUnknown } from "#lib/ranking/score-claim.ts";
import { hullOf, type Interval } from "#lib/scoring/interval.ts";
import { capBy, takeBest } from "#lib/scoring/measures/criterion.ts";

/** What one fact earns under one value function: milli-points, null where it does not apply, and the range it would have if unknown. */
export interface ReadingScore {
  fact: string;
  score: Interval | null;
  unknown: Interval;
}

/** What one measure gives one provider, with the readings it was made from. */
export interface MeasureResult {
  id: string;
  points: number;
  score: Interval | null;
  unknown: Interval;
  readings: ReadingScore[];
  cap: ReadingScore | null;
}

function scoreReading(reading: Reading, provider: Scorable, category: Rules): ReadingScore {
  const { fact: id, value } = reading;
  const fact = provider.facts[id];
  const declaration = category.facts[id];
  const unknown = scoreUnknown(value);
  if (!fact || !declaration) return { fact: id, score: unknown, unknown };
  const options = optionsOf(declaration, category.facts);
  const scoreOne = (claim: Claim): Interval => scoreClaim(claim, value, options, category.as_of);
  const score = (): Interval | null => {
    switch (fact.state) {
      case "claimed": {
        const isSetAside =
          fact.via !== undefined ||
          (category.when_old === "unknown" && isOld(id, fact, provider.data.sources, category));
        return isSetAside ? unknown : scoreOne(fact.claim);
      }
      case "disputed":
        return hullOf(fact.claims.map(({ claim }) => scoreOne(claim)));
      case "told":
      case "expired":
      case "unknown":
      case "not-looked":
        return unknown;
      case "not-found": {
        const claim = claimNotFound(declaration);
        return claim ? scoreOne(claim) : { lo: unknown.lo, hi: unknown.lo };
      }
      case "not-applicable":
        return null;
    }
  };
  return { fact: id, score: score(), unknown };
}

/** The better of the readings that apply, capped; null if none applies. */
export function combineReadings(
  readings: readonly (Interval | null)[],
  cap: Interval | null,
): Interval | null {
  const applying = readings.filter((reading) => reading !== null);
  return applying.length === 0 ? null : capBy(takeBest(applying), cap);
}

/**
 * Scores one measure for one provider: the better of its readings, capped where it has a cap.
 * Readings that do not apply are left out; if none applies, neither does the measure.
 */
export function scoreMeasure(
  id: string,
  measure: Measure,
  provider: Scorable,
  category: Rules,
): MeasureResult {
  const readings = readingsOf(measure).map((reading) => scoreReading(reading, provider, category));
  const limit = capOf(measure);
  const cap = limit && scoreReading(limit, provider, category);
  return {
    id,
    points: measure.points,
    score: combineReadings(
      readings.map((reading) => reading.score),
      cap?.score ?? null,
    ),
    unknown: capBy(takeBest(readings.map((reading) => reading.unknown)), cap?.unknown ?? null),
    readings,
    cap,
  };
}
