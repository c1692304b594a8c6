import { z } from "zod";
import {
  Address,
  Answer,
  answerOf,
  GroupId,
  pageOf,
  Score,
  Verdict,
} from "#lib/api/schema/common.ts";
import { Fact, Source } from "#lib/api/schema/facts.ts";
import { publish } from "#lib/api/schema/published.ts";
import { CriterionScore, OpenFact, Standing } from "#lib/api/schema/scores.ts";

export const Weights = z.record(z.string(), z.int().min(0)).describe("Weight of each criterion");

export const known = z.int().min(0).max(100).describe("Percent of what is asked that is verified");

export const summary = {
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
  "Providers in the order of the list: the ranked first, then the other groups, each of them by name",
  ProviderSummary,
);

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
