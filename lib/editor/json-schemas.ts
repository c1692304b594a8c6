import { z } from "zod";
import { Advice } from "#lib/domain/advice.ts";
import { Category } from "#lib/domain/category.ts";
import type { Content } from "#lib/domain/content.ts";
import { PublishedGuide } from "#lib/domain/edition.ts";
import { Glossary } from "#lib/domain/glossary.ts";
import { Method } from "#lib/domain/method.ts";
import { makeProviderSchema } from "#lib/domain/provider.ts";
import { Question } from "#lib/domain/question.ts";
import { Site, SitePage } from "#lib/domain/site.ts";
import { UseCase } from "#lib/domain/use-case.ts";
import { Criterion } from "#lib/domain/value-function.ts";

/** Schemas of the kinds of file that are the same in every category, by the name of their JSON Schema. */
export const SHARED_SCHEMAS = {
  site: Site,
  page: SitePage,
  glossary: Glossary,
  category: Category,
  criterion: Criterion,
  method: Method,
  "use-case": UseCase,
  question: Question,
  advice: Advice,
  "published-guide": PublishedGuide,
} as const;

/** The zod schemas of all kinds of file, those of each category's providers included, by the name of their JSON Schema. */
export function listSchemas({
  categories,
}: Pick<Content, "categories">): Record<string, z.ZodType> {
  return {
    ...SHARED_SCHEMAS,
    ...Object.fromEntries(
      categories.map(({ id, data }) => [`${id}-provider`, makeProviderSchema(data.facts)]),
    ),
  };
}

/** A JSON Schema (draft 2020-12) of what editors write, made from the schema that checks it. */
export function makeJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: "input" });
}
