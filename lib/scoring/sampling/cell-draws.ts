import { mixBits } from "#lib/scoring/sampling/generator.ts";

/** The key of one provider's score on one criterion: 64 bits, so that no two of a table meet. */
export interface CellKey {
  readonly first: number;
  readonly second: number;
}

/** Draws are integers below this. */
export const DRAW_RANGE = 2 ** 16;

const OFFSETS = [0x811c9dc5, 0x2f0b4c47] as const;

/**
 * Makes the key under which an unknown score is drawn. It depends on the seed, the provider's id and
 * the criterion's, and on nobody else's, so that adding or moving providers leaves all other draws.
 */
export function makeCellKey(seed: number, provider: string, criterion: string): CellKey {
  // A length before each part: no two pairs of ids give one text.
  const text = `${provider.length}:${provider}${criterion.length}:${criterion}`;
  const [first, second] = OFFSETS.map((offset) => mixBits(hashText(text, offset) ^ seed));
  return { first: first ?? 0, second: second ?? 0 };
}

/**
 * Draws a cell for one sample: counter-based, hence the same whatever was drawn before.
 *
 * @param key as `makeCellKey` gives it
 * @param sample number of the sample, an integer ≥ 0
 * @returns integer in 0..2^16 − 1, each equally likely
 */
export function drawCell({ first, second }: CellKey, sample: number): number {
  const counter = Math.imul(sample + 1, 0x9e3779b9);
  return mixBits(mixBits(first ^ counter) ^ second) >>> 16;
}

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo), from a chosen offset. */
function hashText(text: string, offset: number): number {
  let hash = offset;
  for (let k = 0; k < text.length; k += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  }
  return hash;
}
