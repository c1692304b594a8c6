import { z } from "zod";
import { Address, answerOf, Day, GroupId, Groups, Score } from "#lib/api/schema/common.ts";
import { known, Weights } from "#lib/api/schema/providers.ts";
import { publish } from "#lib/api/schema/published.ts";

export const QuestionsAnswer = answerOf(
  "QuestionsAnswer",
  "Questions of readers",
  z.array(
    z.strictObject({
      id: z.string(),
      question: z.string(),
      html: z.string().describe("The answer, as the page shows it"),
      facts: z
        .strictObject({
          demands: z.array(z.string()),
          meets: z.array(z.string()),
          might: z.array(z.string()),
          fails: z.array(z.string()),
        })
        .nullable()
        .describe("Who answers it by the facts"),
      page: Address,
    }),
  ),
);

const EditionLine = z.strictObject({
  id: z.string(),
  kind: z
    .enum(["frozen", "published"])
    .describe("`published`: the order that somebody else published"),
  day: Day,
  digest: z.string().nullable().describe("SHA-256 of the frozen file without its first line"),
  page: Address,
  self: Address,
});
export const EditionsAnswer = answerOf(
  "EditionsAnswer",
  "Frozen editions and published orders",
  z.array(publish("EditionLine", "An edition that can be cited", EditionLine)),
);
export const EditionAnswer = answerOf(
  "EditionAnswer",
  "One edition",
  z.strictObject({
    ...EditionLine.shape,
    publisher: z.string().nullable(),
    weights: Weights.nullable(),
    groups: Groups.nullable().describe("Null where it is only an order"),
    places: z.array(
      z.strictObject({
        place: z.string().nullable(),
        name: z.string(),
        provider: z.string().nullable().describe("Its id then"),
        group: GroupId.nullable(),
        score: Score.nullable(),
        known: known.nullable(),
        criteria: z.record(z.string(), Score).nullable(),
      }),
    ),
  }),
);

export const SearchAnswer = answerOf(
  "SearchAnswer",
  "What was found, the best first within each kind",
  z.strictObject({
    query: z.string(),
    groups: z.array(
      z.strictObject({
        kind: z.string(),
        title: z.string(),
        more: z.int().min(0).describe("How many more there are"),
        results: z.array(
          z.strictObject({
            title: z.string(),
            text: z.string(),
            context: z.string(),
            page: Address,
          }),
        ),
      }),
    ),
  }),
);
