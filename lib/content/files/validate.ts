import { z } from "zod";
import { checkSourceList } from "#lib/content/files/check-sources.ts";
import { checkTexts } from "#lib/content/files/check-texts.ts";
import { type Declared, findField } from "#lib/content/files/find-field.ts";
import { findRange } from "#lib/content/files/find-range.ts";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { rescue } from "#lib/content/files/rescue.ts";
import { explainCondition } from "#lib/content/files/word-condition.ts";
import { wordIssue } from "#lib/content/files/word-issue.ts";
import { describeValue, valueAt } from "#lib/content/text/describe-value.ts";
import { isWithin, type Path } from "#lib/content/text/report.ts";
import { FactRequirementSchema, RequirementSchema } from "#lib/domain/schema/requirement.ts";
import { DemandSchema } from "#lib/domain/schema/use-case.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

type Issue = z.core.$ZodIssue;

/** An issue with its place in the whole file. */
interface Fault {
  issue: Issue;
  path: Path;
}

/** Unions of conditions, of which the word tells which one was meant. */
const CONDITIONS: ReadonlySet<unknown> = new Set([
  FactRequirementSchema,
  RequirementSchema,
  DemandSchema,
]);

function costOf(issue: Issue): number {
  // A key that this branch does not know at its own level means that another branch was meant, unless it is one misspelt.
  if (issue.code === "unrecognized_keys") {
    const known = KNOWN_KEYS.get(issue.keys) ?? [];
    const others = issue.keys.filter((key) => !suggestName(key, known)).length;
    return (issue.path.length === 0 ? 50 : 10) * others + 3 * (issue.keys.length - others);
  }
  if (issue.code !== "invalid_type") return 1;
  // Nothing at all is no form that anybody means who wrote something.
  if (issue.expected === "null") return Number.MAX_SAFE_INTEGER;
  if (issue.path.length === 0) return 100;
  return issue.message.includes("received undefined") ? 5 : 2;
}

function sumCosts(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + costOf(issue), 0);
}

/** What only the schema at fault knows, by a list that its issue carries along: the keys there are, or that it is one of conditions. */
const KNOWN_KEYS = new WeakMap<readonly string[], readonly string[]>();
const OF_CONDITIONS = new WeakSet<readonly unknown[]>();

function listKeys(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** Changes no message, but keeps what only the schema at fault knows. */
const noteSchema: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") KNOWN_KEYS.set(issue.keys, listKeys(issue.inst));
  if (issue.code === "invalid_union" && CONDITIONS.has(issue.inst)) OF_CONDITIONS.add(issue.errors);
  return undefined;
};

/** A file, the schema that it is held against, and what its category declares. */
interface Validation {
  schema: z.ZodType;
  parsed: ParsedFile;
  declared: Declared;
}

/** Replaces a union's issue by those of the branch the editor most likely meant: the one with the least wrong. */
function unfold(issue: Issue, base: Path, validation: Validation): Fault[] {
  const path = [...base, ...issue.path] as Path;
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const value = valueAt(validation.parsed.data, path);
  if (OF_CONDITIONS.has(issue.errors) && explainCondition(value, validation.declared))
    return [{ issue, path }];
  const branches = issue.errors.map((errors) =>
    errors.flatMap((inner) => unfold(inner, path, validation)),
  );
  const costs = branches.map((branch) => sumCosts(branch.map((inner) => inner.issue)));
  return branches[costs.indexOf(Math.min(...costs))] ?? [];
}

function reportUnknownKeys(
  issue: Issue & { code: "unrecognized_keys" },
  path: Path,
  { data, report }: ParsedFile,
): string[] {
  const known = KNOWN_KEYS.get(issue.keys) ?? [];
  const here = valueAt(data, path);
  const isAllUnknown =
    path.length > 1 &&
    Object.keys(here ?? {}).length === issue.keys.length &&
    issue.keys.every((key) => !suggestName(key, known));
  if (isAllUnknown && known.length > 0 && known.length <= 4) {
    const [key = ""] = issue.keys;
    const found = `the key${issue.keys.length === 1 ? "" : "s"} ${issue.keys.join(", ")}`;
    const remedy = `write ${known.join(", ")} in place of ${issue.keys.join(", ")}`;
    report("unknown-key", [...path, key], {
      found,
      key,
      known,
      meant: null,
      value: 0,
      remedy,
      at: "key",
    });
    return known.map((name) => JSON.stringify([...path, name]));
  }
  return issue.keys.flatMap((key) => {
    const at = [...path, key];
    const meant = suggestName(key, known);
    const found = `the key "${key}"`;
    report("unknown-key", at, { found, key, known, meant, value: valueAt(data, at), at: "key" });
    return meant ? [JSON.stringify([...path, meant])] : [];
  });
}

/** What has not even the right type is not measured too: zod counts the letters of a text where a list should be. */
function dropAfterType(): (one: { issue: Issue; path: Path }) => boolean {
  const mistyped = new Set<string>();
  return ({ issue, path }) => {
    const place = JSON.stringify(path);
    if (issue.code === "invalid_type") mistyped.add(place);
    return issue.code === "invalid_type" || !mistyped.has(place);
  };
}

/** Ids of the sources that a file lists. */
function listSources(data: unknown): string[] {
  const sources = valueAt(data, ["sources"]);
  return typeof sources === "object" && sources !== null ? Object.keys(sources) : [];
}

function reportFault({ issue, path }: Fault, { schema, parsed, declared }: Validation): void {
  const found = valueAt(parsed.data, path);
  const words = wordIssue(issue, {
    found,
    path,
    field: findField(path, declared),
    range: findRange(schema, path),
    sources: listSources(parsed.data),
  });
  if (found === undefined) parsed.report("missing-value", path, { found: "nothing", ...words });
  else if (issue.code === "invalid_key")
    parsed.report("bad-name", path, { found: `the name "${path.at(-1)}"`, ...words, at: "key" });
  else parsed.report("wrong-value", path, { found: describeValue(found), ...words });
}

/**
 * Reports every issue that zod found, each at its place in the file, in words.
 * A missing key is not reported beside a misspelt one that stands for it, nor two forms of one value: each is one mistake, not two.
 */
function reportSchemaProblems(
  error: z.ZodError,
  validation: Validation,
  apart: readonly Path[],
): void {
  const { parsed, declared } = validation;
  const faults = error.issues
    .flatMap((issue) => unfold(issue, [], validation))
    .filter(({ path }) => !isWithin(apart, path))
    .filter(dropAfterType());
  const meant = new Set(
    faults.flatMap(({ issue, path }) =>
      issue.code === "unrecognized_keys" ? reportUnknownKeys(issue, path, parsed) : [],
    ),
  );
  const told = new Set<string>();
  for (const fault of faults) {
    const { issue, path } = fault;
    const place = JSON.stringify(path);
    if (issue.code === "unrecognized_keys" || told.has(place)) continue;
    if (meant.has(place) && valueAt(parsed.data, path) === undefined) continue;
    told.add(place);
    const tellCondition =
      issue.code === "invalid_union" && OF_CONDITIONS.has(issue.errors)
        ? explainCondition(valueAt(parsed.data, path), declared)
        : null;
    if (tellCondition) tellCondition(parsed.report, path);
    else reportFault(fault, validation);
  }
}

/**
 * Holds a file's data against a schema; reports every difference, but at places that are `apart`, of which was told already, and returns
 * null when there is one. `declared` is what the category says of the facts and columns in it, for the words of the messages.
 */
export function holdAgainst<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
  declared: Declared = {},
  apart: readonly Path[] = [],
): z.infer<Schema> | null {
  const result = schema.safeParse(parsed.data, { error: noteSchema });
  if (result.success) return result.data;
  reportSchemaProblems(result.error, { schema, parsed, declared }, apart);
  return null;
}

/** What was read of a file, whole; or as much of it as is right, and null where nothing is. */
interface Validated<Data> {
  data: Data | null;
  rescued: Data | null;
}

/** Checks what an editor wrote: its free texts, and its data against the schema; `declared` as for `holdAgainst`. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
  declared?: Declared,
): Validated<z.infer<Schema>> {
  const apart = checkTexts(schema, parsed);
  checkSourceList(parsed);
  const data = holdAgainst(schema, parsed, declared, apart);
  return { data, rescued: data === null ? rescue(schema, parsed) : null };
}
