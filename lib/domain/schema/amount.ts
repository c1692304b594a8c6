import { z } from "zod";
import type { NumberRange } from "#lib/domain/fact-declaration.ts";
import { formOfUnit, isWhole, type Unit } from "#lib/domain/unit.ts";

/** Beyond these nothing is a sum of money or a count. */
const MOST = 1e15;

/** Between which numbers a fact or column lies, where its unit alone does not say it. */
export const RangeSchema = z
  .strictObject({
    at_least: z.number().min(-MOST).max(MOST).optional().describe("The least it can be"),
    at_most: z.number().min(-MOST).max(MOST).optional().describe("The most it can be"),
  })
  .describe(
    "The least and the most it can be, where that is not 0 and, for a share, 100 %",
  ) satisfies z.ZodType<NumberRange>;

/** A number in its unit: between the least and the most that the unit allows, 0 if it does not say, unless `range` says otherwise. */
export function makeAmount(unit: Unit, range: NumberRange = {}) {
  const form = formOfUnit(unit);
  const least = range.at_least ?? form.at_least ?? 0;
  const most = range.at_most ?? form.at_most ?? MOST;
  const number = z.number().min(least).max(most);
  return isWhole(unit) ? number.int() : number;
}
