import type { z } from "zod";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { reportSchemaProblems } from "#lib/content/files/schema-problems.ts";

/** Holds a file's data against a schema; reports every difference and returns null when there is one. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
): z.infer<Schema> | null {
  const result = schema.safeParse(parsed.data);
  if (result.success) return result.data;
  reportSchemaProblems(result.error, parsed.data, parsed.report);
  return null;
}
