import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { isFrozen } from "#lib/content/files/assemble-edition.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { listSchemas, makeJsonSchema } from "#lib/editor/json-schemas.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";
import { OWN_FILES, ownContent } from "#tests/fixtures/own-content.ts";

/*
 * The JSON Schemas that editors' programs read are held against the schemas of the check: both have to accept every file
 * as it is, and to agree on 300 files with one thing changed.
 */

const schemas = listSchemas(ownContent());
// A validator is asked some hundred times: to make it short takes longer than all of them.
const ajv = new Ajv2020({
  strict: false,
  allErrors: false,
  inlineRefs: false,
  code: { optimize: false },
});
const validators = new Map<string, ValidateFunction>(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(makeJsonSchema(schema))]),
);

const NAMES: Record<string, string> = { edition: "published-guide", "site-question": "question" };

/** The name of a file's schema; null for the handbook and for what commands write and nobody by hand. */
function nameSchema(path: string): string | null {
  const kind = classifyPath(path);
  if (!kind || kind.kind === "handbook" || kind.kind === "accepted") return null;
  if (kind.kind === "provider") return `${kind.category}-provider`;
  if (kind.kind === "ledger") return `${kind.category}-ledger-${kind.id}`;
  return NAMES[kind.kind] ?? kind.kind;
}

const entries = OWN_FILES.flatMap((file: ContentFile) => {
  const name = nameSchema(file.path);
  const parsed = name === null ? null : parseFile(file, []);
  return name !== null && parsed && !isFrozen(parsed)
    ? [{ path: file.path, name, data: parsed.data }]
    : [];
});

const draw = makeDraw();

type Holder = Record<string, unknown>;

/** Every map and list of a value, with the place of each. */
function listHolders(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== "object" || value === null) return found;
  found.push(value as Holder);
  for (const inner of Object.values(value)) listHolders(inner, found);
  return found;
}

const WRONG: unknown[] = [
  "",
  "x".repeat(2000),
  7,
  -1,
  1e20,
  0.5,
  true,
  [],
  {},
  ["a"],
  { a: 1 },
  "2026-02-31",
  "2026-13",
  "1989",
  "2026-1-1",
  "2024-02-29",
  "2025-02-29",
  "2026",
  "yes",
  "maybe",
  "Not An Id",
  "an-id",
  "https://x.example",
  null,
];

/** Changes one thing somewhere: a value, a key, something missing, something too much. */
function mutate(data: unknown): string {
  const holders = listHolders(data);
  const holder = holders[draw(holders.length)] ?? {};
  const keys = Object.keys(holder);
  const key = keys[draw(keys.length)];
  const isList = Array.isArray(holder);
  const wrong = structuredClone(WRONG[draw(WRONG.length)]);
  const kind = draw(4);
  if (key === undefined || kind === 0) {
    if (isList) holder.push(wrong);
    else holder.surplus = wrong;
    return `added ${JSON.stringify(wrong)?.slice(0, 40)}`;
  }
  if (kind === 1 && !isList) {
    delete holder[key];
    return `took out ${key}`;
  }
  if (kind === 2 && !isList) {
    holder[`${key}x`] = holder[key];
    delete holder[key];
    return `renamed ${key}`;
  }
  holder[key] = wrong;
  return `wrote ${JSON.stringify(wrong)?.slice(0, 40)} at ${key}`;
}

function isAccepted(schema: z.ZodType | undefined, data: unknown): boolean {
  return schema?.safeParse(data).success ?? false;
}

test("every file is accepted by its JSON Schema", () => {
  expect(entries.length).toBeGreaterThan(100);
  for (const { path, name, data } of entries)
    expect(
      validators.get(name)?.(data),
      `${path}: ${ajv.errorsText(validators.get(name)?.errors)}`,
    ).toBe(true);
});

test("schema and check agree on 300 files with one thing changed", () => {
  let refused = 0;
  for (let round = 0; round < 300; round += 1) {
    const entry = entries[draw(entries.length)];
    if (!entry) throw new Error("no entry");
    const data: unknown = structuredClone(entry.data);
    const what = mutate(data);
    const byCheck = isAccepted(schemas[entry.name], data);
    const bySchema = validators.get(entry.name)?.(data);
    expect(bySchema, `${entry.path}: ${what}`).toBe(byCheck);
    if (!byCheck) refused += 1;
  }
  expect(refused).toBeGreaterThan(150);
  expect(refused).toBeLessThan(300);
});

test("the schemas are of the draft they say, and can be read as text", () => {
  for (const schema of Object.values(schemas)) {
    const text = JSON.stringify(makeJsonSchema(schema));
    expect(parse(text)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  }
});
