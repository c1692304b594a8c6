import type { Group } from "#lib/domain/edition.ts";
import { dateOf } from "#lib/domain/fact.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { Rubric } from "#lib/ranking/score-providers.ts";
import { formatDate } from "#lib/views/words/format-value.ts";

/** A group's heading and what it takes to be in it. */
export interface GroupText {
  title: string;
  explanation: string;
}

/** Words for a group, with the category's own limits. */
export function describeGroup(group: Group, { data }: Pick<Rubric, "data">): GroupText {
  const { trading, known_share } = data.eligibility;
  switch (group) {
    case "ranked":
      return { title: "The ranking", explanation: "Ordered by proven score." };
    case "not-shown-trading":
      return {
        title: "Not shown to be trading",
        explanation: `No dated act of its own is shown to fall in the ${trading?.within_months ?? 24} months before the edition.`,
      };
    case "too-little-published":
      return {
        title: "Too little published to rank",
        explanation: `Less than ${known_share?.at_least ?? 0} % of what we ask is known, or nothing at all in a criterion that must be known.`,
      };
    case "closed":
      return { title: "Closed", explanation: "It gave notice that it stops." };
  }
}

function wordDate(provider: ScoredProvider, id: string | undefined): string | null {
  const fact = id === undefined ? undefined : provider.facts[id];
  const date = fact ? dateOf(fact) : null;
  return date === null ? null : formatDate(date);
}

/** Why this provider stands in its group: the date or the share that put it there; null for the ranked. */
export function explainGroup(provider: ScoredProvider, { data }: ScoredCategory): string | null {
  const { closed, trading } = data.eligibility;
  switch (provider.group) {
    case "ranked":
      return null;
    case "closed":
      return `Closed ${wordDate(provider, closed?.fact) ?? ""}`.trim();
    case "not-shown-trading": {
      const last = wordDate(provider, trading?.fact);
      return last ? `Last dated act found: ${last}` : "No dated act found";
    }
    case "too-little-published":
      return `${provider.known} % of what we ask is known`;
  }
}
