import { z } from "zod";
import type { Method } from "#lib/domain/method.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeText } from "#lib/domain/schema/text.ts";

/** How something was counted by us; the body explains it so that anyone can count again. */
export const MethodSchema = z.strictObject({
  title: makeText(120),
  summary: makeText(300),
  as_of: PartialDateSchema.optional(),
}) satisfies z.ZodType<Method>;
