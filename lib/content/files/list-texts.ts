import { z } from "zod";
import { valueAt } from "#lib/content/text/describe-value.ts";
import type { Path } from "#lib/content/text/report.ts";
import { TEXTS, type TextUse } from "#lib/domain/schema/text.ts";

/** A text in a file's data where its schema wants one; null stands for one that a colon has made a map of. */
export interface WrittenText {
  path: Path;
  use: TextUse;
  text: string | null;
}

type Found = Map<string, WrittenText>;

function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The keys of a map that a schema knows, at its own level. */
function listKeysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(listKeysOf);
  if (schema instanceof z.ZodPipe) return listKeysOf(schema.in);
  if (schema instanceof z.ZodOptional) return listKeysOf(schema.unwrap());
  return [];
}

/** Whether data look like a text of which a colon has made keys and values. */
function isApart(data: unknown): boolean {
  if (!isMap(data)) return false;
  const values = Object.values(data);
  return (
    values.length === 1 || (values.length > 1 && values.every((one) => typeof one === "string"))
  );
}

function collectText(schema: z.ZodString, data: unknown, path: Path, found: Found): void {
  const use = TEXTS.get(schema)?.use;
  if (use === undefined) return;
  const text = typeof data === "string" ? data : isApart(data) ? null : undefined;
  if (text !== undefined) found.set(path.join("\n"), { path, use, text });
}

/** A map that one of the branches knows is no text that fell apart. */
function collectOptions(schema: z.ZodUnion, data: unknown, path: Path, found: Found): void {
  const known = listKeysOf(schema);
  const isKnown = isMap(data) && Object.keys(data).some((key) => known.includes(key));
  for (const option of schema.options)
    if (!isKnown || !(option instanceof z.ZodString)) collect(option, data, path, found);
}

/** The parts of a map or list that stand at their keys, each with the schema of its own. */
function listParts(schema: unknown, data: unknown): [key: string | number, inner: unknown][] {
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.map((_, index) => [index, schema.element]);
  if (!isMap(data)) return [];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  return schema instanceof z.ZodRecord
    ? Object.keys(data).map((key) => [key, schema.valueType])
    : [];
}

function collect(schema: unknown, data: unknown, path: Path, found: Found): void {
  if (schema instanceof z.ZodString) collectText(schema, data, path, found);
  else if (schema instanceof z.ZodOptional) collect(schema.unwrap(), data, path, found);
  else if (schema instanceof z.ZodPipe) collect(schema.in, data, path, found);
  else if (schema instanceof z.ZodUnion) collectOptions(schema, data, path, found);
  else
    for (const [key, inner] of listParts(schema, data))
      collect(inner, valueAt(data, [key]), [...path, key], found);
}

/** Every free text in a file's data, at the places where its schema wants one; whether the rest is right does not matter. */
export function listTexts(schema: z.ZodType, data: unknown): WrittenText[] {
  const found: Found = new Map();
  collect(schema, data, [], found);
  return [...found.values()];
}
