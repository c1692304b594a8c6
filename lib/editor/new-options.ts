import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { FullDateSchema } from "#lib/domain/schema/partial-date.ts";
import { readWords, refuseWords } from "#lib/editor/command.ts";
import { NEW_KINDS, type NewEntry } from "#lib/editor/new-files.ts";

const USAGE = [
  'npm run new -- provider <category> <id> --name "Its name"',
  'npm run new -- use-case <category> <id> --title "The need"',
  'npm run new -- question <category, or site> <id> --question "As a reader asks it?"',
  'npm run new -- criterion <category> <id> --title "What it means here"',
  'npm run new -- ledger <category> <id> --title "What a row is"',
  'npm run new -- category <id> --title "The kind of service" [--date 2026-01-31]',
].join("\n");

/** `npm run new` as its help tells it. */
export const NEW = {
  usage: USAGE,
  says: "Writes a commented file that is in order as it stands, and says what to do next. What is left out is asked for in a terminal.",
};

/** Asks a person; resolves to what was typed. */
export type Ask = (question: string) => Promise<string>;

function fail(message: string): never {
  return refuseWords(message, USAGE);
}

/** Reads the arguments of `npm run new` and asks for what is missing; `day` is that of a new category whose date is not given. Throws UsageError when nobody can be asked, or for what cannot be. */
export async function readNewEntry(
  args: readonly string[],
  day: string,
  ask: Ask | null,
): Promise<NewEntry> {
  const options = {
    name: { type: "string" },
    title: { type: "string" },
    question: { type: "string" },
    date: { type: "string" },
  } as const;
  const config = { args: [...args], allowPositionals: true, options } as const;
  const { values, positionals } = readWords(config, USAGE);
  const need = async (given: string | undefined, question: string): Promise<string> => {
    const text = given ?? (ask ? await ask(`${question} `) : "");
    return text.trim() === "" ? fail(`Missing: ${question}`) : text.trim();
  };
  const words = [...positionals];
  const wanted = await need(words.shift(), `What is new (${NEW_KINDS.join(", ")})?`);
  const kind = NEW_KINDS.find((one) => one === wanted) ?? fail(`"${wanted}" cannot be made.`);
  const category = kind === "category" ? null : await need(words.shift(), "In which category?");
  const id = await need(words.shift(), "Its id, in lower case with hyphens?");
  if (!EntryIdSchema.safeParse(id).success)
    fail(
      `"${id}" is no id: lower case, digits and single hyphens, beginning with a letter, and none that computers keep (con, nul, constructor).`,
    );
  if (words.length > 0) fail(`"${words.join(" ")}" is too much.`);
  const title = await need(
    values.name ?? values.title ?? values.question,
    kind === "question" ? "The question?" : "Its name or title?",
  );
  const given = values.date ?? day;
  if (!FullDateSchema.safeParse(given).success)
    fail(`"${given}" is no day; write it as 2026-01-31.`);
  return { kind, category, id, title, day: given };
}
