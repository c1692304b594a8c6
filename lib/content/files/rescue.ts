import { z } from "zod";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import type { Path } from "#lib/content/text/report.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Something of the right form for what could not be read; nothing where it may be left out. */
function standIn(schema: unknown): unknown {
  if (schema instanceof z.ZodString) return "";
  if (schema instanceof z.ZodNumber) return 0;
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodUnion) return standIn(schema.options[0]);
  if (schema instanceof z.ZodPipe) return z.safeParse(schema.out, standIn(schema.in)).data;
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, inner]) => [key, standIn(inner)]),
  );
}

/** The map of a schema that takes nothing at all for an empty one; null for other schemas. */
function mapOrNothing(schema: unknown): z.core.$ZodType | null {
  if (!(schema instanceof z.ZodUnion) || schema.options.length !== 2) return null;
  const [map, nothing] = schema.options;
  return nothing instanceof z.ZodPipe && nothing.in instanceof z.ZodNull ? (map ?? null) : null;
}

/** Reads as much as is right, and notes the places of what is not. */
function readRight(schema: z.core.$ZodType, data: unknown, path: Path, wrong: Path[]): unknown {
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const map = mapOrNothing(schema);
  if (map) return readRight(map, data, path, wrong);
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap();
    if (!(inner instanceof z.ZodUnion) || mapOrNothing(inner))
      return readRight(inner, data, path, wrong);
    wrong.push(path);
    return undefined;
  }
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodObject)
    return z.safeParse(schema.out, readRight(schema.in, data, path, wrong)).data;
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.map((item, index) => readRight(schema.element, item, [...path, index], wrong));
  if (schema instanceof z.ZodObject && isMap(data)) return readFields(schema, data, path, wrong);
  if (schema instanceof z.ZodRecord && isMap(data)) {
    const entries = Object.entries(data).map(([key, item]) => [
      key,
      readRight(schema.valueType, item, [...path, key], wrong),
    ]);
    return Object.fromEntries(entries);
  }
  wrong.push(path);
  return standIn(schema);
}

function readFields(
  schema: z.ZodObject,
  data: Record<string, unknown>,
  path: Path,
  wrong: Path[],
): unknown {
  const known = Object.keys(schema.shape);
  for (const key of Object.keys(data)) {
    // What a misspelt key stands for is there, though nobody can say what it is.
    const meant = known.includes(key) ? null : suggestName(key, known);
    if (meant !== null) wrong.push([...path, meant]);
  }
  const entries = Object.entries(schema.shape).map(([key, inner]) => [
    key,
    readRight(inner, data[key], [...path, key], wrong),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * What can be read of a file whose data do not fit their schema, so that one mistake hides no other: the rest as it is, and
 * stand-ins for what is wrong, of whose places nothing more will be reported. Null where there is no map of fields at all.
 */
export function rescue<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
): z.infer<Schema> | null {
  if (!isMap(parsed.data)) return null;
  const wrong: Path[] = [];
  const data = readRight(schema, parsed.data, [], wrong);
  parsed.setAside.push(...wrong);
  // Every part has passed its own schema, or is a stand-in made from it.
  return data as z.infer<Schema>;
}
