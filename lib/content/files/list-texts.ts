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

/** Collects the texts of data under one schema, at a path. */
type Collect = (data: unknown, path: Path, found: Found) => void;

/** Nothing is to be collected under schemas without texts: they are not even walked. */
const NOTHING: Collect = () => undefined;

function collectText(use: TextUse): Collect {
  return (data, path, found) => {
    const text = typeof data === "string" ? data : isApart(data) ? null : undefined;
    if (text !== undefined) found.set(path.join("\n"), { path, use, text });
  };
}

/** A map that one of the branches knows is no text that fell apart. */
function collectOptions(schema: z.ZodUnion): Collect {
  const known = new Set(listKeysOf(schema));
  const parts = schema.options
    .map((option) => ({ collect: collectorOf(option), isText: option instanceof z.ZodString }))
    .filter(({ collect }) => collect !== NOTHING);
  if (parts.length === 0) return NOTHING;
  return (data, path, found) => {
    const isKnown = isMap(data) && Object.keys(data).some((key) => known.has(key));
    for (const { collect, isText } of parts) if (!isKnown || !isText) collect(data, path, found);
  };
}

function collectItems(element: unknown): Collect {
  const collect = collectorOf(element);
  if (collect === NOTHING) return NOTHING;
  return (data, path, found) => {
    if (!Array.isArray(data)) return;
    for (const [index, item] of data.entries()) collect(item, [...path, index], found);
  };
}

function collectFields(schema: z.ZodObject): Collect {
  const fields = Object.entries(schema.shape)
    .map(([key, inner]) => ({ key, collect: collectorOf(inner) }))
    .filter(({ collect }) => collect !== NOTHING);
  if (fields.length === 0) return NOTHING;
  return (data, path, found) => {
    if (!isMap(data)) return;
    for (const { key, collect } of fields) collect(valueAt(data, [key]), [...path, key], found);
  };
}

function collectValues(schema: z.ZodRecord): Collect {
  const collect = collectorOf(schema.valueType);
  if (collect === NOTHING) return NOTHING;
  return (data, path, found) => {
    if (!isMap(data)) return;
    for (const key of Object.keys(data)) collect(valueAt(data, [key]), [...path, key], found);
  };
}

function makeCollector(schema: unknown): Collect {
  if (schema instanceof z.ZodString) {
    const use = TEXTS.get(schema)?.use;
    return use === undefined ? NOTHING : collectText(use);
  }
  if (schema instanceof z.ZodOptional) return collectorOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return collectorOf(schema.in);
  if (schema instanceof z.ZodUnion) return collectOptions(schema);
  if (schema instanceof z.ZodArray) return collectItems(schema.element);
  if (schema instanceof z.ZodObject) return collectFields(schema);
  return schema instanceof z.ZodRecord ? collectValues(schema) : NOTHING;
}

/** What walks a schema is made once: the same schema is held against every file of a kind. No schema here holds itself. */
const collectors = new WeakMap<object, Collect>();

function collectorOf(schema: unknown): Collect {
  if (typeof schema !== "object" || schema === null) return NOTHING;
  const made = collectors.get(schema) ?? makeCollector(schema);
  collectors.set(schema, made);
  return made;
}

/** Every free text in a file's data, at the places where its schema wants one; whether the rest is right does not matter. */
export function listTexts(schema: z.ZodType, data: unknown): WrittenText[] {
  const found: Found = new Map();
  collectorOf(schema)(data, [], found);
  return [...found.values()];
}
