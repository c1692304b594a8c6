import { applyChoice, type Chosen, type Outcome } from "#lib/ranking/apply-choice.ts";
import { findElsewhere } from "#lib/ranking/find-elsewhere.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";
import { type Block, listGroups, listVerdicts } from "#lib/views/ranking/choice-blocks.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

/**
 * What a choice makes of a list, before anything is worded: everybody ranked at the chosen weights, those whom lists score
 * and who are in the chosen line of business, and the parts in which they stand, in the order of the page.
 */
export interface ChosenList {
  all: Outcome;
  kept: Outcome;
  blocks: Block<Chosen>[];
}

/** Those whom lists score and who are in the chosen line of business. */
function keep(all: Outcome, { line }: Choice, { listed }: ChoosableList): Outcome {
  const ids = new Set(listed.get(line ?? "")?.providers.map(({ id }) => id));
  return { ...all, chosen: all.chosen.filter(({ provider }) => ids.has(provider.id)) };
}

/** Makes a list under a choice: for its page, for the API and for its table, which so have one order. */
export function chooseList(choice: Choice, list: ChoosableList): ChosenList {
  const { table } = list;
  const all = applyChoice(choice, table);
  const kept = keep(all, choice, list);
  const count = all.demands.length;
  const elsewhere = findElsewhere(kept.chosen, choice, table);
  const blocks =
    count > 0
      ? listVerdicts(kept.chosen, elsewhere, choice.unknowns === "show", count)
      : listGroups(kept.chosen, list);
  return { all, kept, blocks };
}
