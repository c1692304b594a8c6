import type { Verdict } from "#lib/ranking/answer-demands.ts";
import type { Chosen } from "#lib/ranking/apply-choice.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";
import { wordAll } from "#lib/views/words/format-value.ts";

/**
 * A part of the table under its own heading: a group, or everybody with one verdict. `title` is null where one part is all;
 * `count` is how many it has, `rows` may be those of one page.
 */
export interface Block<Row> {
  id: string;
  title: string | null;
  note: string | null;
  count: number;
  rows: Row[];
}

export type BlockView = Block<ChosenRow>;

/** The part with those who are ruled out, which is folded. */
export const RULED_OUT = "fails";

/** The groups of the published list that lists score, those with a place first. */
export function listGroups(chosen: readonly Chosen[], list: ChoosableList): Block<Chosen>[] {
  const blocks = list.groups.map((group) => {
    const rows = chosen.filter(({ provider }) => provider.group === group.id);
    return { id: group.id, title: group.title, note: group.explanation, count: rows.length, rows };
  });
  const filled = blocks.filter((block) => block.rows.length > 0);
  // The first needs no heading of its own: it is the ranking.
  return filled.map((block, at) => (at === 0 ? { ...block, title: null, note: null } : block));
}

/** Who meets what is demanded, who could, who could in another line of business, and who is ruled out. */
export function listVerdicts(
  chosen: readonly Chosen[],
  elsewhere: ReadonlySet<string>,
  showsOpen: boolean,
  count: number,
): Block<Chosen>[] {
  const those = (verdict: Verdict, isElsewhere = false): Chosen[] =>
    chosen.filter(
      (one) => one.answered.verdict === verdict && elsewhere.has(one.provider.id) === isElsewhere,
    );
  const others = those("might", true);
  const blocks = [
    {
      id: "meets",
      title: `Meets ${wordAll(count, { one: "it", many: "" })}`,
      note: "Proven by a source",
      rows: those("meets"),
    },
    ...(showsOpen
      ? [
          {
            id: "might",
            title: `Could meet ${count === 1 ? "it" : "them"}: ask first`,
            note: "Not yet verified",
            rows: those("might"),
          },
        ]
      : []),
    ...(showsOpen && others.length > 0
      ? [
          {
            id: "elsewhere",
            title: "Unknown, and in another line of business",
            note: "Kept because nothing rules them out",
            rows: others,
          },
        ]
      : []),
    {
      id: RULED_OUT,
      title: "Ruled out",
      note: "At least one requirement is not met, or does not apply",
      rows: those("fails"),
    },
  ];
  return blocks.map((block) => ({ ...block, count: block.rows.length }));
}
