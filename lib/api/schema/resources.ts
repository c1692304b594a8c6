import { z } from "zod";
import {
  Address,
  Answer,
  answerOf,
  Day,
  GroupId,
  pageOf,
  Score,
  Verdict,
} from "#lib/api/schema/common.ts";
import { Fact, Source } from "#lib/api/schema/facts.ts";
import { publish } from "#lib/api/schema/published.ts";
import { CriterionScore, OpenFact, Standing } from "#lib/api/schema/scores.ts";

const Weights = z.record(z.string(), z.int().min(0)).describe("Weight of each criterion");

const known = z.int().min(0).max(100).describe("Percent of what is asked that is verified");

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

const summary = {
  id: z.string(),
  name: z.string(),
  group: GroupId,
  standing: Standing.nullable(),
  score: Score.nullable().describe("null in groups whose scores lists leave out"),
  known,
  page: Address,
  self: Address,
};

export const ProviderSummary = publish(
  "ProviderSummary",
  "A provider as lists show it",
  z.strictObject(summary),
);
export const ProvidersAnswer = pageOf(
  "ProvidersAnswer",
  "Providers in the order of the list: the ranked first, then the other groups, each by name",
  ProviderSummary,
);

const Text = z.string().nullable();
export const ProviderAnswer = answerOf(
  "ProviderAnswer",
  "One provider with all its facts, sources and scores, down to what each fact earns",
  z.strictObject({
    ...summary,
    former_names: z.array(z.string()),
    former_ids: z.array(z.string()),
    website: Address,
    summary: z.string(),
    facts: z.record(z.string(), Fact),
    sources: z.array(Source),
    criteria: z.array(CriterionScore).describe("In the order of their weights"),
    open: z.array(OpenFact).describe("What could be answered, the most valuable first"),
    corrections: z.array(
      z.strictObject({ topic: z.string(), said: z.string(), evidence: z.string() }),
    ),
  }),
);

const Ranked = publish(
  "Ranked",
  "A provider in a ranking",
  z.strictObject({
    ...summary,
    criteria: z.record(z.string(), Score).describe("The score on each criterion"),
    verdict: Verdict,
    answers: z
      .array(z.strictObject({ demand: z.string(), answer: Answer, says: z.string() }))
      .describe("To each demand, in their order"),
  }),
);
export const RankingAnswer = pageOf(
  "RankingAnswer",
  "Everybody whom the list shows, ranked at the weights that were asked for; a demand never changes a rank",
  Ranked,
).extend({
  weights: Weights,
  demands: z.array(z.string()),
});
publish(
  "RankingAnswer",
  "Everybody whom the list shows, ranked at the weights that were asked for; a demand never changes a rank",
  RankingAnswer,
);

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
      z.strictObject({ demand: z.string(), why: Text, ask: Text.describe("What to ask a firm") }),
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

const CellValue = publish(
  "Cell",
  "What a row says in one column. A column that is left out is not known",
  z.strictObject({
    value: z
      .union([z.string(), z.number()])
      .nullable()
      .describe("null for a range, and for parties"),
    at_least: z.number().nullable(),
    at_most: z.number().nullable(),
    parties: z
      .array(z.strictObject({ provider: z.string().nullable(), name: z.string() }))
      .nullable(),
  }),
);
const Row = publish(
  "Row",
  "A row of a ledger",
  z.strictObject({
    cells: z.record(z.string(), CellValue),
    sources: z.array(z.string()),
    note: Text,
    worked_out: Text.describe("How a figure came about that no source prints"),
  }),
);
export const LedgerAnswer = pageOf("LedgerAnswer", "A table of dated, sourced rows", Row).extend({
  ledger: z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    columns: z.record(
      z.string(),
      z.strictObject({ title: z.string(), type: z.string(), unit: Text }),
    ),
    sources: z.array(Source),
  }),
});
publish("LedgerAnswer", "A table of dated, sourced rows", LedgerAnswer);

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
    publisher: Text,
    weights: Weights.nullable(),
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
