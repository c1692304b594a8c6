import type { ValueFunction } from "#lib/domain/value-function.ts";

/** A fact and how it becomes points. */
export interface Reading {
  fact: string;
  value: ValueFunction;
}

interface MeasureWords {
  title: string;
  points: number;
  note?: string;
}

/** One measure of a criterion: it reads one fact, or takes the better of several readings. */
export type Measure =
  | (MeasureWords & Reading & { cap?: Reading })
  | (MeasureWords & { best_of: Reading[] });

/** What is judged; weight in percent, measures by their id. */
export interface Criterion {
  title: string;
  short: string;
  weight: number;
  question: string;
  measures: Record<string, Measure>;
}

/** The readings of a measure without its cap. */
export function readingsOf(measure: Measure): Reading[] {
  return "best_of" in measure ? measure.best_of : [{ fact: measure.fact, value: measure.value }];
}

/** The reading that limits a measure, or null. */
export function capOf(measure: Measure): Reading | null {
  return ("cap" in measure && measure.cap) || null;
}

/** Every reading of a measure, its cap last. */
export function allReadingsOf(measure: Measure): Reading[] {
  const cap = capOf(measure);
  return [...readingsOf(measure), ...(cap ? [cap] : [])];
}
