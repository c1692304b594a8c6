import type { YamlFault } from "#lib/content/rulebook/yaml-rules.ts";
import { readNumber, writeNumber } from "#lib/content/text/read-number.ts";

/** What somebody probably meant by a line: the line as it has to be, and what was wrong with it. */
export interface LineSlip {
  fault: YamlFault;
  /** The whole line as it has to be. */
  line: string;
  /** The part of it to show, where the whole would say less. */
  instead?: string;
  /** Where the slip is in the line, counted from 0; its first letter unless told otherwise. */
  column?: number;
  /** Told by what comes of it: nothing is to be said of the slip itself. */
  isSilent?: true;
}

const KEY = "[A-Za-z_][\\w-]*";
const OPENING_QUOTES = "“„‟”‘‚’«";
const CLOSING_QUOTES = "”“‟’‘»";

function quote(text: string): string {
  return text.includes('"') || text.includes("\\")
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text}"`;
}

/** The first match of a pattern with a part of it replaced; nothing where there is none. */
function replaceAt(
  line: string,
  pattern: RegExp,
  fault: YamlFault,
  make: (match: RegExpExecArray) => string,
): LineSlip[] {
  const match = pattern.exec(line);
  if (!match) return [];
  const [whole, before = ""] = match;
  const made = make(match);
  const next = line.slice(0, match.index) + made + line.slice(match.index + whole.length);
  return [{ fault, line: next, instead: made.trim(), column: match.index + before.length }];
}

/** An apostrophe in single quotes ends them. */
function findApostrophe(line: string): LineSlip[] {
  const opening = /(?:^|[:[{,-]\s*)'/.exec(line);
  if (!opening) return [];
  const start = opening.index + opening[0].length;
  const closing = /'(?=\s*(?:[,}\]]|$))/.exec(line.slice(start));
  const text = line.slice(start, start + (closing?.index ?? 0));
  if (!closing || !/[^']'[^']/.test(text)) return [];
  const instead = `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  const end = start + closing.index + 1;
  return [
    {
      fault: "apostrophe",
      line: line.slice(0, start - 1) + instead + line.slice(end),
      instead,
      column: start - 1,
    },
  ];
}

function findCurlyQuotes(line: string): LineSlip[] {
  const pattern = new RegExp(
    `((?:^|: +|- +|[[,{] *))[${OPENING_QUOTES}]([^${CLOSING_QUOTES}]*)[${CLOSING_QUOTES}](?= *(?:[,}\\]]|$))`,
  );
  return replaceAt(
    line,
    pattern,
    "curly-quotes",
    ([, before, text = ""]) => `${before}${quote(text)}`,
  ).map((slip) => ({ ...slip, instead: slip.instead?.replace(/^.*?(?=["'])/, "") }) as LineSlip);
}

/** A sign in place of a value, or before a number: both mean something else in YAML. */
function findSigns(line: string): LineSlip[] {
  return [
    ...replaceAt(
      line,
      /(:\s+)([-?])(?=\s*(?:[,}\]]|$))/,
      "no-value",
      ([, before, sign]) => `${before}"${sign}"`,
    ).map(({ instead, ...slip }) => slip),
    ...replaceAt(
      line,
      /(:\s+)((?:>=?|<=?)\s*\$?\d[^,}\]]*?)(?=\s*(?:[,}\]]|$))/,
      "comparison",
      ([, before, text]) => `${before}"${text}"`,
    ).map((slip): LineSlip => {
      const read = readNumber(/"(.*)"/.exec(slip.instead ?? "")?.[1] ?? "");
      return read ? { ...slip, instead: writeNumber(read) } : slip;
    }),
    ...replaceAt(
      line,
      /([{,]\s*)([<>]=?|=)(?=\s*:)/,
      "comparison",
      ([, before, text]) => `${before}"${text}"`,
    ).map((slip): LineSlip => ({ ...slip, isSilent: true })),
  ];
}

/** A colon, or a hyphen of a list, without a blank behind it. */
export function findMissingSpaces(line: string): LineSlip[] {
  return [
    ...replaceAt(
      line,
      new RegExp(`^(\\s*(?:- )?)(${KEY}):(?=[^\\s:/])`),
      "no-space",
      ([, before, key]) => `${before}${key}: `,
    ),
    ...replaceAt(
      line,
      new RegExp(`([{,]\\s*)(${KEY}):(?=[^\\s:/,}\\]])`),
      "no-space",
      ([, before, key]) => `${before}${key}: `,
    ),
    ...replaceAt(line, /^(\s*)-(?=[^\s-])/, "no-space-dash", ([, before]) => `${before}- `),
  ].map((slip) => ({ ...slip, instead: slip.line.trim() }));
}

/** The brackets of a line that nothing closes, the innermost last; null where one is closed that was not open. */
function openBrackets(line: string): string[] | null {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|(?<=[\s[{,:])'(?:[^']|'')*'/g, (text) =>
    " ".repeat(text.length),
  );
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === "{" || sign === "[") open.push(sign);
    else if (sign === "}" || sign === "]") {
      if (open.pop() !== (sign === "}" ? "{" : "[")) return null;
    }
  }
  return open;
}

const closerOf = (sign: string): string => (sign === "{" ? "}" : "]");

function findOpenBrackets(line: string): LineSlip[] {
  const inList = /(\[[^[\]{}]*?)(?=,\s*[a-z_]+:\s)/.exec(line);
  const closedList = inList && {
    line: `${line.slice(0, inList.index + inList[0].length)}]${line.slice(inList.index + inList[0].length)}`,
    column: inList.index,
  };
  const open = openBrackets(line) ?? [];
  const closed = `${line.trimEnd()} ${open.toReversed().map(closerOf).join(" ")}`;
  return [
    ...(closedList ? [{ fault: "missing-mark" as const, ...closedList }] : []),
    ...(open.length > 0 ? [{ fault: "missing-mark" as const, line: closed }] : []),
  ];
}

/** A quotation mark that nothing closes: at the line's end, or before what follows in braces. */
function findOpenQuotes(line: string): LineSlip[] {
  const opening = /(?:^|[:[{,-]\s*)(["'])/.exec(line);
  const mark = opening?.[1];
  if (!opening || mark === undefined || line.split(mark).length % 2 === 1) return [];
  const column = opening.index + opening[0].length - 1;
  const rest = line.slice(column + 1);
  const next = /\s*(?:,\s*[a-z_]+:\s|[}\]][\s,}\]]*$)/.exec(rest);
  const isInBraces = /[{[]/.test(line.slice(0, column));
  const end = isInBraces && next ? column + 1 + next.index : line.trimEnd().length;
  return [{ fault: "missing-mark", line: line.slice(0, end) + mark + line.slice(end), column }];
}

function findMissingComma(line: string): LineSlip[] {
  return replaceAt(
    line,
    /([^\s,{[:])(\s+)(?=[a-z_]+: )/,
    "missing-mark",
    ([, before, blank]) => `${before},${blank}`,
  ).map(({ instead, ...slip }) => slip);
}

function findMissingColon(line: string): LineSlip[] {
  const patterns = [
    new RegExp(`^(\\s*(?:- )?)(${KEY})\\s*(?:=>|=|：|→)\\s*(.*)$`),
    new RegExp(`^(\\s*(?:- )?)(${KEY})()\\s*$`),
    /^(\s*(?:- )?)([a-z_][a-z0-9_-]*)\s+(\S.*)$/,
  ];
  return patterns.flatMap((pattern) =>
    replaceAt(line, pattern, "no-colon", ([, before, key, rest]) =>
      `${before}${key}: ${rest}`.trimEnd(),
    ),
  );
}

/** A text without quotes that YAML reads otherwise. */
function findOpenText(line: string): LineSlip[] {
  const [, before = "", text = ""] =
    new RegExp(`^(\\s*(?:- )?${KEY}:\\s+|\\s*- )(\\S.*?)\\s*$`).exec(line) ?? [];
  const isMapOrList = /^(?:\{.*\}|\[.*\])$/.test(text);
  if (text === "" || isMapOrList || /^["']/.test(text)) return [];
  if (!/:(?:\s|$)|\s#|^[{}[\],&*!|>%@`]/.test(text)) return [];
  const next = before + quote(text);
  return [{ fault: "open-text", line: next, instead: next.trim(), column: before.length }];
}

/** What may have been meant by a line that YAML cannot read, the likeliest first. Whether it was, the parser has to say. */
export function listLineSlips(line: string): LineSlip[] {
  return [
    ...findSigns(line),
    ...findApostrophe(line),
    ...findCurlyQuotes(line),
    ...findOpenQuotes(line),
    ...findMissingSpaces(line),
    ...findOpenBrackets(line),
    ...findMissingComma(line),
    ...findOpenText(line),
    ...findMissingColon(line),
  ].filter((slip) => slip.line !== line);
}
