import { z } from "zod";
import type { YesNo } from "#lib/domain/fact-declaration.ts";

/** `yes` and `no` are text in YAML 1.2; a YAML boolean is taken too, with advice. */
export const YesNoSchema = z.union([z.enum(["yes", "no"]), z.boolean()]) satisfies z.ZodType<YesNo>;
