import type { Field } from "#lib/content/files/find-field.ts";
import { adviseOnNumber, type NumberPlace } from "#lib/content/files/word-number.ts";
import { readDate } from "#lib/content/text/read-date.ts";
import { readNumber, writeNumber } from "#lib/content/text/read-number.ts";
import { readState } from "#lib/content/text/read-state.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { isYes, listOptions, type NamedOption } from "#lib/domain/fact-options.ts";
import type { Unit } from "#lib/domain/unit.ts";

const UNKNOWN = '{ unknown: "Where you looked.", looked: 2026-01-31 }';
const NOT_APPLICABLE = '{ not_applicable: "Why not." }';

const ON_STATE = {
  unknown: `looked for and not found: ${UNKNOWN} in place of the fact; where the question does not fit: ${NOT_APPLICABLE}; not looked for yet: leave the fact out`,
  "not-applicable": `where the question does not fit: ${NOT_APPLICABLE} in place of the fact; looked for and not found: ${UNKNOWN}; not looked for yet: leave the fact out`,
};

/** Keys of a fact under which its value stands. */
const VALUE_KEYS: ReadonlySet<unknown> = new Set(["value", "at_least", "at_most", "one_of"]);

/** A value as it is written on one line of YAML. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "string") return JSON.stringify(value);
  return /^[A-Za-z][\w -]*$/.test(value) ? value : JSON.stringify(value);
}

/** The options that a text names, by their ids or titles, alone or several with "or", "and" or a comma between. */
function namedOptions(text: string, options: readonly NamedOption[]): string[] | null {
  const find = (name: string): string | undefined =>
    options.find(({ id, title }) =>
      [id, title, id.replaceAll("-", " ")].some((one) => one.toLowerCase() === name.toLowerCase()),
    )?.id;
  const whole = find(text.trim());
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/).map(find);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts as string[]) : null;
}

/** What to write where one of several options is asked for; null where the value comes near none. */
export function adviseOnChoice(value: unknown, options: readonly NamedOption[]): string | null {
  const several = Array.isArray(value) ? value.map(String).join(",") : value;
  const ids = typeof several === "string" ? namedOptions(several, options) : null;
  if (!ids) return null;
  if (ids.length > 1)
    return `one of several, and not known which, is written one_of: [${ids.join(", ")}] in place of value`;
  return Array.isArray(value) ? `write value: ${ids[0]}` : `did you mean "${ids[0]}"?`;
}

/** The date that a text means; null where it is none, or stands in the right form. */
export function adviseOnDate(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const [first, second] = readDate(String(value));
  if (first === undefined)
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? "there is no such day: correct it" : null;
  return second === undefined
    ? `write it as ${first}`
    : `write it as ${first} if the day comes first, as ${second} if the month does`;
}

/** A fact's value alone, in the words in which it stands in a map. */
function wordClaim(
  value: unknown,
  declaration: FactDeclaration,
  options: readonly NamedOption[],
): string {
  const text = String(value);
  switch (declaration.type) {
    case "boolean":
      return `value: ${isYes(value as string | boolean) || /^y(?:es)?$/i.test(text) ? "yes" : text}`;
    case "number": {
      const read = typeof value === "string" ? readNumber(value) : null;
      if (!read) return `value: ${writeValue(value)}`;
      return read.least === read.most ? `value: ${read.least}` : writeNumber(read);
    }
    case "enum": {
      const ids = namedOptions(text, options) ?? [];
      return ids.length > 1
        ? `one_of: [${ids.join(", ")}]`
        : `value: ${ids[0] ?? writeValue(value)}`;
    }
    case "set": {
      const names = Array.isArray(value) ? value : (namedOptions(text, options) ?? [value]);
      return `value: ${writeValue(names)}`;
    }
    case "date":
      return `value: ${readDate(text)[0] ?? writeValue(value)}`;
    case "text":
      return `value: ${JSON.stringify(text)}`;
    case "numbers":
      return `value: ${writeValue(value)}`;
  }
}

/** What to write in place of a fact that is no map. */
function adviseOnBareFact(value: unknown, field: Field & { of: "fact" }): string {
  const state = isOption(value, field.options) ? null : readState(value);
  return state
    ? ON_STATE[state]
    : `write { ${wordClaim(value, field.declaration, field.options)}, sources: [...] }, with the ids of the sources that say so`;
}

function isOption(value: unknown, options: readonly NamedOption[]): boolean {
  return options.some(({ id }) => id === value);
}

function adviseOnMembers(value: unknown, [key, ...below]: Field["rest"]): string | null {
  if (key !== "includes" && key !== "excludes") return null;
  if (below.length === 0 && (Array.isArray(value) || typeof value === "string")) {
    const [first = "a-member"] = [value].flat();
    return `write ${key}: { ${first}: { sources: [...] } }, each member with its sources`;
  }
  return below.length === 1
    ? "write { sources: [...] }, with the ids of the sources that say so"
    : null;
}

function adviseOnYes(value: unknown): string | null {
  const [sign] = /^(?:y|n|yes|no)$/i.exec(String(value)) ?? [];
  return sign === undefined ? null : `did you mean "${/y/i.test(sign) ? "yes" : "no"}"?`;
}

function adviseOnText(value: unknown, unit: Unit | null, place: NumberPlace): string | null {
  return typeof value === "string" ? adviseOnNumber(value, unit, place) : null;
}

/** What to write in place of a value of a fact of this type. */
function adviseOnType(
  value: unknown,
  declaration: FactDeclaration,
  options: readonly NamedOption[],
): string | null {
  switch (declaration.type) {
    case "boolean":
      return adviseOnYes(value);
    case "number":
      return adviseOnText(value, declaration.unit, "fact");
    case "numbers":
      return adviseOnText(value, null, "field");
    case "date":
      return adviseOnDate(value);
    case "enum":
      return adviseOnChoice(value, options);
    case "set":
    case "text":
      return null;
  }
}

function adviseOnFact(value: unknown, field: Field & { of: "fact" }): string | null {
  const { declaration, options, rest } = field;
  const [key] = rest;
  if (rest.length === 0) return adviseOnBareFact(value, field);
  if (!VALUE_KEYS.has(key)) return adviseOnMembers(value, rest);
  const state = isOption(value, options) ? null : readState(value);
  return state && rest.length === 1 ? ON_STATE[state] : adviseOnType(value, declaration, options);
}

function adviseOnCell(value: unknown, { column, rest }: Field & { of: "cell" }): string | null {
  if (rest.length === 0 && isYes(column.optional) && readState(value))
    return "leave it out where nobody knows it";
  const place = rest.length === 0 ? "cell" : "field";
  switch (column.type) {
    case "date":
      return adviseOnDate(value);
    case "enum":
      return adviseOnChoice(value, listOptions(column.values));
    case "number":
      return adviseOnText(value, column.unit, place);
    case "year":
      return adviseOnText(value, null, place);
    case "provider":
    case "text":
      return null;
  }
}

/** What to write in place of a value that a category's fact or column cannot take; null where nothing better than its form can be said. */
export function adviseOnValue(value: unknown, field: Field): string | null {
  switch (field.of) {
    case "fact":
      return adviseOnFact(value, field);
    case "cell":
      return adviseOnCell(value, field);
  }
}
