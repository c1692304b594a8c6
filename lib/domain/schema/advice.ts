import { z } from "zod";
import type { Advice } from "#lib/domain/advice.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { SourcesSchema } from "#lib/domain/schema/source.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Point = z.strictObject({
  title: makeText(80),
  text: makeText(400),
});
const Points = z.array(Point).max(30);
/** Something to read next, which has to be there: a list of ours, or a guide or a question of it. */
const Related = z.strictObject({
  ...Point.shape,
  category: EntryIdSchema,
  use_case: EntryIdSchema.optional(),
  question: EntryIdSchema.optional(),
});
const Check = z.strictObject({
  title: makeText(80),
  text: makeText(400),
  red_flag: makeText(200).optional(),
  line: makeText(110).optional().describe("The same in a line, for the list"),
});

/** What a category says to somebody who chooses: `<category>/advice.md`. */
export const AdviceSchema = z.strictObject({
  checklist: z.array(Check).min(1).max(30),
  ask_for: Points,
  mistakes: Points,
  safety: Points,
  related: z.array(Related).max(30),
  sources: SourcesSchema.optional(),
}) satisfies z.ZodType<Advice>;
