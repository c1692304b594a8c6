/** Edit distance with transpositions (optimal string alignment), capped: returns `cap + 1` beyond it. */
export function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) > cap) return cap + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
    // Two swapped letters are counted from the row before the last.
    if (Math.min(...last) > cap && Math.min(...beforeLast) > cap) return cap + 1;
  }
  return Math.min(last[b.length] ?? 0, cap + 1);
}

/**
 * The known name that a mistyped one most likely stands for, or null.
 * At most a third of the letters may differ, so that nonsense gets no suggestion; names over 60 characters get none.
 */
export function suggestName(typed: string, known: readonly string[]): string | null {
  if (typed.length > 60) return null;
  const cap = Math.max(1, Math.floor(typed.length / 3));
  let best: string | null = null;
  let bestDistance = cap + 1;
  const folded = typed.toLowerCase();
  for (const name of known) {
    const distance = editDistance(folded, name.toLowerCase(), Math.min(cap, bestDistance - 1));
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
