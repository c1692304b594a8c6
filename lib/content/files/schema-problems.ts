import type { z } from "zod";
import { DATE_KEYS } from "#lib/content/files/check-raw-provider.ts";
import { describeValue, listNames, valueAt } from "#lib/content/text/describe-value.ts";
import type { Report } from "#lib/content/text/report.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

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
const DATES = new Set([...DATE_KEYS, "until", "declared"]);

function wordType(expected: string, path: Path): string {
  if (expected === "string" && DATES.has(String(path.at(-1)))) return "a date, such as 2026-01-31";
  return TYPE_WORDS[expected] ?? expected;
}

function adviseOnFew(path: Path): string {
  return path.at(-1) === "disputed"
    ? "add the other claim; one alone is written as `value`, without `disputed`"
    : "add what is missing, or leave the field out where it is not needed";
}

function wordsFor(issue: Issue, found: unknown, path: Path): { expected: string; fix: string } {
  switch (issue.code) {
    case "invalid_type": {
      const expected = wordType(issue.expected, path);
      if (issue.expected === "number" && typeof found === "string" && /^[\d,.' ]+$/.test(found))
        return {
          expected,
          fix: `write it without separators and quotes: ${found.replace(/[,' ]/g, "")}`,
        };
      if (found === undefined) return { expected, fix: "add it" };
      const quoted =
        issue.expected === "string" && (typeof found === "number" || typeof found === "boolean");
      return { expected, fix: quoted ? `put it in quotes: "${found}"` : `write ${expected} here` };
    }
    case "invalid_value":
      return {
        expected: `one of ${listNames(issue.values.map(String))}`,
        fix: suggest(found, issue.values),
      };
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      return options.length > 0
        ? { expected: `one of ${listNames(options.map(String))}`, fix: suggest(found, options) }
        : { expected: issue.message, fix: "see the format in the editor's handbook" };
    }
    case "too_big":
      return {
        expected: `at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`,
        fix: "make it smaller",
      };
    case "too_small":
      return {
        expected: `at least ${issue.minimum}${issue.origin === "string" ? " characters" : ""}`,
        fix: adviseOnFew(path),
      };
    case "invalid_key":
      return { expected: issue.issues[0]?.message ?? "a valid name", fix: "rename it" };
    default:
      return {
        expected: issue.message.replace(/^Invalid string: /, ""),
        fix:
          path.at(-1) === "not_found"
            ? "rename the key to unknown, with the same words"
            : "write it in this form",
      };
  }
}

/** A key without a value is most often the rest of a text, or of a number, that a comma inside braces has cut. */
function adviseOnKey(key: string, value: unknown): string {
  if (value === null && /^\d{3}/.test(key))
    return "write the number before it without separators, such as 1400";
  return value === null
    ? "if it is part of a text, put that text in quotes, since a comma inside braces ends it; otherwise remove it"
    : "remove it, or ask for the category to declare it";
}

function reportUnknownKeys(
  issue: Issue & { code: "unrecognized_keys" },
  path: Path,
  data: unknown,
  report: Report,
): string[] {
  const known = issue.message.split(" ");
  const meantKeys: string[] = [];
  for (const key of issue.keys) {
    const meant = suggestName(key, known);
    if (meant) meantKeys.push(meant);
    report({
      rule: "unknown-key",
      path: [...path, key],
      what: "key",
      found: `the key "${key}"`,
      expected: `one of ${listNames(known)}`,
      fix: meant ? `did you mean "${meant}"?` : adviseOnKey(key, valueAt(data, [...path, key])),
    });
  }
  return meantKeys.map((key) => JSON.stringify([...path, key]));
}

/**
 * Reports every issue that zod found, each at its place in the file, in words.
 * A missing key is not reported beside a misspelt one that stands for it: that is one mistake, not two.
 */
export function reportSchemaProblems(error: z.ZodError, data: unknown, report: Report): void {
  const unfolded = error.issues.flatMap((issue) => unfold(issue as Issue, []));
  const meant = new Set(
    unfolded.flatMap(({ issue, path }) =>
      issue.code === "unrecognized_keys" ? reportUnknownKeys(issue, path, data, report) : [],
    ),
  );
  for (const { issue, path } of unfolded) {
    if (issue.code === "unrecognized_keys") continue;
    const found = valueAt(data, path);
    if (found === undefined && meant.has(JSON.stringify(path))) continue;
    const isKey = issue.code === "invalid_key";
    report({
      rule: found === undefined ? "missing-value" : isKey ? "bad-name" : "wrong-value",
      path,
      what: isKey ? "key" : "value",
      found: isKey ? `the name "${String(path.at(-1))}"` : describeValue(found),
      ...wordsFor(issue, found, path),
    });
  }
}
