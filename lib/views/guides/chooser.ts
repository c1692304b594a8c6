import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { CHOICE, nameAnswer, WEIGHT } from "#lib/ranking/choice-names.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { writeChoice } from "#lib/views/ranking/write-choice.ts";
import { links } from "#lib/views/words/links.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** Questions on the way to a shortlist; each has a name of its own in the form, and its answers are numbers from 1. What asks for nothing is chosen where it comes first. */
export interface ChooserView {
  action: string;
  questions: {
    name: string;
    question: string;
    options: { value: string; title: string; isChosen: boolean }[];
  }[];
}

/** The questions of a category, or null where it asks none. */
export function viewChooser({ id, data }: ScoredCategory): ChooserView | null {
  const asked = data.guides?.chooser ?? [];
  if (asked.length === 0) return null;
  return {
    action: links.decisionGuides(id),
    questions: asked.map(({ question, options }, index) => ({
      name: nameAnswer(index),
      question,
      options: options.map(({ title, must, preset }, at) => ({
        value: String(at + 1),
        title,
        isChosen: at === 0 && must === undefined && preset === undefined,
      })),
    })),
  };
}

/** What the answers of a reader choose in the list, as its address has it; answers to nothing are left out. */
function readAnswers({ data }: ScoredCategory, answers: URLSearchParams): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [index, { options }] of (data.guides?.chooser ?? []).entries()) {
    const value = answers.get(nameAnswer(index));
    const option = options.find((_, at) => String(at + 1) === value);
    for (const token of option?.must ?? []) chosen.append(CHOICE.must, token);
    const preset = data.presets?.find(({ title }) => title === option?.preset);
    for (const [criterion, weight] of Object.entries(preset?.weights ?? {}))
      chosen.append(`${WEIGHT}${criterion}`, String(weight));
  }
  return chosen;
}

/** Where the answers to the questions of a category lead: the list, by its shortest address. Throws if there is no such category. */
export function findShortlist(
  { catalog }: CompiledCatalog,
  id: string,
  answers: URLSearchParams,
): string {
  const category = requireEntry(catalog.categories, id, "category");
  const { table } = makeChoosableList(category, catalog.categories);
  const { choice } = readChoice(readAnswers(category, answers), table);
  return links.chosen(id, new URLSearchParams(writeChoice(choice, table)));
}
