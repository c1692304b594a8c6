import { findHiddenCharacters } from "#lib/content/text/hidden-characters.ts";
import { findMixedScripts } from "#lib/content/text/scripts.ts";

/** What stands in a text though its source does not show it. */
interface Disguised {
  rule: "hidden-character" | "mixed-script";
  found: string;
}

const FINDERS = [
  { rule: "hidden-character", find: findHiddenCharacters },
  { rule: "mixed-script", find: findMixedScripts },
] as const;

/**
 * The first thing that escapes or entities bring into a text and that its file may not hold, or null.
 * What `source`, the text as it was written, holds itself is reported where the file is read.
 */
export function findDisguised(text: string, source: string): Disguised | null {
  for (const { rule, find } of FINDERS) {
    const [first] = find("", text);
    if (first && find("", source).length === 0) return { rule, found: first.found };
  }
  return null;
}
