import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { Demand, UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { JudgedProvider, JudgedProviders } from "#lib/views/guides/judge-providers.ts";
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

function wordQuestion(
  demand: Demand,
  open: readonly JudgedProvider[],
  category: ScoredCategory,
): GuideQuestion {
  const [first] = listFactRequirements(demand);
  const { title, wanted } = headRequirement(demand, category);
  return {
    label: wanted === null ? title : `${title}: ${wanted}`,
    ask: demand.ask ?? category.data.facts[first?.fact ?? ""]?.question ?? "",
    open: open.map(({ provider }) => provider.data.name),
  };
}

/**
 * What to ask those who could meet everything: what they leave open. Where nobody does, what everybody is asked. Then what
 * an editor would ask of what is good to have, where those who meet everything or could leave it open.
 */
export function viewGuideQuestions(
  { meets, might }: JudgedProviders,
  { must, nice = [] }: UseCase,
  category: ScoredCategory,
): GuideQuestionsView {
  const all = must.map((demand, index) => {
    const open = might.filter(({ answered }) => answered.answers[index] === "might");
    return wordQuestion(demand, open, category);
  });
  const asked = all.filter(({ open }) => open.length > 0);
  const extras = nice.flatMap((demand, index) => {
    const open = [...meets, ...might].filter((one) => one.nice.answers[index] === "might");
    return demand.ask === undefined || open.length === 0
      ? []
      : [wordQuestion(demand, open, category)];
  });
  const questions = [...(asked.length > 0 ? asked : all), ...extras];
  return {
    questions,
    text: questions.map(({ ask }, index) => `${index + 1}. ${ask}`).join("\n"),
  };
}
