import { z } from "zod";
import type { Content } from "#lib/domain/content.ts";
import { AdviceSchema } from "#lib/domain/schema/advice.ts";
import { CategorySchema } from "#lib/domain/schema/category.ts";
import { CriterionSchema } from "#lib/domain/schema/criterion.ts";
import { PublishedOrderSchema } from "#lib/domain/schema/edition.ts";
import { GlossarySchema } from "#lib/domain/schema/glossary.ts";
import { makeLedgerSchema } from "#lib/domain/schema/ledger.ts";
import { MethodSchema } from "#lib/domain/schema/method.ts";
import { makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { QuestionSchema } from "#lib/domain/schema/question.ts";
import { SitePageSchema, SiteSchema } from "#lib/domain/schema/site.ts";
import { UseCaseSchema } from "#lib/domain/schema/use-case.ts";

/** Schemas of the kinds of file that are the same in every category, by the name of their JSON Schema. */
export const SHARED_SCHEMAS = {
  site: SiteSchema,
  page: SitePageSchema,
  glossary: GlossarySchema,
  category: CategorySchema,
  criterion: CriterionSchema,
  method: MethodSchema,
  "use-case": UseCaseSchema,
  question: QuestionSchema,
  advice: AdviceSchema,
  "published-guide": PublishedOrderSchema,
} as const;

/** The zod schemas of all kinds of file, those of each category's providers and ledgers included, by the name of their JSON Schema. */
export function listSchemas({
  categories,
}: Pick<Content, "categories">): Record<string, z.ZodType> {
  return {
    ...SHARED_SCHEMAS,
    ...Object.fromEntries(
      categories.flatMap(({ id, data }): [string, z.ZodType][] => [
        [`${id}-provider`, makeProviderSchema(data.facts)],
        ...Object.entries(data.ledgers ?? {}).map(([ledger, { columns }]): [string, z.ZodType] => [
          `${id}-ledger-${ledger}`,
          makeLedgerSchema(columns),
        ]),
      ]),
    ),
  };
}

/** A JSON Schema (draft 2020-12) of what editors write, made from the schema that checks it. */
export function makeJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: "input" });
}
