import { z } from "zod";
import type { Glossary } from "#lib/domain/glossary.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Term = z.strictObject({
  term: makeText(50).describe("The word"),
  also: z
    .array(makeText(50))
    .max(8)
    .optional()
    .describe("Other forms of it; those with a capital only as written"),
  text: makeText(400).describe("What it means, in a sentence or two"),
});

/** The words of the field: `glossary.yml`. `also` lists other forms under which a term is recognised, those with a capital only as written. */
export const GlossarySchema = z.strictObject({
  terms: z.array(Term).min(1).max(200).describe("The words, in any order; texts link to them"),
}) satisfies z.ZodType<Glossary>;
