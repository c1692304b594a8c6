import { OF_FORM } from "#lib/content/rulebook/forms.ts";
import { listNames } from "#lib/content/rulebook/name-rules.ts";
import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** A key that a map does not know: the keys it knows, the one most likely meant, and the value given. */
interface UnknownKey {
  key: string;
  known: readonly string[];
  meant: string | null;
  value: unknown;
  /** What to do, where that is known better. */
  remedy?: string;
}

const FEES = "fees: No rates are published.";

/** A key without a value is most often the rest of a text, or of a number, that a comma inside braces has cut. */
function adviseOnKey({ key, meant, value, remedy }: UnknownKey): string {
  if (remedy !== undefined) return remedy;
  if (meant) return `did you mean "${meant}"?`;
  if (value === null && /^\d{3}/.test(key))
    return "write the number before it without separators, such as 1400";
  return value === null
    ? "if it is part of a text, put that text in quotes, since a comma inside braces ends it; otherwise remove it"
    : "remove it, or ask for the category to declare it";
}

/** Rules about the form of any field: the right form depends on where it stands. */
export const FIELD_RULES = {
  "unknown-key": {
    expected: ({ known }: UnknownKey) => `one of ${listNames(known)}`,
    fix: adviseOnKey,
    example: FEES,
    part: "fields",
  },
  "missing-value": { ...OF_FORM, example: FEES, part: "fields" },
  "wrong-value": { ...OF_FORM, example: FEES, part: "fields" },
  "unknown-condition": {
    expected: ({ fits }: { fits: readonly string[] }) => `one of ${listNames(fits)}`,
    fix: ({ remedy }: { remedy: string }) => remedy,
    example: "holds_if: [{ fact: opening, is: late }]",
    part: "texts",
  },
  "bad-name": { ...OF_FORM, example: "late-opening", part: "form" },
} satisfies Record<string, RuleEntry>;
