import { z } from "zod";
import { Sources } from "#lib/domain/source.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Point = strictObject({ title: z.string().min(1).max(80), text: z.string().min(1).max(400) });
const Points = z.array(Point).max(30);
const Check = strictObject({
  title: z.string().min(1).max(80),
  text: z.string().min(1).max(400),
  red_flag: z.string().min(1).max(200).optional(),
});

/** What a category says to somebody who chooses: `<category>/advice.md`. */
export const Advice = strictObject({
  checklist: z.array(Check).min(1).max(30),
  ask_for: Points,
  mistakes: Points,
  safety: Points,
  related: Points,
  sources: Sources.optional(),
});
export type Advice = z.infer<typeof Advice>;
