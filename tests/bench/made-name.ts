const BEGINNINGS = "b br d dr f g gr h k kr l m n p pl r s sk st t tr v w z".split(" ");
const VOWELS = "a e i o u ai ea io".split(" ");

/** A made-up name of three syllables, another for each number below some five million, and none a beginning of another. */
export function makeName(index: number): string {
  // Stepping by a prime that shares no factor with the syllables keeps neighbours unlike.
  const syllables = BEGINNINGS.length * VOWELS.length;
  let rest = (index * 7919) % syllables ** 3;
  let name = "";
  for (let k = 0; k < 3; k += 1) {
    const at = rest % syllables;
    rest = Math.floor(rest / syllables);
    name += `${BEGINNINGS[Math.floor(at / VOWELS.length)]}${VOWELS[at % VOWELS.length]}`;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}x`;
}
