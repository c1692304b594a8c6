import { z } from "zod";
import { PartialDate } from "#lib/domain/partial-date.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

/** How something was counted by us; the body explains it so that anyone can count again. */
export const Method = strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(300),
  as_of: PartialDate.optional(),
});
export type Method = z.infer<typeof Method>;
