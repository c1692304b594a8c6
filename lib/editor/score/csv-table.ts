import { CsvError, parse } from "csv-parse/sync";
import { suggestName } from "#lib/domain/suggest-name.ts";
import { readPlainNumber } from "#lib/editor/score/decimals.ts";
import type { Reading, Spelling } from "#lib/editor/score/table-draft.ts";
import { showValue, type TablePath, type TableProblem } from "#lib/editor/score/table-problem.ts";

/** A row of cells, and the line of the file where it ends. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const SPELLING: Spelling = {
  score: "a number from 0 to 100, an interval such as 10..40, or an empty cell where it is unknown",
  unknown: "an empty cell",
  pair: (lo, hi) => `${showValue(lo)}..${showValue(hi)}`,
};

const HEADER = "id";
const WEIGHTS = "weight";

/**
 * Reads a table from CSV: a header of `id` and the criteria, a row of `weight` and the weights, then a row
 * for each alternative.
 *
 * @param text CSV with commas
 * @param file its name for messages
 */
export function readCsvTable(text: string, file: string): Reading {
  const rows = readRows(text);
  if (!Array.isArray(rows)) {
    const place = { place: `${file}: line ${rows.line}` };
    return {
      draft: null,
      problems: [{ ...place, ...rows.words }],
      spelling: SPELLING,
      place: () => file,
    };
  }
  const [header = { cells: [], line: 1 }, second, ...rest] = rows;
  const weighs = second !== undefined && isLike(second, WEIGHTS);
  const names = header.cells.slice(1);
  const alternatives = weighs || second === undefined ? rest : [second, ...rest];
  return {
    draft: isNamed(header, HEADER)
      ? {
          criteria: names,
          weights: weighs ? second.cells.slice(1).map(readWeight) : null,
          alternatives: alternatives.map(({ cells: [id, ...cells] }) => ({
            id,
            scores: cells.map(readCell),
          })),
          settings: {},
        }
      : null,
    // Without a header nothing is known about the columns, and nothing else is worth a word.
    problems: isNamed(header, HEADER)
      ? checkWeightRow(second, `${file}: line ${second?.line ?? header.line + 1}`)
      : [wordHeader(header, file)],
    spelling: SPELLING,
    place: (path) =>
      [file, ...wordPlace(path, { header, weights: second, alternatives })].join(": "),
  };
}

function readRows(text: string) {
  try {
    // With `info` each record comes with where it ends, which the package's types do not say.
    const records: unknown = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    return (records as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }): Row => ({ cells: record, line: info.lines }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      line: Number(error.lines ?? 1),
      words: {
        found: `no CSV (${error.message.split(":")[0]})`,
        expected: "cells with commas between them",
        fix: 'put a cell with a quotation mark or comma into quotes: "a ""b"", c"',
      },
    };
  }
}

/** A number, a pair of numbers or null; any other text stays what it is. */
function readCell(text: string): unknown {
  if (text === "") return null;
  const [lo = "", hi, ...more] = text.split("..").map((part) => part.trim());
  const ends = [lo, ...(hi === undefined ? [] : [hi]), ...more].map(readPlainNumber);
  if (ends.includes(null) || ends.length > 2) return text;
  return ends.length === 1 ? ends[0] : ends;
}

/** A number, or the text: no weight is unknown. */
function readWeight(text: string): unknown {
  return readPlainNumber(text) ?? text;
}

function isNamed({ cells }: Row, name: string): boolean {
  return cells[0]?.toLowerCase() === name;
}

/** Whether a row begins with a name, or with one that was meant for it. */
function isLike({ cells: [first = ""] }: Row, name: string): boolean {
  return suggestName(first, [name]) === name;
}

function wordHeader(header: Row, file: string): TableProblem {
  const [first = ""] = header.cells;
  const other = header.cells.length === 1 ? /[;\t|]/.exec(first)?.[0] : undefined;
  return {
    place: `${file}: line ${header.line}, column 1`,
    found: showValue(first),
    expected: `the header "${HEADER}" and the names of the criteria`,
    fix: other
      ? `put commas between cells, not ${showValue(other)}`
      : "begin with a line such as id,costs,ux (or with { for JSON)",
  };
}

function checkWeightRow(second: Row | undefined, place: string): TableProblem[] {
  if (second && isNamed(second, WEIGHTS)) return [];
  return [
    {
      place,
      found: showValue(second?.cells[0]),
      expected: `the row "${WEIGHTS}" with the weights, before the alternatives`,
      fix:
        second && isLike(second, WEIGHTS)
          ? `did you mean "${WEIGHTS}"?`
          : `add a second line such as ${WEIGHTS},30,70`,
    },
  ];
}

interface Rows {
  readonly header: Row;
  readonly weights: Row | undefined;
  readonly alternatives: readonly Row[];
}

/** `line 5, row "x", column "ux"`; nothing for the whole table. */
function wordPlace(path: TablePath, { header, weights, alternatives }: Rows): string[] {
  const [part, ...inner] = path;
  const wordColumn = (at: string | number | undefined): string[] => {
    if (typeof at !== "number") return [];
    const name = header.cells[at + 1];
    return [name ? `column ${showValue(name)}` : `column ${at + 2}`];
  };
  const wordRow = (row: Row | undefined): string[] =>
    row ? [`line ${row.line}, row ${showValue(row.cells[0])}`] : [];
  const joined = (words: string[]): string[] => (words.length === 0 ? [] : [words.join(", ")]);
  if (part === "criteria") {
    const [at] = inner;
    return [typeof at === "number" ? `line ${header.line}, column ${at + 2}` : "line 1"];
  }
  if (part === "weights") return joined([...wordRow(weights), ...wordColumn(inner[0])]);
  const [at, , column] = inner;
  return joined(
    typeof at === "number" ? [...wordRow(alternatives[at]), ...wordColumn(column)] : [],
  );
}
