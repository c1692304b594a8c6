/**
 * Characters that cannot be seen, or that change how their neighbours are shown: controls, bidirectional and other
 * format characters, zero-width ones, fillers, variation selectors, tags, line separators, private use, noncharacters,
 * lone surrogates and the blank Braille pattern.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/** A fresh global pattern for hidden characters (each caller gets its own `lastIndex`). */
export function makeHiddenPattern(): RegExp {
  return new RegExp(HIDDEN.source, HIDDEN.flags);
}

/** `U+202E` for a character, four to six hexadecimal digits. */
export function formatCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text with every hidden character written out, as `<U+202E>`; line ends and tabs as `\n`, `\r`, `\t`. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "\t") return "\\t";
    return `<${formatCodePoint(character)}>`;
  });
}

/** At most `limit` code points of a text, with an ellipsis in place of the rest. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text.slice(0, 2 * limit));
  if (characters.length <= limit && text.length <= 2 * limit) return text;
  return `${characters.slice(0, limit - 1).join("")}…`;
}

/** A quotation from a file that is safe to print: hidden characters written out, cut short, in quotation marks. */
export function quoteText(text: string, limit = 80): string {
  return `"${cutText(showHidden(cutText(text, limit)), limit)}"`;
}
