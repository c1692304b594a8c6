import { ADDRESS_RULES } from "#lib/content/rulebook/address-rules.ts";
import { ADVICE_RULES } from "#lib/content/rulebook/advice-rules.ts";
import { CATEGORY_RULES } from "#lib/content/rulebook/category-rules.ts";
import { CHARACTER_RULES } from "#lib/content/rulebook/character-rules.ts";
import { EDITION_RULES } from "#lib/content/rulebook/edition-rules.ts";
import { FIELD_RULES } from "#lib/content/rulebook/field-rules.ts";
import { FILE_RULES } from "#lib/content/rulebook/file-rules.ts";
import { LEDGER_RULES } from "#lib/content/rulebook/ledger-rules.ts";
import { MARKDOWN_RULES } from "#lib/content/rulebook/markdown-rules.ts";
import { NAME_RULES } from "#lib/content/rulebook/name-rules.ts";
import { PROVIDER_RULES } from "#lib/content/rulebook/provider-rules.ts";
import { REPEAT_RULES } from "#lib/content/rulebook/repeat-rules.ts";
import type { RuleEntry, Words } from "#lib/content/rulebook/rule-entry.ts";
import { TEXT_RULES } from "#lib/content/rulebook/text-rules.ts";
import { YAML_RULES } from "#lib/content/rulebook/yaml-rules.ts";

/** All rules of the check. A rule that is not here cannot be reported. */
export const RULES = {
  ...FILE_RULES,
  ...CHARACTER_RULES,
  ...YAML_RULES,
  ...TEXT_RULES,
  ...MARKDOWN_RULES,
  ...ADDRESS_RULES,
  ...FIELD_RULES,
  ...NAME_RULES,
  ...REPEAT_RULES,
  ...PROVIDER_RULES,
  ...LEDGER_RULES,
  ...CATEGORY_RULES,
  ...EDITION_RULES,
  ...ADVICE_RULES,
};

/** A rule's name: kebab-case, stable across wordings. */
export type Rule = keyof typeof RULES;

type ValuesIn<Part> = Part extends (values: infer Values) => string ? Values : unknown;
type ValuesOf<One extends Rule> = ValuesIn<(typeof RULES)[One]["expected"]> &
  ValuesIn<(typeof RULES)[One]["fix"]>;

/** The values that a rule's words name; for one of several rules, those of all of them. */
type Values<One extends Rule> = (
  One extends Rule
    ? (values: ValuesOf<One>) => void
    : never
) extends (values: infer All) => void
  ? All
  : never;

/** What is told of a place that breaks a rule: what stands there, and the values that the rule's words name. */
export type Told<One extends Rule> = { found: string } & Values<One>;

/** What is wrong somewhere, in words. */
export interface Finding {
  level: "problem" | "advice";
  rule: Rule;
  found: string;
  expected: string;
  fix: string;
}

function say(words: Words, values: object): string {
  // `Told` has seen to it that the values are those that the words name.
  return typeof words === "string" ? words : words(values as never);
}

/** Words a rule that is broken somewhere. */
export function wordRule<One extends Rule>(rule: One, told: Told<One>): Finding {
  const { level, expected, fix }: RuleEntry = RULES[rule];
  return {
    level: level ?? "problem",
    rule,
    found: told.found,
    expected: say(expected, told),
    fix: say(fix, told),
  };
}
