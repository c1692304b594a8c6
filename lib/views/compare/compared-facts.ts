import type { FactView } from "#lib/views/words/fact-view.ts";

/** One fact of all those compared, with where each provider's page shows it. */
export interface ComparedFact {
  id: string;
  title: string;
  /** Whether a score, a filter or a first question rests on it, and it can be told without sentences. */
  isMain: boolean;
  /** `short` where the whole value would not fit; `isBest` where it earns more than another's and no less than any. */
  cells: { fact: FactView | null; href: string; short: boolean; isBest: boolean }[];
}

/** Facts in five parts: known values differ in what matters most, or in the rest; some are known, all are the same, nobody's is known. */
export interface ComparedGroups {
  differing: ComparedFact[];
  further: ComparedFact[];
  someKnown: ComparedFact[];
  alike: ComparedFact[];
  allUnknown: ComparedFact[];
}

/** What a cell says, in a text that is equal for equal facts; null where nothing is known. */
function describeCell({ fact }: ComparedFact["cells"][number]): string | null {
  if (!fact) return null;
  switch (fact.status) {
    case "expired":
    case "unknown":
    case "not-looked":
    case "told":
      return null;
    case "not-applicable":
    case "not-found":
      return fact.status;
    case "known":
    case "partly":
    case "disputed":
    case "via":
      return fact.value;
  }
}

/** Parts the facts by whether they tell those compared apart; the order within a part is the declared one. */
export function groupCompared(facts: readonly ComparedFact[]): ComparedGroups {
  const groups: ComparedGroups = {
    differing: [],
    further: [],
    someKnown: [],
    alike: [],
    allUnknown: [],
  };
  for (const fact of facts) {
    const said = fact.cells.map(describeCell);
    const known = said.filter((one) => one !== null);
    const values = new Set(known).size;
    if (known.length === 0) groups.allUnknown.push(fact);
    else if (values > 1) (fact.isMain ? groups.differing : groups.further).push(fact);
    else if (known.length < said.length) groups.someKnown.push(fact);
    else groups.alike.push(fact);
  }
  return groups;
}
