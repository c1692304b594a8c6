import { checkTable, type ScoreTable } from "#lib/editor/score/check-table.ts";
import { readCsvTable } from "#lib/editor/score/csv-table.ts";
import { readJsonTable } from "#lib/editor/score/json-table.ts";
import type { DraftSettings } from "#lib/editor/score/table-draft.ts";
import type { TablePath, TableProblem } from "#lib/editor/score/table-problem.ts";

/** Where a setting of the command line stands. */
const FLAGS = { weightSet: "--set", samples: "--samples", seed: "--seed" } as const;

const SETS = {
  file: '"point", "simplex", "ordinal", {"box": 0.05}',
  flag: "point, simplex, ordinal, box:0.05",
};

/**
 * Reads anyone's table, JSON or CSV, told apart by the first sign that is no blank.
 *
 * @param bytes UTF-8, with or without a byte order mark
 * @param file its name for messages
 * @param flags settings of the command line, which stand in place of the file's own
 * @returns the table, or every problem that was found
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  flags: DraftSettings = {},
): { table: ScoreTable } | { problems: TableProblem[] } {
  const text = decode(bytes);
  if (text === null || text.trim() === "") {
    const found = text === null ? "a file that is no UTF-8 text" : "an empty file";
    const expected = "a table in JSON or CSV";
    return { problems: [{ place: file, found, expected, fix: "see the example in README.md" }] };
  }
  const isJson = /^\s*[{[]/.test(text);
  const { draft, problems, spelling, place } = (isJson ? readJsonTable : readCsvTable)(text, file);
  if (draft === null) return { problems: [...problems] };
  const isFlag = (key: string | number | undefined): key is keyof typeof FLAGS =>
    typeof key === "string" && Object.hasOwn(flags, key);
  const found: TableProblem[] = [];
  const table = checkTable(
    { ...draft, settings: { ...draft.settings, ...flags } },
    { ...spelling, sets: isFlag("weightSet") ? SETS.flag : SETS.file },
    (path: TablePath, words) => {
      const [key] = path;
      found.push({ place: isFlag(key) ? FLAGS[key] : place(path), ...words });
    },
  );
  const all = [...problems, ...found];
  return table === null || all.length > 0 ? { problems: all } : { table };
}

/** The text without its byte order mark; null if it is no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
