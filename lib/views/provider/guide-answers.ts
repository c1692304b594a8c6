import type { UseCase } from "#lib/domain/use-case.ts";
import type { Verdict } from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import {
  type JudgedProvider,
  type JudgedProviders,
  judgeProviders,
} from "#lib/views/guides/judge-providers.ts";
import { viewDemandAnswers } from "#lib/views/words/demand-answers.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

/** How a guide answers for one provider; `elsewhere`: open, and it does another kind of business. */
type GuideAnswer = Verdict | "elsewhere";

/** A guide in which a provider appears, with what it says of it and why. */
export interface GuideAnswerView {
  id: string;
  title: string;
  href: string;
  answer: GuideAnswer;
  isPick: boolean;
  word: string;
  /** Which demands are open or not met; nothing where all are met. */
  why: string;
}

const ORDER: Record<GuideAnswer, number> = { meets: 0, might: 1, fails: 2, elsewhere: 3 };

const WORDS: Record<GuideAnswer, string> = {
  meets: "meets it",
  might: "could meet it",
  fails: "ruled out",
  elsewhere: "another line of business",
};

function findIn(
  judged: JudgedProviders,
  id: string,
): { answer: GuideAnswer; one: JudgedProvider } | null {
  for (const answer of ["meets", "might", "elsewhere", "fails"] as const) {
    const one = judged[answer].find(({ provider }) => provider.id === id);
    if (one) return { answer, one };
  }
  return null;
}

/** The demands that decide, in few words: what is not met with what was found, what is open by its name. */
function wordWhy(
  one: JudgedProvider,
  answer: GuideAnswer,
  { must }: UseCase,
  category: ScoredCategory,
): string {
  const answers = viewDemandAnswers(one, must, category, "");
  switch (answer) {
    case "meets":
      return "";
    case "might":
    case "elsewhere": {
      const open = answers.filter(({ answer: own }) => own === "might").map(({ label }) => label);
      return `open: ${joinWords([...new Set(open)])}`;
    }
    case "fails":
      return answers
        .filter(({ answer: own }) => own === "fails" || own === "does-not-apply")
        .map(({ label, value }) => `${label}: ${value}`)
        .join(" · ");
  }
}

/** Every guide of the category with its answer for a provider: where it is picked first, then where it meets, could, and does not. */
export function viewGuideAnswers(
  provider: ScoredProvider,
  category: ScoredCategory,
): GuideAnswerView[] {
  return category.useCases
    .flatMap(({ id, data }): GuideAnswerView[] => {
      const judged = judgeProviders(data, category);
      const found = findIn(judged, provider.id);
      if (!found) return [];
      const { answer, one } = found;
      const isPick = judged.meets[0]?.provider.id === provider.id;
      return [
        {
          id,
          title: data.short ?? data.title,
          href: links.decisionGuide(category.id, id),
          answer,
          isPick,
          word: isPick ? "pick" : WORDS[answer],
          why: wordWhy(one, answer, data, category),
        },
      ];
    })
    .sort((a, b) => Number(b.isPick) - Number(a.isPick) || ORDER[a.answer] - ORDER[b.answer]);
}
