import { SOURCE_EXAMPLE, UNKNOWN_EXAMPLE } from "#lib/content/rulebook/advice-rules.ts";
import type { HandbookPart } from "#lib/content/rulebook/rule-entry.ts";
import { RULES, type Rule } from "#lib/content/rulebook/rules.ts";

/** What helps an editor beyond the message: the right form on one line, and where it is explained. */
export interface RuleHelp {
  example: string;
  part: HandbookPart;
}

/** Rules about the form of any field: the right form depends on where it stands. */
export const OF_FORM: ReadonlySet<Rule> = new Set<Rule>([
  "wrong-value",
  "missing-value",
  "unknown-key",
  "unknown-condition",
  "bad-number",
]);

/** The right form of what stands at a place, the first that fits; a place is a path such as `facts.opening.value`. */
export const HELP_AT_PLACES: readonly (RuleHelp & { place: RegExp })[] = [
  {
    place: /^facts\.\w+\.(unknown|not_found|looked)$/,
    example: UNKNOWN_EXAMPLE,
    part: "facts",
  },
  {
    place: /^facts\.\w+\.(includes|excludes)\b/,
    example:
      "colours: { includes: { red: { sources: [faq] } } }; where it has levels: red: { level: dark, sources: [faq] }",
    part: "facts",
  },
  {
    place: /^facts\.\w+\.disputed\b/,
    example: "price: { disputed: [{ value: 4, sources: [faq] }, { value: 6, sources: [list] }] }",
    part: "facts",
  },
  {
    place: /^facts\b/,
    example: "opening: { value: late, sources: [faq], as_of: 2026-11-21 }",
    part: "facts",
  },
  { place: /^sources\b/, example: SOURCE_EXAMPLE, part: "sources" },
  {
    place: /^incidents\b/,
    example:
      '{ date: 2024-05, title: A leak, text: "What happened.", scope: "What it says.", sources: [faq] }',
    part: "fields",
  },
  {
    place: /^interests\b/,
    example:
      "interests: { declared: 2026-11-26, editors: [{ who: A. Writer, what: Works there., since: 2024-03 }] }",
    part: "interests",
  },
  {
    place: /^alternatives\b/,
    example: "alternatives: [{ provider: acme, why: It is cheaper. }]",
    part: "fields",
  },
  {
    place: /^(suits|why|think_twice|features)\b/,
    example: 'why: ["It pays.", { text: It opens late., holds_if: [{ fact: opening, is: late }] }]',
    part: "texts",
  },
];

/** The help for a rule; for rules of form that of the place, a path such as `facts.opening.value`. */
export function helpOf(rule: Rule, path = ""): RuleHelp {
  const placed = OF_FORM.has(rule)
    ? HELP_AT_PLACES.find(({ place }) => place.test(path))
    : undefined;
  const { example, part } = placed ?? RULES[rule];
  return { example, part };
}
