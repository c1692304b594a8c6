import type { FactType } from "#lib/domain/fact-declaration.ts";

/** The words by which a condition may ask a fact of each type, the most usual one first; any other leaves every provider open. */
export const CONDITIONS: Record<FactType, readonly [string, ...string[]]> = {
  boolean: ["is", "not", "known"],
  number: ["at_least", "at_most", "is", "not", "known"],
  enum: ["is", "not", "in", "known"],
  set: ["includes", "any_of", "at_least", "known"],
  date: ["within_months", "known"],
  text: ["known", "not"],
  numbers: ["of", "known"],
};

/** All words of conditions. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set([
  ...Object.values(CONDITIONS).flat(),
  "of",
]);

/** What people write in place of these words, by the word that is meant. */
const MEANT: readonly (readonly [word: string, written: readonly string[]])[] = [
  ["is", ["=", "==", "===", "eq", "equal", "equals", "equal_to", "is_equal", "value"]],
  ["not", ["!=", "<>", "ne", "neq", "is_not", "isnt", "not_equal", "not_equals"]],
  [
    "at_least",
    [">=", ">", "≥", "gte", "gt", "ge", "min", "minimum", "more_than", "greater_than", "from"],
  ],
  ["at_most", ["<=", "<", "≤", "lte", "lt", "le", "max", "maximum", "less_than", "up_to"]],
  ["includes", ["contains", "contain", "include", "has", "have", "with", "all_of"]],
  ["in", ["one_of", "among", "is_one_of", "either", "any_of"]],
  ["any_of", ["one_of", "among", "has_any", "contains_any", "either", "in"]],
  ["within_months", ["within", "newer_than", "months", "max_age", "since"]],
  ["known", ["exists", "present", "is_known", "published"]],
];

/** The word that somebody meant who wrote another one about a fact of this type; null where none comes near. */
export function meantCondition(written: string, type: FactType): string | null {
  const name = written.toLowerCase();
  const words = MEANT.filter(([word, others]) => word === name || others.includes(name));
  return words.map(([word]) => word).find((word) => CONDITIONS[type].includes(word)) ?? null;
}
