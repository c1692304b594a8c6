import type { z } from "zod";
import { DATE_KEYS } from "#lib/content/files/check-raw-file.ts";
import { type Field, holdsDate } from "#lib/content/files/find-field.ts";
import { adviseOnNumber } from "#lib/content/files/word-number.ts";
import { adviseOnDate, adviseOnValue, writeValue } from "#lib/content/files/word-value.ts";
import type { Form } from "#lib/content/rulebook/forms.ts";
import { listNames } from "#lib/content/rulebook/name-rules.ts";
import type { Path } from "#lib/content/text/report.ts";
import { ONE_LINE_WORDS } from "#lib/domain/schema/text.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

type Issue = z.core.$ZodIssue;

/** What stands where an issue is, what the category declares for the place, and what numbers may stand there. */
export interface IssuePlace {
  found: unknown;
  path: Path;
  field: Field | null;
  range: string | null;
  /** Ids of the sources that the file lists. */
  sources: readonly string[];
}

const TYPE_WORDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "a map: names, each with its value",
  record: "a map: names, each with its value",
};

/** Fields that hold a date, which the schema only calls text. */
const DATES = new Set([...DATE_KEYS, "read", "looked", "until", "declared"]);

function isDate({ path, field }: Pick<IssuePlace, "path" | "field">): boolean {
  return DATES.has(String(path.at(-1))) || (field !== null && holdsDate(field));
}

function suggest(found: unknown, options: readonly unknown[]): string {
  const meant = typeof found === "string" ? suggestName(found, options.map(String)) : null;
  return meant ? `did you mean "${meant}"?` : "write one of these";
}

function adviseOnFew(path: Path): string {
  return path.at(-1) === "disputed"
    ? "add the other claim; one alone is written as `value`, without `disputed`"
    : "add what is missing, or leave the field out where it is not needed";
}

/** What to do where something is left out. */
function adviseOnGap({ path, field, sources }: IssuePlace): string | null {
  const key = path.at(-1);
  if (key === "sources" && path.length > 1) {
    const [first, ...others] = sources.slice(0, 5);
    if (first === undefined)
      return "a fact needs a source: list it under `sources`, and name it here as sources: [its-id]";
    const more = others.length === 0 ? "" : ` (or ${others.join(", ")}, which this file lists too)`;
    return `a fact needs a source: name those that say so, as in sources: [${first}]${more}`;
  }
  if (key === "fact") return "add fact: and the id of a fact that category.md declares";
  if (key === "looked") return "add the day on which you looked, such as looked: 2026-01-31";
  if (field?.of === "fact" && key === "value")
    return `add it; where there is none, ${adviseOnValue(null, { ...field, rest: ["value"] })}`;
  return null;
}

function wordType(issue: Issue & { code: "invalid_type" }, place: IssuePlace): Form {
  const { found } = place;
  const isText = issue.expected === "string";
  const form =
    isText && isDate(place)
      ? "a date, such as 2026-01-31"
      : (TYPE_WORDS[issue.expected] ?? issue.expected);
  if (found === undefined) return { form, remedy: "add it" };
  if (issue.expected === "array" && typeof found === "string" && found.trim() !== "")
    return { form, remedy: `put it in a list: ${writeValue([found])}` };
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

function adviseOnMuch({ maximum }: Issue & { code: "too_big" }, place: IssuePlace): string {
  const { found, range } = place;
  if (typeof found === "string") {
    const over = found.length - Number(maximum);
    return `it has ${found.length} characters: shorten it by ${over}`;
  }
  if (Array.isArray(found))
    return `it has ${found.length}: take out ${found.length - Number(maximum)}`;
  return range === null ? "make it smaller" : `write a number from ${range}`;
}

const FORM_REMEDY = "write it in this form";

function adviseOnLittle(range: string | null): string {
  return range === null ? "write a number from there on" : `write a number from ${range}`;
}

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

function wordForm(issue: Issue, place: IssuePlace): Form {
  const { found, path, range } = place;
  switch (issue.code) {
    case "invalid_type":
      return wordType(issue, place);
    case "invalid_value":
      return wordChoice(issue.values, found);
    case "invalid_union":
      return wordUnion(issue, found);
    case "too_big":
      return {
        form: wordSize("at most", issue.maximum, issue.origin),
        remedy: adviseOnMuch(issue, place),
      };
    case "too_small":
      return {
        form: wordSize("at least", issue.minimum, issue.origin),
        remedy: typeof found === "number" ? adviseOnLittle(range) : adviseOnFew(path),
      };
    case "invalid_key":
      return { form: issue.issues[0]?.message ?? "a valid name", remedy: "rename it" };
    case "invalid_format":
      if (issue.message === ONE_LINE_WORDS && typeof found === "string") return wordLine(found);
      return {
        form: issue.message.replace(/^Invalid string: /, ""),
        remedy: isDate(place) ? `${FORM_REMEDY}, such as 2026-01-31` : FORM_REMEDY,
      };
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

/** A remedy that follows from what was written, better than the form alone; null where there is none. */
function adviseOnFound(issue: Issue, place: IssuePlace): string | null {
  const { found, path, field } = place;
  const isEmptyList = Array.isArray(found) && found.length === 0;
  if (found === undefined || (isEmptyList && path.at(-1) === "sources")) return adviseOnGap(place);
  const isForm = issue.code !== "too_big" && issue.code !== "invalid_key";
  if (!isForm) return null;
  if (field) {
    const advice = adviseOnValue(found, field);
    if (advice) return advice;
  }
  if (isDate(place)) return adviseOnDate(found);
  if (path.at(-1) === "unknown" && found === null) return "say where you looked, in words";
  const wantsNumber =
    issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
  return wantsNumber && typeof found === "string" ? adviseOnNumber(found, null, "field") : null;
}

/** What would be right where an issue is, and what to do about it. */
export function wordIssue(issue: Issue, place: IssuePlace): Form {
  const form = wordForm(issue, place);
  const remedy = adviseOnFound(issue, place);
  return remedy === null ? form : { ...form, remedy };
}
