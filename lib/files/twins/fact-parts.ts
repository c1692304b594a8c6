import { type Block, join, type Line, section, table } from "#lib/files/twins/nodes.ts";
import type { FactGroup } from "#lib/views/provider/fact-groups.ts";
import type { FactStatus } from "#lib/views/words/fact-status.ts";
import type { ClaimView, FactView } from "#lib/views/words/fact-view.ts";

/** How a fact stands, in the words of its page. */
const STATES: Record<FactStatus, string> = {
  known: "known",
  partly: "known in part",
  disputed: "sources disagree",
  expired: "unknown: too old to count",
  unknown: "unknown",
  told: "unknown: says the published guide alone",
  via: "known, of another provider",
  "not-found": "not found by us",
  "not-applicable": "does not apply",
  "not-looked": "unknown: not looked for yet",
};

function wordState({ status, old, via }: FactView): string {
  const state = via === null ? STATES[status] : `through ${via.name}`;
  return old ? `${state}, old` : state;
}

/** What a member only holds under, and what else is said of it alone. */
function noteMembers({ members }: ClaimView): string[] {
  return members.flatMap(({ title, condition, note, toldBy }) => {
    const notes = [
      ...(condition === null ? [] : [`if ${condition}`]),
      ...(toldBy === null ? [] : [`says ${toldBy} alone`]),
      ...(note === null ? [] : [note]),
    ];
    return notes.length === 0 ? [] : [`${title}: ${notes.join("; ")}`];
  });
}

function noteClaim(claim: ClaimView, isOneOfSeveral: boolean): string {
  const { value, date, note, counted } = claim;
  return [
    ...(isOneOfSeveral ? [`One source: ${value}${date === null ? "" : ` (${date})`}.`] : []),
    ...(note === null ? [] : [note]),
    ...(counted === null ? [] : [`${counted.lead} ${counted.title}`]),
    ...noteMembers(claim),
  ].join(" ");
}

/** Whether a sentence only says the words once more. */
function isSame(sentence: string, said: string): boolean {
  return sentence.replace(/\.$/, "").toLowerCase() === said.toLowerCase();
}

function rowOf(fact: FactView): Line[] {
  const { title, value, explanation, date, sources, claims, history } = fact;
  const notes = [
    ...(explanation === null || isSame(explanation, value) ? [] : [explanation]),
    ...claims.map((claim) => noteClaim(claim, claims.length > 1)),
    ...history.map((older) => `Earlier: ${older.value}${older.date ? ` (${older.date})` : ""}.`),
  ];
  return [
    title,
    value,
    wordState(fact),
    date ?? "undated",
    sources.map(({ number }) => number).join(", ") || "none",
    join(notes),
  ];
}

const HEAD = ["Fact", "Answer", "State", "As of", "Sources", "Note"];

/** The facts of a provider group by group, each with its state, its day and the numbers of its sources. */
export function factParts(groups: readonly FactGroup[], known: string): Block[] {
  return section(
    2,
    `Facts: ${known} known`,
    groups.flatMap(({ title, count, facts }) =>
      section(3, `${title === "" ? "Others" : title} (${count})`, table(HEAD, facts.map(rowOf))),
    ),
  );
}
