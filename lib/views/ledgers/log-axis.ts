/** A mark of an axis: its value, and where it lies in percent of the width. */
export interface AxisTick {
  value: number;
  at: number;
}

/** An axis on which every step multiplies: `place` gives where a value lies, in percent, kept within the ends. */
export interface LogAxis {
  ticks: AxisTick[];
  place: (value: number) => number;
}

/** Steps within a factor of ten, from the finest; the first that gives few enough marks is taken. */
const STEPS = [[1, 2, 5], [1, 5], [1]] as const;

const MAX_TICKS = 9;

function listTicks(lo: number, hi: number, steps: readonly number[]): number[] {
  // The logarithm of a number just below a power of ten may be rounded up to it: one more on each side is sure.
  const powers = { from: Math.floor(Math.log10(lo)) - 1, to: Math.ceil(Math.log10(hi)) + 1 };
  const all: number[] = [];
  for (let power = powers.from; power <= powers.to; power += 1)
    // Written as text, 10 to a negative power has no trailing error.
    for (const step of steps) all.push(Number(`${step}e${power}`));
  const first = all.findLastIndex((tick) => tick <= lo);
  const last = all.findIndex((tick) => tick >= hi);
  return all.slice(Math.max(0, first), (last === -1 ? all.length - 1 : last) + 1);
}

/** An axis from the mark below the smallest value to the one above the largest; null without a value above 0. */
export function makeLogAxis(values: readonly number[]): LogAxis | null {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return null;
  const [lo, hi] = [Math.min(...positive), Math.max(...positive)];
  const series = STEPS.map((steps) => listTicks(lo, hi, steps));
  const ticks = series.find((all) => all.length <= MAX_TICKS) ?? series.at(-1) ?? [];
  const [first = lo, last = hi] = [ticks[0], ticks.at(-1)];
  const span = Math.log(last / first);
  const place = (value: number): number => {
    if (value <= first || span === 0) return 0;
    return Math.min(100, (100 * Math.log(value / first)) / span);
  };
  return { ticks: ticks.map((value) => ({ value, at: place(value) })), place };
}
