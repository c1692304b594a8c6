import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { JudgedProviders } from "#lib/views/guides/judge-providers.ts";
import { headRequirement } from "#lib/views/words/requirement-view.ts";

/** A question to send; `open` names those who could meet everything and leave it open. */
interface GuideQuestion {
  label: string;
  ask: string;
  open: string[];
}

/** What to send to a provider, and the same as text to copy. */
export interface GuideQuestionsView {
  questions: GuideQuestion[];
  text: string;
}

/** What to ask those who could meet everything: what they leave open. Where nobody does, what everybody is asked. */
export function viewGuideQuestions(
  { might }: JudgedProviders,
  { must }: UseCase,
  category: ScoredCategory,
): GuideQuestionsView {
  const all = must.map((demand, index) => {
    const [first] = listFactRequirements(demand);
    const { title, wanted } = headRequirement(demand, category);
    return {
      label: wanted === null ? title : `${title}: ${wanted}`,
      ask: demand.ask ?? category.data.facts[first?.fact ?? ""]?.question ?? "",
      open: might
        .filter(({ answered }) => answered.answers[index] === "might")
        .map(({ provider }) => provider.data.name),
    };
  });
  const asked = all.filter(({ open }) => open.length > 0);
  const questions = asked.length > 0 ? asked : all;
  return {
    questions,
    text: questions.map(({ ask }, index) => `${index + 1}. ${ask}`).join("\n"),
  };
}
