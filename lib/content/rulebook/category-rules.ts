import { OF_FORM } from "#lib/content/rulebook/forms.ts";
import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** Rules about facts, criteria and situations that a category declares. */
export const CATEGORY_RULES = {
  "group-in-group": {
    expected: "a member that lies within no other",
    fix: "name the outer group",
    example: "sencha: { title: Sencha, within: green }",
    part: "facts",
  },
  "wrong-fact-type": {
    expected: ({ types }: { types: readonly string[] }) => `a fact of type ${types.join(" or ")}`,
    fix: ({ isScored }: { isScored: boolean }) =>
      isScored ? "choose a value function that fits the fact" : "name another fact",
    example: "log: { worst: 100000, best: 250000000 } for a number",
    part: "criteria",
  },
  "unlisted-but-there": {
    expected: ({ id }: { id: string }) => `a name without an entry; this one is that of ${id}`,
    fix: "take the name out",
    example: "unlisted: [A Well-Known Firm]",
    part: "use-cases-and-filters",
  },
  "unlisted-near-entry": {
    level: "advice",
    expected: ({ id, of }: { id: string; of: string }) =>
      `a name of somebody else than "${of}", which has the entry ${id}`,
    fix: "take the name out if it is the same firm; if it is another, leave it as it is",
    example: "unlisted: [A Well-Known Firm]",
    part: "use-cases-and-filters",
  },
  "missing-level": { ...OF_FORM, example: "levels: { seen: 1, told: 0.5 }", part: "criteria" },
  "wrong-order": {
    expected: ({ isRising }: { isRising: boolean }) =>
      isRising ? "rising numbers" : "falling numbers",
    fix: "put the steps in order",
    example: "piecewise: [[0, 0], [5, 0.8], [10, 1]]",
    part: "criteria",
  },
  "two-directions": {
    expected: "more of a fact to be always better or always worse",
    fix: "let every measure of this fact run the same way, or declare another fact",
    example: "a fact that is better when larger, wherever it is read",
    part: "criteria",
  },
  "unknown-earns": {
    expected:
      "a worst answer that is worth nothing, since what nobody knows earns what the worst does",
    fix: "give 0 to the worst answer, and to the others what they are better by",
    example: "boolean: { yes: 1, no: 0 }",
    part: "criteria",
  },
  "weights-sum": {
    expected: "weights of all criteria that add to 100",
    fix: ({ isFrozen }: { isFrozen?: boolean }) =>
      isFrozen ? "freeze it anew with `npm run edition`" : "correct the weights",
    example: "weights that add up to 100",
    part: "criteria",
  },
  "condition-unfit": {
    expected: ({ tests }: { tests: readonly string[] }) =>
      `a test that this type of fact knows: ${tests.join(", ")}`,
    fix: ({ tests }: { tests: readonly string[] }) =>
      `ask it by \`${tests[0]}\`, or of another fact; as it stands the answer is open for everybody`,
    example: "{ fact: colours, includes: red } for a set, { fact: opening, is: late } for an enum",
    part: "use-cases-and-filters",
  },
  "condition-parts-nobody": {
    expected: "a demand that some meet and others do not",
    fix: "ask for what only some have, ask `known: yes`, or take it out",
    example: "{ fact: branches, at_least: 1 }",
    part: "use-cases-and-filters",
  },
  "no-weight": {
    expected: "at least one criterion with a weight above 0",
    fix: "give a weight to what matters in this situation",
    example: "weights: { price: 50 }",
    part: "use-cases-and-filters",
  },
} satisfies Record<string, RuleEntry>;
