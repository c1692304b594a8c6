import type { Group } from "#lib/domain/edition.ts";
import { dateOf } from "#lib/domain/fact.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { type Evidence, listMissing } from "#lib/ranking/judge-group.ts";
import type { Rubric } from "#lib/ranking/score-providers.ts";
import { formatDate, uncapitalise } from "#lib/views/words/format-value.ts";

/** A group's heading and what it takes to be in it. */
export interface GroupText {
  title: string;
  explanation: string;
}

/** Words for a group, with the category's own limits. */
export function describeGroup(group: Group, { data }: Pick<Rubric, "data">): GroupText {
  const { trading, known_share, beside } = data.eligibility;
  switch (group) {
    case "ranked":
      return { title: "The ranking", explanation: "Ordered by proven score." };
    case "beside":
      return {
        title: beside?.title ?? "Beside the ranking",
        explanation: beside?.note ?? "Of another kind, which is no rival of the ranked.",
      };
    case "not-shown-trading":
      return {
        title: "No recent sign of activity",
        explanation: `We found nothing dated from the provider itself in the ${trading?.within_months ?? 24} months before the edition.`,
      };
    case "too-little-published":
      return {
        title: "Too little published to rank",
        explanation: `Less than ${known_share?.at_least ?? 0} % of what we ask is known, or nothing at all in a criterion that must be known.`,
      };
    case "closed":
      return { title: "Shut down", explanation: "It gave notice that it stops." };
  }
}

function wordDate(provider: ScoredProvider, id: string | undefined): string | null {
  const fact = id === undefined ? undefined : provider.facts[id];
  const date = fact ? dateOf(fact) : null;
  return date === null ? null : formatDate(date);
}

/** Criteria in which something must be known for a firm place, by their titles. */
function titlesOf(ids: readonly string[], { criteria }: Pick<Rubric, "criteria">): string[] {
  return ids.flatMap((id) => criteria.find((one) => one.id === id)?.data.title ?? []);
}

function wordEvidence(
  { known_share, known_in = [] }: Evidence,
  rubric: Pick<Rubric, "criteria">,
): string[] {
  const titles = titlesOf(known_in, rubric);
  return [
    ...(known_share ? [`At least ${known_share.at_least} % of what we ask is verified.`] : []),
    ...(titles.length > 0 ? [`Something is known in each of: ${titles.join("; ")}.`] : []),
  ];
}

/** What a firm place needs, as sentences; none where every place is firm. */
export function describeFirm(rubric: Pick<Rubric, "data" | "criteria">): string[] {
  return wordEvidence(rubric.data.eligibility.firm ?? {}, rubric);
}

/** Why the place of a provider is provisional; null where it is firm, or where there is none. */
export function wordProvisional(provider: ScoredProvider, rubric: ScoredCategory): string | null {
  if (!provider.provisional) return null;
  const { known, criteria } = provider;
  const missing = listMissing(rubric.data.eligibility.firm ?? {}, known, criteria);
  return `Provisional: ${known} % of what we ask is verified. A firm place needs more: ${wordEvidence(missing, rubric).join(" ")}`;
}

/** Groups whose scores lists leave out: what no longer trades is not weighed against what does. */
const UNLISTED: Record<Group, boolean> = {
  ranked: false,
  // It trades, and is scored by the same criteria: only a place would set it against those of another kind.
  beside: false,
  "too-little-published": false,
  "not-shown-trading": true,
  closed: true,
};

/** Whether lists show the score of a provider in a group. */
export function listsScore(group: Group): boolean {
  return !UNLISTED[group];
}

/** Why this provider stands in its group: the date or the share that put it there; null for the ranked. */
export function explainGroup(provider: ScoredProvider, category: ScoredCategory): string | null {
  const { closed, trading } = category.data.eligibility;
  switch (provider.group) {
    case "ranked":
      return null;
    case "beside":
      return describeGroup(provider.group, category).title;
    case "closed":
      return `Shut down ${wordDate(provider, closed?.fact) ?? ""}`.trim();
    case "not-shown-trading": {
      const last = wordDate(provider, trading?.fact);
      return last ? `Last sign of activity: ${last}` : "No sign of activity found";
    }
    case "too-little-published":
      return `${provider.known} % of what we ask is known`;
  }
}

/** The same in as few words as a chart has room for: `closed in 2024`; null for the ranked. */
export function labelGroup(provider: ScoredProvider, category: ScoredCategory): string | null {
  const { closed, trading, beside } = category.data.eligibility;
  const yearOf = (id: string | undefined): string | undefined => {
    const fact = id === undefined ? undefined : provider.facts[id];
    return (fact && dateOf(fact))?.slice(0, 4);
  };
  switch (provider.group) {
    case "ranked":
      return null;
    case "beside":
      return uncapitalise(beside?.short ?? describeGroup(provider.group, category).title);
    case "closed":
      return ["closed", yearOf(closed?.fact)].filter((part) => part !== undefined).join(" in ");
    case "not-shown-trading": {
      const year = yearOf(trading?.fact);
      return year === undefined ? "no sign found" : `silent since ${year}`;
    }
    case "too-little-published":
      return "too little published";
  }
}
