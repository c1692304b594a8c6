/** Runs of this length are sorted by insertion before they are merged. */
const RUN = 32;

/** Sorts indices 0..m − 1 by their values, largest first; of equal ones the earlier index first. The result is used again by the next call. */
export type IndexSorter = (values: Float64Array) => Int32Array;

/**
 * Makes a sorter of indices that allocates once: insertion within short runs, then merging. The
 * platform's sort either loses the indices or calls a comparison, at several times the cost.
 *
 * @param count m
 */
export function makeIndexSorter(count: number): IndexSorter {
  let from = new Int32Array(count);
  let to = new Int32Array(count);
  return (values) => {
    for (let start = 0; start < count; start += RUN) {
      insertRun(values, from, start, Math.min(start + RUN, count));
    }
    for (let width = RUN; width < count; width *= 2) {
      for (let start = 0; start < count; start += 2 * width) {
        const middle = Math.min(start + width, count);
        mergeRuns(values, { from, to }, start, [middle, Math.min(middle + width, count)]);
      }
      [from, to] = [to, from];
    }
    return from;
  };
}

function insertRun(values: Float64Array, into: Int32Array, start: number, end: number): void {
  for (let k = start; k < end; k += 1) {
    const value = values[k] ?? 0;
    let at = k;
    while (at > start && (values[into[at - 1] ?? 0] ?? 0) < value) {
      into[at] = into[at - 1] ?? 0;
      at -= 1;
    }
    into[at] = k;
  }
}

function mergeRuns(
  values: Float64Array,
  { from, to }: { from: Int32Array; to: Int32Array },
  start: number,
  [middle, end]: readonly [number, number],
): void {
  let left = start;
  let right = middle;
  for (let k = start; k < end; k += 1) {
    const takesLeft =
      left < middle &&
      (right >= end || (values[from[left] ?? 0] ?? 0) >= (values[from[right] ?? 0] ?? 0));
    to[k] = from[takesLeft ? left++ : right++] ?? 0;
  }
}
