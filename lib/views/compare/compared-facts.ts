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

/** Facts in five parts: known values differ in what matters most, as far as there is room, or in the rest; some are known, all are the same, nobody's is known. */
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

/** As many differences as a reader can hold against each other; the others are folded. */
const MAX_DIFFERING = 14;

/** Parts differences into those to show, of which a better proven value is the weightiest, and the rest; both in their own order. */
function chooseDiffering(facts: readonly ComparedFact[]): [ComparedFact[], ComparedFact[]] {
  const weight = ({ cells }: ComparedFact): number => Number(cells.some(({ isBest }) => isBest));
  const shown = new Set(
    facts
      .filter(({ isMain }) => isMain)
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, MAX_DIFFERING),
  );
  return [facts.filter((fact) => shown.has(fact)), facts.filter((fact) => !shown.has(fact))];
}

/** Parts the facts by whether they tell those compared apart; the order within a part is the declared one. */
export function groupCompared(facts: readonly ComparedFact[]): ComparedGroups {
  const groups: Omit<ComparedGroups, "further"> = {
    differing: [],
    someKnown: [],
    alike: [],
    allUnknown: [],
  };
  for (const fact of facts) {
    const said = fact.cells.map(describeCell);
    const known = said.filter((one) => one !== null);
    const values = new Set(known).size;
    if (known.length === 0) groups.allUnknown.push(fact);
    else if (values > 1) groups.differing.push(fact);
    else if (known.length < said.length) groups.someKnown.push(fact);
    else groups.alike.push(fact);
  }
  const [differing, further] = chooseDiffering(groups.differing);
  return { ...groups, differing, further };
}
