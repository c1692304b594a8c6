import { z } from "zod";
import type { Method } from "#lib/domain/method.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeText } from "#lib/domain/schema/text.ts";

/** How something was counted by us; the body explains it so that anyone can count again. */
export const MethodSchema = z.strictObject({
  title: makeText(120).describe("What was counted"),
  summary: makeText(300).describe(
    "How, in a sentence; the body has all, so that anyone can count again",
  ),
  as_of: PartialDateSchema.optional().describe("When it was counted"),
}) satisfies z.ZodType<Method>;
