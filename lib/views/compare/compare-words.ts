import type { Chosen } from "#lib/ranking/apply-choice.ts";
import { LEVEL_GAP } from "#lib/scoring/places.ts";
import type { ScoreLine } from "#lib/views/compare/compare-scores.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { formatPointsApart } from "#lib/views/words/format-points.ts";
import { joinWords, spellNumber, uncapitalise } from "#lib/views/words/format-value.ts";

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The question that a comparison answers: `A, B or C?` */
export function askWhich(rows: readonly RowView[]): string {
  const names = rows.map((row) => row.name);
  return names.length > 1 ? `${OR.format(names)}?` : names.join("");
}

/** The order of those with a score in a sentence: who is ahead by how much, or tied, and who follows. */
function wordOrder(ordered: readonly Chosen[], weightSum: number): string {
  const [first, ...others] = ordered;
  const [second] = others;
  if (!first || !second) return "";
  const gapOf = (one: Chosen): number => first.total.lo - one.total.lo;
  const tied = others.filter((one) => gapOf(one) < LEVEL_GAP * weightSum);
  const behind = others.filter((one) => !tied.includes(one));
  const names = (list: readonly Chosen[]): string =>
    joinWords(list.map(({ provider }) => provider.data.name));
  const follow = (list: readonly Chosen[]): string =>
    list
      .map((one) => `${names([one])} follows, ${formatPointsApart(gapOf(one), weightSum)} behind`)
      .join("; ");
  if (tied.length > 0) {
    return [`${names([first, ...tied])} are tied on public evidence`, follow(behind)]
      .filter((part) => part !== "")
      .join("; ")
      .concat(".");
  }
  const lead = `${names([first])} is ahead of ${names([second])} by ${formatPointsApart(gapOf(second), weightSum)} on public evidence`;
  return [lead, follow(behind.slice(1))]
    .filter((part) => part !== "")
    .join("; ")
    .concat(".");
}

/** Of whom more is proven than of all others, criterion by criterion. */
function wordStrengths(rows: readonly RowView[], lines: readonly ScoreLine[]): string {
  const strengths = rows.flatMap(({ name }, index) => {
    const names = lines.flatMap((line) =>
      line.weight !== null && line.cells[index]?.isBest ? uncapitalise(line.title) : [],
    );
    return names.length === 0 ? [] : [{ name, on: joinWords(names) }];
  });
  return strengths.length === 0
    ? ""
    : `${strengths.map(({ name, on }, at) => `${name} ${at === 0 ? "shows the most on" : "on"} ${on}`).join(", ")}.`;
}

/** Who could pass the first if all that is unknown about them proved good. */
function wordOpenness(ordered: readonly Chosen[], rows: readonly RowView[]): string {
  const [first, ...others] = ordered;
  if (!first || others.length === 0) return "";
  const isUnsaid = ({ provider }: Chosen): boolean =>
    rows.find(({ id }) => id === provider.id)?.possible === null;
  const names = (list: readonly Chosen[]): string =>
    joinWords(list.map(({ provider }) => provider.data.name));
  const unsaid = others.filter(isUnsaid);
  const passing = others.filter((one) => !isUnsaid(one) && one.total.hi > first.total.lo);
  return [
    passing.length > 0
      ? `${names(passing)} could still pass ${names([first])} if all that is unknown proved good.`
      : unsaid.length < others.length
        ? `Nothing unknown could put another of them before ${names([first])}.`
        : "",
    unsaid.length > 0
      ? `Too little is known about ${names(unsaid)} to say how high the score could be.`
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Who is shown without a score, and why. */
function wordUnscored(rows: readonly RowView[]): string {
  return rows
    .flatMap(({ name, listsScore, reason }) =>
      listsScore ? [] : [`${name} has no score here. ${reason ?? ""}.`],
    )
    .join(" ");
}

/** Who has a score and is in no order with the others, being of another kind. */
function wordBeside(rows: readonly RowView[], ordered: readonly Chosen[]): string {
  const isOrdered = (id: string): boolean => ordered.some(({ provider }) => provider.id === id);
  return rows
    .flatMap(({ id, name, listsScore, reason }) =>
      !listsScore || isOrdered(id)
        ? []
        : [`${name} stands beside the ranking (${reason ?? ""}), and is no rival of the others.`],
    )
    .join(" ");
}

/** What a comparison comes to, in sentences made from scores; empty for fewer than two. */
export function wordVerdict(
  rows: readonly RowView[],
  lines: readonly ScoreLine[],
  ordered: readonly Chosen[],
  weightSum: number,
): string[] {
  if (rows.length < 2) return [];
  return [
    wordOrder(ordered, weightSum),
    wordStrengths(rows, lines),
    wordBeside(rows, ordered),
    wordUnscored(rows),
    wordOpenness(ordered, rows),
  ].filter((sentence) => sentence !== "");
}

/** How many facts a folded part holds, and the first of them by name. */
export function wordFacts(titles: readonly string[]): string {
  const shown = 4;
  const count = `${spellNumber(titles.length)} ${titles.length === 1 ? "fact" : "facts"}`;
  const rest = titles.length - shown;
  const names = titles.slice(0, shown).join(", ");
  return `${count}: ${rest > 0 ? `${names} and ${rest} more` : names}`;
}
