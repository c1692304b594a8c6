import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** The line before and after front matter. */
export const FENCE = "---";

const OPENING = `a first line that is exactly ${FENCE}`;
const PLAIN = "plain YAML: maps, lists, text, numbers";

/** What to do about YAML that does not parse, by what is most likely wrong with it; where it is known, what to write is added. */
const REMEDIES = {
  "open-text":
    'A text that holds ": " or " #", or begins with one of "{[>|*&!%@`-?:, must be put in quotes',
  "quote-in-quotes":
    'A text in double quotes ends at the next one: write the inner ones as “ and ”, or as \\"',
  apostrophe: "In single quotes an apostrophe ends the text: put it in double quotes",
  "curly-quotes": "YAML knows straight quotes only: write",
  escape: "In double quotes a backslash begins an escape: use single quotes, or double it",
  indent: "Indent the keys of one map equally, and deeper than the key they belong to",
  "missing-mark": "Close the quotation mark or bracket, or add the missing comma or colon",
  "no-space": "Add a space after the colon",
  "no-space-dash": "Add a space after the hyphen",
  "no-colon": "Add the missing colon",
  "empty-above": "Take the braces away, since lines follow that belong to this key",
  comparison: "Signs do not compare numbers: in place of value write",
  "no-value":
    'For what is not known write { unknown: "Where you looked.", looked: 2026-01-31 } in place of the fact, for what does not fit { not_applicable: "Why not." }, or leave the field out',
  "long-key": "Add the missing colon, or shorten the key",
  directive: "Delete the line",
};

/** What may be wrong with YAML that does not parse. */
export type YamlFault = keyof typeof REMEDIES;

/** What is wrong with a piece of YAML, and what to write in its place where that is known. */
interface BadYaml {
  fault: YamlFault;
  instead?: string | undefined;
}

function remedyMark(mark: "&" | "*" | "!" | "<<"): string {
  if (mark === "<<") return "Write the values out.";
  const otherwise = `if it is text that begins with "${mark}", put it in quotes.`;
  return mark === "!" ? `Leave the tag out; ${otherwise}` : `Write the value out; ${otherwise}`;
}

/** Rules about front matter and YAML, before anything is known of their fields. */
export const YAML_RULES = {
  "no-front-matter": {
    expected: OPENING,
    fix: `Begin the file with a line ${FENCE}, the fields, and another line ${FENCE}.`,
    example: "--- on the first line, then YAML, then ---",
    part: "form",
  },
  "front-matter-language": {
    expected: OPENING,
    fix: `Front matter is YAML only: write ${FENCE} and nothing else on the first line.`,
    example: "---",
    part: "form",
  },
  "front-matter-unclosed": {
    expected: `a line that is exactly ${FENCE} after the fields`,
    fix: `Add a line ${FENCE} between the fields and the text; no other line of the fields may begin with ${FENCE}.`,
    example: "--- on a line of its own before the text",
    part: "form",
  },
  "bad-yaml": {
    expected: ({ fault }: BadYaml) =>
      fault === "directive" ? PLAIN : "YAML that can be read in one way",
    fix: ({ fault, instead }: BadYaml) =>
      instead === undefined
        ? `${REMEDIES[fault]}.`
        : `${REMEDIES[fault].replace(/:$/, "")}: ${instead}`,
    example: 'summary: "It pays: in a day."',
    part: "form",
  },
  "yaml-anchor": {
    expected: PLAIN,
    fix: ({ mark }: { mark: "&" | "*" | "!" | "<<" }) => remedyMark(mark),
    example: "the value written out",
    part: "form",
  },
  "multiple-documents": {
    expected: PLAIN,
    fix: ({ mark }: { mark: "---" | "..." }) =>
      `Delete the "${mark}" line: a file holds one document.`,
    example: "one document, between two lines of ---",
    part: "form",
  },
  "not-a-map": {
    expected: "a map: lines of the form `key: value`",
    fix: "Write keys and values.",
    example: "name: Acme",
    part: "form",
  },
  "bad-key": {
    expected: "a name before each colon",
    fix: "Write a name before the colon; put text that begins with a bracket in quotes.",
    example: "last_act: ...",
    part: "form",
  },
  "duplicate-key": {
    expected: "each key once",
    fix: "Merge the two, or delete one.",
    example: "each key once",
    part: "form",
  },
  "unsafe-key": {
    expected: "another name",
    fix: "Rename or delete the key.",
    example: "name: Acme",
    part: "form",
  },
  "bad-number": {
    expected: "a plain decimal number, such as 18256181 or 0.5",
    fix: ({ instead }: { instead?: string | undefined }) =>
      instead === undefined
        ? "Write the digits out, without leading zeros or exponents; if it is text, put it in quotes."
        : `Write it without separators: ${instead}`,
    example: "value: 18256181",
    part: "form",
  },
} satisfies Record<string, RuleEntry>;
