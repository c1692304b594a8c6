/**
 * Holds counts against equal shares: Pearson's chi square as its number of standard deviations from
 * what chance gives, positive where the counts differ more and negative where they differ less.
 *
 * @param values integers in 0..bins − 1
 * @returns the size of that number
 */
export function measureChiSquare(values: readonly number[], bins: number): number {
  const counts = new Float64Array(bins);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const expected = values.length / bins;
  const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return Math.abs(square - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}
