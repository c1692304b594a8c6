import type { Outcome } from "#lib/ranking/apply-choice.ts";
import type { ScoredProvider } from "#lib/ranking/catalog.ts";
import type { ComparedGroups } from "#lib/views/compare/compared-facts.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { formatOrdinal, joinWords, spellNumber } from "#lib/views/words/format-value.ts";

function wordPlace(row: RowView): string {
  if (!row.listsScore) return `${row.name} (no rank)`;
  const place = row.standing
    ? `${formatOrdinal(row.standing.rank)} of ${row.standing.of}`
    : "no rank";
  return `${row.name} (${row.proven}, ${place})`;
}

/** The order by proven score, as one sentence. */
function wordOrder(rows: readonly RowView[]): string {
  const sorted = rows.filter((row) => row.listsScore).sort((a, b) => b.lo - a.lo);
  const [first, ...others] = sorted;
  if (!first || others.length === 0) return "";
  return `By proven score ${wordPlace(first)} is ahead of ${joinWords(others.map(wordPlace))}.`;
}

/** Whether a's proven score is nowhere below b's, and somewhere above. */
function isAheadEverywhere(a: ScoredProvider, b: ScoredProvider): boolean {
  const gaps = a.criteria.map(({ score }, index) => score.lo - (b.criteria[index]?.score.lo ?? 0));
  return gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0);
}

function wordDominance(compared: readonly ScoredProvider[]): string {
  const lines = compared.flatMap((one) => {
    const behind = compared.filter((other) => isAheadEverywhere(one, other));
    return behind.length === 0
      ? []
      : [
          `${one.data.name} is proven at least as good as ${joinWords(behind.map((other) => other.data.name))} on every criterion.`,
        ];
  });
  return lines.join(" ");
}

/** Who could pass the one that is ahead if all that is unknown about them proved good. */
function wordOpenness(rows: readonly RowView[], outcome: Outcome): string {
  const totals = rows.flatMap(({ id, name, possible, listsScore }) => {
    if (!listsScore) return [];
    const found = outcome.chosen.find((one) => one.provider.id === id);
    return found ? [{ name, isOpen: possible === null, ...found.total }] : [];
  });
  const [first, ...others] = [...totals].sort((a, b) => b.lo - a.lo);
  if (!first || others.length === 0) return "";
  const passing = others.filter((other) => !other.isOpen && other.hi > first.lo);
  const unsaid = others.filter((other) => other.isOpen);
  const names = (list: readonly { name: string }[]): string =>
    joinWords(list.map((one) => one.name));
  return [
    passing.length > 0
      ? `${names(passing)} could still pass ${first.name} if all that is unknown proved good.`
      : unsaid.length < others.length
        ? `Nothing unknown could put another of them before ${first.name}.`
        : "",
    unsaid.length > 0
      ? `Too little is known about ${names(unsaid)} to say how high the score could be.`
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function countFacts(count: number): string {
  return `${spellNumber(count)} ${count === 1 ? "fact" : "facts"}`;
}

/** What a comparison comes to, in sentences made from scores and facts; empty for fewer than two. */
export function wordComparison(
  rows: readonly RowView[],
  compared: readonly ScoredProvider[],
  facts: ComparedGroups,
  outcome: Outcome,
): string[] {
  if (rows.length < 2) return [];
  const { differing, someKnown, alike, allUnknown } = facts;
  const counts = `What is known differs in ${countFacts(differing.length)} and is the same in ${countFacts(alike.length)}. In ${countFacts(someKnown.length)} only some are known, in ${countFacts(allUnknown.length)} nobody is.`;
  return [wordOrder(rows), wordDominance(compared), wordOpenness(rows, outcome), counts].filter(
    (sentence) => sentence !== "",
  );
}
