import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { makeTable, text, whole } from "#lib/files/tables/table.ts";
import { writeCsv } from "#lib/files/tables/write-csv.ts";

const columns = [
  whole<{ number: number; said: string | null }>("number", "A number.", ({ number }) => number),
  text<{ number: number; said: string | null }>("said", "A text.", ({ said }) => said),
];

function write(...texts: (string | null)[]): string {
  const rows = texts.map((said, index) => ({ number: index - 2, said }));
  const head = { path: "a/b", title: "A", description: "B", key: ["number"] };
  return writeCsv(makeTable(head, columns, rows));
}

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

const HARMLESS = [
  'He said "no"',
  "a, b; c",
  "two\nlines",
  "two\r\nlines",
  " led by a blank",
  "it's -1 or =2",
  "'quoted'",
  "ünïcode 😀, 漢字",
  "0012",
  "1e9",
];

test.each(HARMLESS)("%j comes back as it was", (said) => {
  expect(read(write(said))).toEqual([{ number: "-2", said }]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0=1", '=HYPERLINK("a,b")', "=a\nb"])(
  "%j is no formula in any spreadsheet, and comes back behind an apostrophe",
  (said) => {
    const csv = write(said);
    expect(read(csv)).toEqual([{ number: "-2", said: `'${said}` }]);
    for (const sign of "=+-@\t\r\0")
      expect(csv.includes(`,${sign}`) || csv.includes(`,"${sign}`)).toBe(false);
  },
);

test("numbers stay numbers, an empty cell is empty and no text, and lines end in CRLF", () => {
  expect(write(null, "", "x")).toBe("number,said\r\n-2,\r\n-1,\r\n0,x\r\n");
});
