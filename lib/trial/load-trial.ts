import type { OpenedField } from "#lib/trial/open-field.ts";
import type { Entry, Trial } from "#lib/trial/try-entry.ts";

export type { OpenedField } from "#lib/trial/open-field.ts";
export type { Trial, TriedProblem, TriedScore } from "#lib/trial/try-entry.ts";

/** The site's texts by path, the function that tries one entry against them, and the one that opens a field of it. */
export interface Bench {
  texts: Readonly<Record<string, string>>;
  openField: (text: string, template: string, fact: string) => OpenedField | null;
  tryEntry: (entry: Entry) => Trial;
}

/**
 * Fetches the check and the site's texts. Done when somebody begins to write: it is the heaviest thing on the site.
 * Rejects when the texts cannot be fetched.
 */
export async function loadTrial(address: string): Promise<Bench> {
  const { forbidEval } = await import("#lib/trial/without-eval.ts");
  forbidEval();
  const trial = import("#lib/trial/try-entry.ts");
  const { openField } = await import("#lib/trial/open-field.ts");
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const texts = (await answer.json()) as Record<string, string>;
  const { prepareFiles, tryEntry } = await trial;
  const site = prepareFiles(texts);
  return { texts, openField, tryEntry: (entry) => tryEntry(entry, site) };
}
