/** Gives the next of a stream of integers in 0..2^32 − 1. */
export type Generator = () => number;

/** The one seed of the site, for ever: no seed is ever shopped for, and editions share their draws. */
export const SEED = 1;

const WARM_UP = 12;

/**
 * Makes a seeded generator of integers: sfc32 (Chris Doty-Humphrey's PractRand), period at least 2^32.
 * Integers only, so that every engine gives the same stream.
 *
 * @param seed integer in 0..2^32 − 1
 * @throws RangeError otherwise
 */
export function makeGenerator(seed: number): Generator {
  checkSeed(seed);
  let [a, b, c, counter] = [
    mixBits(seed),
    mixBits(seed ^ 0x9e3779b9),
    mixBits(seed ^ 0x3c6ef372),
    1,
  ];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let k = 0; k < WARM_UP; k += 1) next();
  return next;
}

/**
 * Checks a seed.
 *
 * @throws RangeError unless it is an integer in 0..2^32 − 1
 */
export function checkSeed(seed: number): number {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(`a seed must be an integer in 0..${2 ** 32 - 1}, got ${seed}`);
  }
  return seed;
}

/** Mixes 32 bits so that each bit of the input changes half of the output (finaliser of MurmurHash3, Austin Appleby). */
export function mixBits(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
