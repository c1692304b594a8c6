import { parseDocument } from "yaml";
import type { TableProblem } from "#lib/editor/score/table-problem.ts";

/** What a JSON text holds, and what is wrong with it as JSON; `data` is undefined if it is none. */
export interface JsonText {
  readonly data: unknown;
  readonly problems: TableProblem[];
}

const UNEXPECTED = "Unexpected token";

/**
 * Reads JSON and names the line and column of what is wrong. A key that a map has twice is a problem too,
 * which the platform passes over.
 *
 * @param text any text
 * @param file its name for messages
 */
export function readJsonText(text: string, file: string): JsonText {
  try {
    const data: unknown = JSON.parse(text);
    return { data, problems: findRepeatedKeys(text, file) };
  } catch (error) {
    const { message } = error as Error;
    const [reason = message] = message.split(/(?: in JSON)? at position|, (?:\.\.\.)?"/);
    const problem = {
      place: placeAt(text, file, findFault(text, message)),
      found: `no JSON (${reason})`,
      expected: "JSON such as the example in README.md",
      fix: "mend it at this place",
    };
    return { data: undefined, problems: [problem] };
  }
}

/** Where the platform gave up. It tells the place of most faults; of others it says only that a token is unexpected. */
function findFault(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  if (!message.startsWith(UNEXPECTED)) return text.trimEnd().length;
  // Cut off before the token, a text is only unfinished; cut off after it, it has the fault.
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isFaulty(text.slice(0, middle))) faulty = middle;
    else sound = middle;
  }
  return sound;
}

function isFaulty(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return (error as Error).message.startsWith(UNEXPECTED);
  }
}

function placeAt(text: string, file: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${file}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

function findRepeatedKeys(text: string, file: string): TableProblem[] {
  // JSON is YAML, whose reader minds repeated keys.
  const { errors } = parseDocument(text, { schema: "json", uniqueKeys: true });
  return errors
    .filter(({ code }) => code === "DUPLICATE_KEY")
    .map(({ pos }) => ({
      place: placeAt(text, file, pos[0]),
      found: "a key that this object has already",
      expected: "each key once",
      fix: "remove one of the two",
    }));
}
