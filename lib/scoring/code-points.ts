/**
 * Compares two texts by Unicode code point, independent of locale and of UTF-16 (in which an
 * astral character sorts before U+E000..U+FFFF).
 *
 * @returns negative if a comes first, positive if b does, 0 if they are equal
 */
export function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, readCodePoint);
  const right = Array.from(b, readCodePoint);
  const shared = Math.min(left.length, right.length);
  for (let k = 0; k < shared; k += 1) {
    const difference = (left[k] ?? 0) - (right[k] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function readCodePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
