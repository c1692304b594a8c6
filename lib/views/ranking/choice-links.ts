import type { DemandToken } from "#lib/ranking/demand-token.ts";
import { mergeDemands } from "#lib/ranking/demand-token.ts";
import { type Choice, weighCriteria } from "#lib/ranking/read-choice.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { areProportional, writeChoice } from "#lib/views/ranking/write-choice.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";

/** A link to the list under another choice; `current` where it is this one. */
export interface ChoiceLink {
  title: string;
  href: string;
  current: boolean;
}

/** The shortest address of a list under a choice. */
export function makeAddress(list: ChoosableList, choice: Choice): string {
  const query = writeChoice(choice, list.table);
  return query === "" ? list.path : `${list.path}?${query}`;
}

/** The lines of business with how many each has, all of them first; none where a category has fewer than two. */
export function linkTabs(list: ChoosableList, choice: Choice): (ChoiceLink & { count: number })[] {
  const lines = [{ id: null, title: "All" }, ...list.table.lines];
  const tabs = lines.map(({ id, title }) => ({
    title,
    href: makeAddress(list, { ...choice, line: id }),
    current: choice.line === id,
    count: list.listed.get(id ?? "")?.providers.length ?? 0,
  }));
  const filled = tabs.filter(({ count, current }) => count > 0 || current);
  return filled.length > 2 ? filled : [];
}

/** Weights to start from, the published ones first; everything else that is chosen stays. */
export function linkPresets(list: ChoosableList, choice: Choice): ChoiceLink[] {
  const now = weighCriteria(choice, list.table);
  const link = (title: string, weights: Choice["weights"]): ChoiceLink => {
    const other = { ...choice, weights };
    return {
      title,
      href: makeAddress(list, other),
      current: areProportional(now, weighCriteria(other, list.table)),
    };
  };
  return [
    link("Published", new Map()),
    ...list.presets.map(({ title, weights }) => link(title, new Map(Object.entries(weights)))),
  ];
}

/** What of the reader's demands makes one requirement together. */
function listFactDemands(must: readonly DemandToken[]): DemandToken[][] {
  const facts = [...new Set(must.map(({ fact }) => fact))];
  return facts.map((fact) => must.filter((demand) => demand.fact === fact));
}

/** Everything that is demanded, each with the address of the list without it: the use case, then the demands on each fact. */
export function listChips(list: ChoosableList, choice: Choice): { label: string; href: string }[] {
  const useCase = list.table.useCases.find(({ id }) => id === choice.use);
  const own = listFactDemands(choice.must).map((demands) => ({
    label: mergeDemands(demands, choice.all)
      .map((requirement) => wordRequirement(requirement, list.table))
      .join(", "),
    href: makeAddress(list, {
      ...choice,
      must: choice.must.filter((demand) => !demands.includes(demand)),
    }),
  }));
  return useCase
    ? [{ label: useCase.title, href: makeAddress(list, { ...choice, use: null }) }, ...own]
    : own;
}
