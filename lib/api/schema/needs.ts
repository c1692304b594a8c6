import { z } from "zod";
import { Address, Answer, answerOf, Verdict } from "#lib/api/schema/common.ts";
import { summary, Weights } from "#lib/api/schema/providers.ts";
import { publish } from "#lib/api/schema/published.ts";

const UseCase = publish(
  "UseCase",
  "A reader's situation",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    summary: z.string(),
    page: Address,
    self: Address,
  }),
);
export const UseCasesAnswer = answerOf("UseCasesAnswer", "All use cases", z.array(UseCase));
export const UseCaseAnswer = answerOf(
  "UseCaseAnswer",
  "One use case with everybody's answers",
  z.strictObject({
    ...UseCase.shape,
    audience: z.string(),
    answer: z.string().describe("The short answer, in words"),
    weights: Weights,
    requirements: z.array(
      z.strictObject({
        demand: z.string(),
        why: z.string().nullable(),
        ask: z.string().nullable().describe("What to ask a firm"),
      }),
    ),
    providers: z.array(
      z.strictObject({
        ...summary,
        verdict: Verdict,
        elsewhere: z
          .boolean()
          .describe("It might meet the demands, and does another kind of business"),
        answers: z
          .array(z.strictObject({ answer: Answer, says: z.string() }))
          .describe("To each requirement, in their order"),
      }),
    ),
  }),
);
