/**
 * Writes a text in letters that can be drawn. What no font has becomes an ellipsis; of a name, which would be another one
 * then, only signs are left out, and its id stands for it where letters are missing.
 */
export type Spell = (text: string, id?: string) => string;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Makes the spelling for what is missing.
 *
 * @param missing what no font could draw, as it was met: signs with their joiners, letters with their marks
 */
export function makeSpell(missing: Iterable<string>): Spell {
  // A mark is met together with the letter below it, which is there.
  const without = new Set([...missing].flatMap((found) => [...found.replace(/[ -~]/g, "")]));
  return (text, id) => {
    const composed = text.normalize("NFC");
    const gone = [...composed].filter((letter) => without.has(letter));
    if (gone.length === 0) return composed;
    const parts = [...composed].map((letter) => (without.has(letter) ? "\0" : letter)).join("");
    if (id === undefined) return parts.replace(/\0(?:\s*\0)*/g, "…");
    const rest = parts.replaceAll("\0", "").replace(/\s+/g, " ").trim();
    return LETTER.test(rest) && !gone.some((letter) => LETTER.test(letter)) ? rest : id;
  };
}
