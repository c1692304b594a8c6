import type { CategoryImpact, Impact } from "#lib/editor/compare-catalogs.ts";
import { type Form, type FormRow, limitLines, MARKDOWN, NOTHING } from "#lib/editor/impact-form.ts";
import type { ProviderImpact, Shift } from "#lib/editor/impact-scores.ts";
import { countWords } from "#lib/editor/print-problems.ts";
import type { RowImpact } from "#lib/editor/row-changes.ts";

/** How much of what two texts share stands before their difference. */
const LEAD = 30;

/** Two texts from a little before where they first differ. */
export function cutToDifference(before: string, after: string): [string, string] {
  const shared = [...before].findIndex((sign, index) => sign !== [...after][index]);
  const at = shared < 0 ? before.length : shared;
  const from = at <= LEAD ? 0 : before.lastIndexOf(" ", at - LEAD) + 1;
  const cut = (text: string): string => (from === 0 ? text : `...${text.slice(from)}`);
  return [cut(before), cut(after)];
}

function show(value: string | number | null): string {
  return value === null ? NOTHING : String(value);
}

function wordShift({ before, after }: Shift<string | number | null>): string {
  return before === after ? show(after) : `${show(before)} → ${show(after)}`;
}

const HEAD = [
  "provider",
  "proven",
  "possible",
  "rank",
  "group",
  "known %",
  "facts that earn something else",
  "other facts that changed",
];

function wordProvider(provider: ProviderImpact, { word }: Form): FormRow {
  const { name, isNew, isGone, proven, possible, rank, group, known, facts } = provider;
  const note = isNew ? " (new)" : isGone ? " (gone)" : "";
  return {
    name: `${word(name)}${note}`,
    cells: [
      wordShift(proven),
      wordShift(possible),
      wordShift(rank),
      wordShift(group),
      wordShift(known),
      facts.moving.map(word).join(", ") || NOTHING,
      word(facts.still.join(", ")) || NOTHING,
    ],
  };
}

function wordOthers({ others, rubricChanged }: CategoryImpact, { word }: Form): string {
  if (others.moved.length > 0) {
    const why = rubricChanged ? "what judges has changed" : "no change of theirs explains it";
    return `The scores of ${countWords(others.moved.length, "other provider")} move, since ${why}: ${word(others.moved.join(", "))}.`;
  }
  if (others.count === 0) return "There are no other providers.";
  return others.count === 1
    ? "The score of the one other provider is the same to the thousandth."
    : `The scores of the ${others.count} other providers are the same to the thousandth.`;
}

function wordRows({ title, name, added, removed, facts }: RowImpact, { word }: Form): string {
  const moved = facts.length === 0 ? "no fact" : word(facts.join(", "));
  const counts = [
    ...(added > 0 ? [`${countWords(added, "row")} new`] : []),
    ...(removed > 0 ? [`${countWords(removed, "row")} gone`] : []),
  ];
  return `- ${word(title)}, ${word(name)}: ${counts.join(", ")}; moves ${moved}`;
}

function formatCategory(category: CategoryImpact, form: Form): string[] {
  const { word } = form;
  const { id, rubricChanged, rows, providers, ranks, answers } = category;
  const isTouched = rubricChanged || providers.length > 0 || ranks.length > 0 || answers.length > 0;
  if (!isTouched) return [];
  return [
    form.heading(3, word(id)),
    "",
    ...(rubricChanged
      ? ["What judges has changed: facts, criteria, weights, measures or the day.", ""]
      : []),
    ...(rows.length > 0
      ? [
          "Rows of ledgers, a changed one being one gone and one new. They move nothing but what is counted from them:",
          ...limitLines(rows.map((row) => wordRows(row, form))),
          "",
        ]
      : []),
    ...(providers.length > 0
      ? [
          ...form.table(
            HEAD,
            providers.map((provider) => wordProvider(provider, form)),
          ),
          "",
        ]
      : []),
    wordOthers(category, form),
    "",
    ...(ranks.length > 0
      ? [
          "Ranks:",
          ...limitLines(ranks.map(({ name, rank }) => `- ${word(name)}: ${wordShift(rank)}`)),
          "",
        ]
      : []),
    ...(answers.length > 0
      ? [
          "Use cases:",
          ...limitLines(
            answers.map(
              ({ useCase, provider, verdict }) =>
                `- ${word(useCase)}, ${word(provider)}: ${wordShift(verdict)}`,
            ),
          ),
          "",
        ]
      : []),
  ];
}

function wordSentence(
  { file, before, after }: Impact["sentences"][number],
  { word }: Form,
): string {
  const [was, is] = cutToDifference(before ?? "nothing", after ?? "nothing");
  return `- ${word(file)}: ${word(was)} → ${word(is)}`;
}

/** The impact of a change: as Markdown for a pull request's summary, or in the form of a terminal. */
export function formatImpact(
  { categories, sentences, pages }: Impact,
  form: Form = MARKDOWN,
): string {
  const touched = categories.flatMap((category) => formatCategory(category, form));
  const title = form.heading(2, "What this change does");
  const count = pages.changed.length + pages.added.length + pages.removed.length;
  if (touched.length === 0 && sentences.length === 0 && count === 0)
    return `${title}\n\nNothing that readers see moves.\n`;
  const list = (name: string, paths: readonly string[]): string[] =>
    paths.length === 0
      ? []
      : [`${name}:`, ...limitLines(paths.map((path) => `- ${form.path(path)}`)), ""];
  return [
    title,
    "",
    ...touched,
    ...(sentences.length > 0
      ? [
          form.heading(3, "Sentences"),
          "",
          ...limitLines(sentences.map((one) => wordSentence(one, form))),
          "",
        ]
      : []),
    ...(count > 0 ? [form.heading(3, "Pages"), ""] : []),
    ...list("Changed", pages.changed),
    ...list("New", pages.added),
    ...list("Gone", pages.removed),
  ].join("\n");
}
