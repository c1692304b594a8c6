import { z } from "zod";
import { suggestName } from "#lib/domain/suggest-name.ts";
import { readJsonText } from "#lib/editor/score/json-text.ts";
import type { Reading, Spelling, TableDraft } from "#lib/editor/score/table-draft.ts";
import {
  type ProblemWords,
  showValue,
  type TablePath,
  type TableProblem,
} from "#lib/editor/score/table-problem.ts";

const List = z.array(z.unknown());
const Any = z.unknown().optional();
const SETTINGS = { weightSet: Any, samples: Any, seed: Any };

/** The shape of a table; values are looked at later, so that all of their problems are told at once. */
const RowShape = z.strictObject({ id: z.unknown(), scores: List });
const TableShape = z.strictObject({
  criteria: List,
  weights: List,
  alternatives: z.array(RowShape),
  ...SETTINGS,
});

/** Whatever of a table has its shape. */
const Lenient = List.nullable().catch(null);
const LenientTable = z.object({
  criteria: Lenient,
  weights: Lenient,
  alternatives: z
    .array(z.object({ id: Any, scores: Lenient }).nullable().catch(null))
    .nullable()
    .catch(null),
  ...SETTINGS,
});

const SPELLING: Spelling = {
  score: "a number from 0 to 100, a pair such as [10, 40], or null where it is unknown",
  unknown: "null",
  pair: (lo, hi) => `[${showValue(lo)}, ${showValue(hi)}]`,
};

const ROW = '{"id": "x", "scores": [93, [10, 40], null]}';
const EXAMPLES: Record<string, string> = {
  id: '"x"',
  criteria: '["a", "b"]',
  weights: "[30, 70]",
  alternatives: `[${ROW}]`,
  scores: "[93, [10, 40], null]",
};

/**
 * Reads a table from JSON.
 *
 * @param text JSON
 * @param file its name for messages
 */
export function readJsonTable(text: string, file: string): Reading {
  const place = (path: TablePath): string => [file, ...wordPath(path)].join(": ");
  const { data, problems } = readJsonText(text, file);
  if (data === undefined) return { draft: null, problems, spelling: SPELLING, place };
  const { error } = TableShape.safeParse(data);
  const lenient = LenientTable.safeParse(data);
  return {
    draft: lenient.success ? makeDraft(lenient.data) : null,
    problems: [...problems, ...wordIssues(error?.issues ?? [], data, place)],
    spelling: SPELLING,
    place,
  };
}

function makeDraft(data: z.infer<typeof LenientTable>): TableDraft {
  const { criteria, weights, alternatives, ...settings } = data;
  return { criteria, weights, alternatives, settings };
}

/** `alternatives[2].scores[1]`; nothing for the whole table. */
function wordPath(path: TablePath): string[] {
  if (path.length === 0) return [];
  return [
    path
      .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
      .join("")
      .slice(1),
  ];
}

function wordIssues(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  place: (path: TablePath) => string,
): TableProblem[] {
  // A misspelt key and the missing one that it stands for are one mistake.
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => {
          const path = toPath(issue.path);
          const known = Object.keys((path.length === 0 ? TableShape : RowShape).shape);
          const name = suggestName(key, known);
          if (name !== null) meant.add(place([...path, name]));
          return { place: place([...path, key]), ...wordUnknownKey(key, known, name) };
        })
      : [],
  );
  const shapes = issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return [];
    const path = toPath(issue.path);
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], data);
    if (value === undefined && meant.has(place(path))) return [];
    return [{ place: place(path), ...wordShape(path, value) }];
  });
  return [...unknown, ...shapes];
}

function toPath(path: readonly PropertyKey[]): TablePath {
  return path.map((key) => (typeof key === "number" ? key : String(key)));
}

function wordUnknownKey(key: string, known: readonly string[], name: string | null): ProblemWords {
  return {
    found: `the unknown key ${showValue(key)}`,
    expected: `one of ${known.join(", ")}`,
    fix: name === null ? "remove it" : `did you mean "${name}"?`,
  };
}

function wordShape(path: TablePath, value: unknown): ProblemWords {
  const found = showValue(value);
  const key = path.at(-1);
  if (key === undefined) {
    const expected = "an object with criteria, weights and alternatives";
    return { found, expected, fix: "see the example in README.md" };
  }
  const isRow = typeof key === "number";
  const example = isRow ? ROW : `"${key}": ${EXAMPLES[key]}`;
  return {
    found,
    expected: isRow ? "an object with id and scores" : key === "id" ? "a name" : "a list",
    fix: `${value === undefined ? "add it" : "write it"} like ${example}`,
  };
}
