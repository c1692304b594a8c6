import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { viewOpenFacts } from "#lib/views/words/open-fact-view.ts";

/** A question to send to a provider, and the facts that its answer would close. */
interface AskedQuestion {
  text: string;
  facts: string[];
}

/** As many as somebody answers in one message. */
const SHOWN = 5;

/** What the guides ask those whom they do not rule out, in the guides' own words. */
function listGuideQuestions(provider: ScoredProvider, category: ScoredCategory): AskedQuestion[] {
  return category.useCases.flatMap(({ data }) => {
    const own = judgeProviders(data, category).might.find((one) => one.provider.id === provider.id);
    return data.must.flatMap((demand, index): AskedQuestion[] => {
      if (own?.answered.answers[index] !== "might" || demand.ask === undefined) return [];
      return [{ text: demand.ask, facts: listFactRequirements(demand).map(({ fact }) => fact) }];
    });
  });
}

/** What to ask a provider: first the open facts on which most hangs, in a guide's words where one asks, then what else guides ask. */
export function listQuestions(provider: ScoredProvider, category: ScoredCategory): string[] {
  const guides = listGuideQuestions(provider, category);
  const open = viewOpenFacts(provider, category).map(({ id }): AskedQuestion => {
    const asked = guides.find(({ facts }) => facts.includes(id));
    return asked ?? { text: category.data.facts[id]?.question ?? id, facts: [id] };
  });
  return [...new Set([...open, ...guides].map(({ text }) => text))].slice(0, SHOWN);
}
