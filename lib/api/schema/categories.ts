import { z } from "zod";
import { Address, answerOf, Day, Groups } from "#lib/api/schema/common.ts";
import { Weights } from "#lib/api/schema/providers.ts";
import { publish } from "#lib/api/schema/published.ts";

export const Health = answerOf(
  "HealthAnswer",
  "Whether the service answers, and from what",
  z.strictObject({
    live: z.literal(true),
    ready: z.boolean().describe("Whether a catalog is loaded"),
    build: z.string().nullable().describe("The build that answers"),
    categories: z.array(z.string()),
  }),
);

const Category = publish(
  "Category",
  "A kind of service that is compared",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    definition: z.string(),
    as_of: Day,
    providers: z.int(),
    ranked: z.int(),
    groups: Groups,
    use_cases: z.int(),
    questions: z.int(),
    ledgers: z.array(z.string()),
    editions: z.array(z.string()),
    weights: Weights,
    page: Address,
    self: Address,
  }),
);
export const CategoriesAnswer = answerOf("CategoriesAnswer", "All categories", z.array(Category));
export const CategoryAnswer = answerOf("CategoryAnswer", "One category", Category);

const Criterion = publish(
  "Criterion",
  "What is judged, and how facts become points",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    short: z.string(),
    question: z.string(),
    weight: z.int().describe("Percent, as published"),
    page: Address,
    measures: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        points: z.number(),
        takes: z.enum(["fact", "best"]).describe("`best`: the better of several readings"),
        readings: z.array(
          z.strictObject({
            fact: z.string(),
            value: z
              .record(z.string(), z.unknown())
              .describe("The value function as editors write it"),
          }),
        ),
        cap: z
          .strictObject({ fact: z.string(), value: z.record(z.string(), z.unknown()) })
          .nullable()
          .describe("A fact that limits what the others can give"),
      }),
    ),
  }),
);
export const CriteriaAnswer = answerOf("CriteriaAnswer", "All criteria", z.array(Criterion));
