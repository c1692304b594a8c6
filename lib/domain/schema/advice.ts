import { z } from "zod";
import type { Advice } from "#lib/domain/advice.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Point = z.strictObject({
  title: makeText(80).describe("The point in a few words"),
  text: makeText(400).describe("The same in full"),
});
const Points = z.array(Point).max(30);
/** Something to read next, which has to be there: a list of ours, or a guide or a question of it. */
const Related = z.strictObject({
  ...Point.shape,
  category: EntryIdSchema.describe("The list it leads to"),
  use_case: EntryIdSchema.optional().describe("A guide of that list"),
  question: EntryIdSchema.optional().describe("A question of that list"),
});
const Check = z.strictObject({
  title: makeText(80).describe("The check in a few words"),
  text: makeText(400).describe("How to do it"),
  red_flag: makeText(200).optional().describe("What should make you stop"),
  line: makeText(110).optional().describe("The same in a line, for the list"),
});

/** What a category says to somebody who chooses: `<category>/advice.md`. */
export const AdviceSchema = z.strictObject({
  checklist: z.array(Check).min(1).max(30).describe("What to check before one buys"),
  ask_for: Points.describe("What to ask a firm for"),
  mistakes: Points.describe("What people get wrong"),
  safety: Points.describe("How not to be cheated"),
  related: z.array(Related).max(30).describe("What to read next"),
  sources: SourcesSchema.optional().describe("Sources of its texts"),
}) satisfies z.ZodType<Advice>;
