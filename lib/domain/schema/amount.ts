import { z } from "zod";
import type { NumberRange, Unit } from "#lib/domain/fact-declaration.ts";

/** Beyond these nothing is a sum of money or a count. */
const MOST = 1e15;

/** Between which numbers a fact or column lies, where its unit alone does not say it. */
export const RangeSchema = z
  .strictObject({
    at_least: z.number().min(-MOST).max(MOST).optional(),
    at_most: z.number().min(-MOST).max(MOST).optional(),
  })
  .describe(
    "The least and the most it can be, where that is not 0 and, for a share, 100 %",
  ) satisfies z.ZodType<NumberRange>;

/** A number in its unit: none is negative, a count is whole, a share at most the whole, unless `range` says otherwise. */
export function makeAmount(unit: Unit, { at_least = 0, at_most }: NumberRange = {}) {
  const most = at_most ?? (unit === "percent" ? 100 : MOST);
  const number = z.number().min(at_least).max(most);
  return unit === "count" ? number.int() : number;
}
