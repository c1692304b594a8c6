import { groupByEach } from "#lib/domain/group-by.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { FactView } from "#lib/views/words/fact-view.ts";

/** The facts of one group; `count` says how many of them are known. */
export interface FactGroup {
  title: string;
  facts: FactView[];
  count: string;
}

/** Whether a fact says anything of a provider that a source carries. */
function isAnswered({ status }: FactView): boolean {
  switch (status) {
    case "known":
    case "partly":
    case "disputed":
    case "via":
    case "not-found":
    case "not-applicable":
      return true;
    case "expired":
    case "told":
    case "unknown":
    case "not-looked":
      return false;
  }
}

function wordCount(facts: readonly FactView[]): string {
  const known = facts.filter(isAnswered).length;
  const open = facts.length - known;
  return open === 0 ? `${known} known` : `${known} known, ${open} open`;
}

/** The facts of a provider in the groups that its category declares. */
export function groupFacts(facts: readonly FactView[], { data }: ScoredCategory): FactGroup[] {
  const groups = groupByEach(facts, ({ id }) => [data.facts[id]?.group ?? ""]);
  return [...groups].map(([title, ofGroup]) => ({
    title,
    facts: ofGroup,
    count: wordCount(ofGroup),
  }));
}

/** How many of all facts are known: `25 of 29`. */
export function countKnown(groups: readonly FactGroup[]): string {
  const facts = groups.flatMap((group) => group.facts);
  return `${facts.filter(isAnswered).length} of ${facts.length}`;
}
