import type { EntryKind, Unread } from "#lib/content/files/list-unread.ts";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { isWithin, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";

/** The whole site, as the check of one file may ask for it. */
export interface Whole extends Unread {
  categories: readonly CategoryContent[];
  /** Addresses within the site that lead somewhere. */
  addresses: ReadonlySet<string>;
  /** An entry's file with its places, or undefined where it could not be read. */
  parsedOf: (entry: { file: string }) => ParsedFile | undefined;
}

/** Ids that may be named of a kind: those that were read, and those whose files could not be used. */
export function withUnread(
  read: readonly { id: string }[],
  kind: EntryKind,
  category: { id: string },
  { unreadOf }: Pick<Unread, "unreadOf">,
): string[] {
  return [...read.map(({ id }) => id), ...unreadOf(kind, category.id)];
}

/** Where a text stands: its category, and its provider when it belongs to one. */
export interface TextPlace {
  category: CategoryContent | null;
  provider: ProviderEntry | null;
}

/** What the check of one file's texts needs: where it reports to, where they stand, and what they may refer to. */
export interface TextContext extends TextPlace {
  report: Report;
  whole: Whole;
}

/** The same of a file in a category. */
export interface CategoryContext extends TextContext {
  category: CategoryContent;
}

/** The same of a provider's file. */
export interface ProviderContext extends CategoryContext {
  provider: ProviderEntry;
}

/** Whether a fact of a provider could not be read in its file: what rests on it is not wrong. */
export function isUnreadFact(fact: string, provider: ProviderEntry, whole: Whole): boolean {
  const setAside = whole.parsedOf(provider)?.setAside ?? [];
  return isWithin(setAside, ["facts", fact]);
}

/** Whether a fact is counted from a ledger that could not be read: what rests on it is not wrong. */
export function waitsForRows(fact: string, { data, ledgers }: CategoryContent): boolean {
  const declaration = data.facts[fact];
  const recipe = declaration && recipeOf(declaration);
  return recipe != null && !ledgers.some((one) => one.id === recipe.ledger);
}
