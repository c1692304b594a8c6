import type { z } from "zod";
import { checkAddress } from "#lib/content/files/check-addresses.ts";
import { listTexts, type WrittenText } from "#lib/content/files/list-texts.ts";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { listPlainMarks } from "#lib/content/markdown/plain-marks.ts";
import { PLACEHOLDERS, TO_WRITE } from "#lib/content/rulebook/text-rules.ts";
import { isExampleAddress } from "#lib/content/text/addresses.ts";
import { valueAt } from "#lib/content/text/describe-value.ts";
import type { Path } from "#lib/content/text/report.ts";
import { cutText, quoteText } from "#lib/content/text/visible-text.ts";

const PLACEHOLDER_TEXTS: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS));

/** A whole text in quotation marks: those of its name, not those of words in it. */
const IN_QUOTES =
  /^["“”„«»‹›「『《]([^"“”„«»‹›「」『』《》]+)["“”«»‹›」』》]$|^['‘‚]([^'’‘‚]+)['’‘]$/u;

/** A text as it is written in YAML where it holds what has a meaning there, cut where a message would. */
function quoteWhole(text: string): string {
  return JSON.stringify(cutText(text, 160));
}

function checkSplit({ report, data }: ParsedFile, path: Path): void {
  const parts = Object.entries(Object(valueAt(data, path)));
  const whole = parts.map(([key, value]) => `${key}: ${value ?? ""}`.trim()).join(" ");
  report("text-split", path, {
    found: `words that a colon parts, ${quoteText(whole, 60)}`,
    whole: quoteWhole(whole),
  });
}

function checkCut({ report, cutOf }: ParsedFile, path: Path, text: string): void {
  const rest = cutOf(path);
  if (rest === null) return;
  const found = `${quoteText(text, 50)}, and what follows is a comment: ${quoteText(rest, 40)}`;
  report("text-cut", path, { found, whole: quoteWhole(`${text} ${rest}`) });
}

function checkMarks({ report }: ParsedFile, path: Path, text: string): void {
  for (const { rule, written, what, plain } of listPlainMarks(text)) {
    const words = { written: quoteText(written, 120), plain: quoteText(plain, 120) };
    report(rule, path, { found: `${what}, ${quoteText(written, 60)}`, ...words });
  }
}

function checkWritten({ report }: ParsedFile, path: Path, text: string): void {
  if (!text.includes(TO_WRITE) && !PLACEHOLDER_TEXTS.has(text.trim())) return;
  report("not-written", path, { found: quoteText(text, 60) });
}

function checkQuotes({ report }: ParsedFile, path: Path, text: string): void {
  const [, double, single] = IN_QUOTES.exec(text.trim()) ?? [];
  const plain = double ?? single;
  if (plain === undefined) return;
  report("name-in-quotes", path, { found: quoteText(text, 60), plain: plain.trim() });
}

function checkText(parsed: ParsedFile, { path, use, text }: WrittenText): void {
  if (text === null) {
    checkSplit(parsed, path);
    return;
  }
  switch (use) {
    case "address":
      if (checkAddress(parsed.report, path, text) && isExampleAddress(text))
        parsed.report("example-address", path, { found: quoteText(text) });
      return;
    case "name":
      checkQuotes(parsed, path, text);
      break;
    case "words":
  }
  checkCut(parsed, path, text);
  checkMarks(parsed, path, text);
  checkWritten(parsed, path, text);
}

function checkBody({ body, bodyLine, reportAt }: ParsedFile): void {
  body.split("\n").forEach((line, index) => {
    const at = line.indexOf(TO_WRITE);
    if (at < 0) return;
    const report = reportAt({ line: bodyLine + index, column: at + 1 });
    report("not-written", [], { found: `"${TO_WRITE}"` });
  });
}

/**
 * Checks every free text of a file, wherever its schema wants one and whatever else is wrong with the file: that nothing of
 * it was lost or is shown raw, and that it is its editor's own. Returns the places of texts that fell apart.
 */
export function checkTexts(schema: z.ZodType, parsed: ParsedFile): Path[] {
  const texts = listTexts(schema, parsed.data);
  for (const text of texts) checkText(parsed, text);
  checkBody(parsed);
  return texts.filter(({ text }) => text === null).map(({ path }) => path);
}
