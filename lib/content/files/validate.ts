import { z } from "zod";
import { DATE_KEYS } from "#lib/content/files/check-raw-file.ts";
import { checkSourceList } from "#lib/content/files/check-sources.ts";
import { checkTexts } from "#lib/content/files/check-texts.ts";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { rescue } from "#lib/content/files/rescue.ts";
import type { Form } from "#lib/content/rulebook/forms.ts";
import { listNames } from "#lib/content/rulebook/name-rules.ts";
import { describeValue, valueAt } from "#lib/content/text/describe-value.ts";
import { isWithin, type Path } from "#lib/content/text/report.ts";
import { ONE_LINE_WORDS } from "#lib/domain/schema/text.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "a map: names, each with its value",
  record: "a map: names, each with its value",
};

function costOf(issue: Issue): number {
  // A key that this branch does not know at its own level means that another branch was meant.
  if (issue.code === "unrecognized_keys")
    return (issue.path.length === 0 ? 50 : 10) * issue.keys.length;
  if (issue.code !== "invalid_type") return 1;
  if (issue.path.length === 0) return 100;
  return issue.message.includes("received undefined") ? 5 : 2;
}

function sumCosts(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + costOf(issue), 0);
}

/** Replaces a union's issue by those of the branch the editor most likely meant: the one with the least wrong. */
function unfold(issue: Issue, base: Path): { issue: Issue; path: Path }[] {
  const path = [...base, ...issue.path] as Path;
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => unfold(inner, [])));
  const costs = branches.map((branch) => sumCosts(branch.map((inner) => inner.issue)));
  const best = branches[costs.indexOf(Math.min(...costs))] ?? [];
  return best.map((inner) => ({ issue: inner.issue, path: [...path, ...inner.path] }));
}

function suggest(found: unknown, options: readonly unknown[]): string {
  const meant = typeof found === "string" ? suggestName(found, options.map(String)) : null;
  return meant ? `did you mean "${meant}"?` : "write one of these";
}

/** Fields that hold a date, which the schema only calls text. */
const DATES = new Set([...DATE_KEYS, "read", "looked", "until", "declared"]);

function adviseOnFew(path: Path): string {
  return path.at(-1) === "disputed"
    ? "add the other claim; one alone is written as `value`, without `disputed`"
    : "add what is missing, or leave the field out where it is not needed";
}

function wordType(issue: Issue & { code: "invalid_type" }, found: unknown, path: Path): Form {
  const isText = issue.expected === "string";
  const form =
    isText && DATES.has(String(path.at(-1)))
      ? "a date, such as 2026-01-31"
      : (TYPE_WORDS[issue.expected] ?? issue.expected);
  if (issue.expected === "number" && typeof found === "string" && /^[\d,.' ]+$/.test(found)) {
    const digits = found.replace(/[,' ]/g, "");
    return { form, remedy: `write it without separators and quotes: ${digits}` };
  }
  if (found === undefined) return { form, remedy: "add it" };
  const needsQuotes = isText && (typeof found === "number" || typeof found === "boolean");
  return { form, remedy: needsQuotes ? `put it in quotes: "${found}"` : `write ${form} here` };
}

function wordChoice(options: readonly unknown[], found: unknown): Form {
  return { form: `one of ${listNames(options.map(String))}`, remedy: suggest(found, options) };
}

function wordUnion(issue: Issue & { code: "invalid_union" }, found: unknown): Form {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0
    ? wordChoice(options, found)
    : { form: issue.message, remedy: "see the format in the editor's handbook" };
}

function wordSize(least: "at least" | "at most", size: number | bigint, origin: string): string {
  return `${least} ${size}${origin === "string" ? " characters" : ""}`;
}

const NUMBERS: ReadonlySet<string> = new Set(["number", "int", "bigint"]);
const ENLARGE = "write a number from there on";
const FORM_REMEDY = "write it in this form";

/** What to do about a text that is not on one line, has blanks where it should not, or none but signs. */
function wordLine(found: string): Form {
  const line = found
    .replace(/\uFFFD/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line))
    return { form: "words", remedy: "write it, or leave the field out where it is not needed" };
  const lost = found.includes("\uFFFD") ? ", with the letters that could not be read" : "";
  return { form: ONE_LINE_WORDS, remedy: `write ${JSON.stringify(line)}${lost}` };
}

function wordIssue(issue: Issue, found: unknown, path: Path): Form {
  switch (issue.code) {
    case "invalid_type":
      return wordType(issue, found, path);
    case "invalid_value":
      return wordChoice(issue.values, found);
    case "invalid_union":
      return wordUnion(issue, found);
    case "too_big":
      return {
        form: wordSize("at most", issue.maximum, issue.origin),
        remedy: "make it smaller",
      };
    case "too_small":
      return {
        form: wordSize("at least", issue.minimum, issue.origin),
        remedy: NUMBERS.has(issue.origin) ? ENLARGE : adviseOnFew(path),
      };
    case "invalid_key":
      return { form: issue.issues[0]?.message ?? "a valid name", remedy: "rename it" };
    case "invalid_format":
      if (issue.message === ONE_LINE_WORDS && typeof found === "string") return wordLine(found);
      return { form: issue.message.replace(/^Invalid string: /, ""), remedy: FORM_REMEDY };
    default:
      return {
        form: issue.message,
        remedy:
          path.at(-1) === "not_found"
            ? "rename the key to unknown, with the same words"
            : FORM_REMEDY,
      };
  }
}

/** The keys that an issue's schema knows, by the issue's list of those that it does not. */
const KNOWN_KEYS = new WeakMap<readonly string[], readonly string[]>();

function listKeys(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** Changes no message, but keeps what only the schema at fault knows: which keys there are. */
const noteKnownKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") KNOWN_KEYS.set(issue.keys, listKeys(issue.inst));
  return undefined;
};

function reportUnknownKeys(
  issue: Issue & { code: "unrecognized_keys" },
  path: Path,
  { data, report }: ParsedFile,
): string[] {
  const known = KNOWN_KEYS.get(issue.keys) ?? [];
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

/**
 * Reports every issue that zod found, each at its place in the file, in words.
 * A missing key is not reported beside a misspelt one that stands for it: that is one mistake, not two.
 */
function reportSchemaProblems(error: z.ZodError, parsed: ParsedFile, told: readonly Path[]): void {
  const unfolded = error.issues
    .flatMap((issue) => unfold(issue, []))
    .filter(({ path }) => !isWithin(told, path))
    .filter(dropAfterType());
  const meant = new Set(
    unfolded.flatMap(({ issue, path }) =>
      issue.code === "unrecognized_keys" ? reportUnknownKeys(issue, path, parsed) : [],
    ),
  );
  for (const { issue, path } of unfolded) {
    if (issue.code === "unrecognized_keys") continue;
    const value = valueAt(parsed.data, path);
    if (value === undefined && meant.has(JSON.stringify(path))) continue;
    const words = wordIssue(issue, value, path);
    if (value === undefined) parsed.report("missing-value", path, { found: "nothing", ...words });
    else if (issue.code === "invalid_key")
      parsed.report("bad-name", path, { found: `the name "${path.at(-1)}"`, ...words, at: "key" });
    else parsed.report("wrong-value", path, { found: describeValue(value), ...words });
  }
}

/** Holds a file's data against a schema; reports every difference, but at places that were told of, and returns null when there is one. */
export function holdAgainst<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
  told: readonly Path[] = [],
): z.infer<Schema> | null {
  const result = schema.safeParse(parsed.data, { error: noteKnownKeys });
  if (result.success) return result.data;
  reportSchemaProblems(result.error, parsed, told);
  return null;
}

/** What was read of a file, whole; or as much of it as is right, and null where nothing is. */
interface Validated<Data> {
  data: Data | null;
  rescued: Data | null;
}

/** Checks what an editor wrote: its free texts, and its data against the schema. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedFile,
): Validated<z.infer<Schema>> {
  const told = checkTexts(schema, parsed);
  checkSourceList(parsed);
  const data = holdAgainst(schema, parsed, told);
  return { data, rescued: data === null ? rescue(schema, parsed) : null };
}
