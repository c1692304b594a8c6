import type { HandbookPart, RuleEntry } from "#lib/content/rulebook/rule-entry.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

/** Names joined for a sentence; a long list is cut. */
export function listNames(names: readonly PropertyKey[]): string {
  const shown = names.slice(0, 30).map(String).join(", ");
  return names.length > 30 ? `${shown} and ${names.length - 30} more` : shown;
}

/** A name that stands for nothing, and those that would. */
interface UnknownName {
  what: string;
  name: string;
  known: readonly string[];
}

function nameOf(example: string, part: HandbookPart) {
  return {
    expected: ({ what, known }: UnknownName): string =>
      known.length > 0 ? `one of ${listNames(known)}` : `a ${what} that exists; there is none yet`,
    fix: ({ name, known }: UnknownName): string => {
      const meant = suggestName(name, known);
      return meant ? `did you mean "${meant}"?` : "correct the name, or add what it names";
    },
    example,
    part,
  };
}

/** Rules about names of things that are declared elsewhere. */
export const NAME_RULES = {
  "unknown-fact": nameOf("an id declared under facts in category.md", "facts"),
  "unknown-value": nameOf("an option that category.md declares", "facts"),
  "unknown-member": nameOf("a member that category.md declares", "facts"),
  "unknown-method": nameOf("method: door-count, for methods/door-count.md", "facts"),
  "unknown-ledger": nameOf(
    "ledgers/visits.yml, for ledgers: { visits: ... } in category.md",
    "ledgers",
  ),
  "unknown-column": nameOf("from: { ledger: visits, sum: guests }", "ledgers"),
  "unknown-source": nameOf("sources: [faq], and faq listed under sources", "sources"),
  "unknown-provider": nameOf("acme or <category>/acme; in a text [[acme]]", "texts"),
  "unknown-category": nameOf("category: shops", "use-cases-and-filters"),
  "unknown-edition": nameOf("guide: 2025-09, for editions/2025-09.yml", "editions"),
  "unknown-criterion": nameOf("known_in: [price, safety]", "criteria"),
  "unknown-use-case": nameOf(
    "use_case: two-nights, for use-cases/two-nights.md",
    "use-cases-and-filters",
  ),
  "unknown-question": nameOf("question: who-pays, for faqs/who-pays.md", "use-cases-and-filters"),
  "unknown-unit": nameOf("unit: usd, or a name declared under units in category.md", "units"),
  "unknown-level": nameOf("levels: { seen: 1, told: 0.5 }", "criteria"),
  "term-repeated": {
    expected: "a term that differs from every other by more than signs and capitals",
    fix: "put both into one entry, the second under `also`",
    example: "- { term: Zero-knowledge proof, also: [zero knowledge proof], text: ... }",
    part: "texts",
  },
  "named-twice": {
    expected: "each name once in a list",
    fix: "take the second one out",
    example: "tags: [style, teas]",
    part: "fields",
  },
} satisfies Record<string, RuleEntry>;
