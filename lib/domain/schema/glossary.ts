import { z } from "zod";
import type { Glossary } from "#lib/domain/glossary.ts";
import { makeText } from "#lib/domain/schema/text.ts";

const Term = z.strictObject({
  term: makeText(50),
  also: z.array(makeText(50)).max(8).optional(),
  text: makeText(400),
});

/** The words of the field: `glossary.yml`. `also` lists other forms under which a term is recognised, those with a capital only as written. */
export const GlossarySchema = z.strictObject({
  terms: z.array(Term).min(1).max(200),
}) satisfies z.ZodType<Glossary>;
