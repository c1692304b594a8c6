import type { CategoryImpact, Impact } from "#lib/editor/compare-catalogs.ts";
import type { ProviderImpact, Shift } from "#lib/editor/impact-scores.ts";
import { countWords } from "#lib/editor/print-problems.ts";
import type { RowImpact } from "#lib/editor/row-changes.ts";

const MAX_LINES = 40;
const MAX_TEXT = 160;
/** How much of what two texts share stands before their difference. */
const LEAD = 30;

/** A stranger's text as plain words of Markdown: nothing in it is a link, a table, HTML or a heading. */
export function escapeMarkdown(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const cut = plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT)}...` : plain;
  return cut.replace(/[\\`*_[\]<>#|~&@]|:(?=\/\/)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Two texts from a little before where they first differ. */
export function cutToDifference(before: string, after: string): [string, string] {
  const shared = [...before].findIndex((sign, index) => sign !== [...after][index]);
  const at = shared < 0 ? before.length : shared;
  const from = at <= LEAD ? 0 : before.lastIndexOf(" ", at - LEAD) + 1;
  const cut = (text: string): string => (from === 0 ? text : `...${text.slice(from)}`);
  return [cut(before), cut(after)];
}

function show(value: string | number | null): string {
  return value === null ? "none" : String(value);
}

function wordShift({ before, after }: Shift<string | number | null>): string {
  return before === after ? show(after) : `${show(before)} → ${show(after)}`;
}

function wordProvider(provider: ProviderImpact): string {
  const { name, isNew, isGone, proven, possible, rank, group, known, facts } = provider;
  const note = isNew ? " (new)" : isGone ? " (gone)" : "";
  const cells = [
    `${escapeMarkdown(name)}${note}`,
    wordShift(proven),
    wordShift(possible),
    wordShift(rank),
    wordShift(group),
    wordShift(known),
    facts.moving.map(escapeMarkdown).join(", ") || "none",
    escapeMarkdown(facts.still.join(", ")) || "none",
  ];
  return `| ${cells.join(" | ")} |`;
}

function limit(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_LINES), `- ... and ${rest} more`] : [...lines];
}

function wordOthers({ others, rubricChanged }: CategoryImpact): string {
  if (others.moved.length > 0) {
    const why = rubricChanged ? "what judges has changed" : "no change of theirs explains it";
    return `The scores of ${countWords(others.moved.length, "other provider")} move, since ${why}: ${escapeMarkdown(others.moved.join(", "))}.`;
  }
  if (others.count === 0) return "There are no other providers.";
  return others.count === 1
    ? "The score of the one other provider is the same to the thousandth."
    : `The scores of the ${others.count} other providers are the same to the thousandth.`;
}

function wordRows({ title, name, added, removed, facts }: RowImpact): string {
  const moved = facts.length === 0 ? "no fact" : escapeMarkdown(facts.join(", "));
  const counts = [
    ...(added > 0 ? [`${countWords(added, "row")} new`] : []),
    ...(removed > 0 ? [`${countWords(removed, "row")} gone`] : []),
  ];
  return `- ${escapeMarkdown(title)}, ${escapeMarkdown(name)}: ${counts.join(", ")}; moves ${moved}`;
}

function formatCategory(category: CategoryImpact): string[] {
  const { id, rubricChanged, rows, providers, ranks, answers } = category;
  const isTouched = rubricChanged || providers.length > 0 || ranks.length > 0 || answers.length > 0;
  if (!isTouched) return [];
  return [
    `### ${escapeMarkdown(id)}`,
    "",
    ...(rubricChanged
      ? ["What judges has changed: facts, criteria, weights, measures or the day.", ""]
      : []),
    ...(rows.length > 0
      ? [
          "Rows of ledgers, a changed one being one gone and one new. They move nothing but what is counted from them:",
          ...limit(rows.map(wordRows)),
          "",
        ]
      : []),
    ...(providers.length > 0
      ? [
          "| provider | proven | possible | rank | group | known % | facts that earn something else | other facts that changed |",
          "|---|---|---|---|---|---|---|---|",
          ...limit(providers.map(wordProvider)),
          "",
        ]
      : []),
    wordOthers(category),
    "",
    ...(ranks.length > 0
      ? [
          "Ranks:",
          ...limit(ranks.map(({ name, rank }) => `- ${escapeMarkdown(name)}: ${wordShift(rank)}`)),
          "",
        ]
      : []),
    ...(answers.length > 0
      ? [
          "Use cases:",
          ...limit(
            answers.map(
              ({ useCase, provider, verdict }) =>
                `- ${escapeMarkdown(useCase)}, ${escapeMarkdown(provider)}: ${wordShift(verdict)}`,
            ),
          ),
          "",
        ]
      : []),
  ];
}

function wordSentence({ file, before, after }: Impact["sentences"][number]): string {
  const [was, is] = cutToDifference(before ?? "nothing", after ?? "nothing");
  return `- ${escapeMarkdown(file)}: ${escapeMarkdown(was)} → ${escapeMarkdown(is)}`;
}

/** The impact of a change as Markdown, for a pull request's summary. */
export function formatImpact({ categories, sentences, pages }: Impact): string {
  const touched = categories.flatMap(formatCategory);
  const count = pages.changed.length + pages.added.length + pages.removed.length;
  if (touched.length === 0 && sentences.length === 0 && count === 0)
    return "## What this change does\n\nNothing that readers see moves.\n";
  const list = (title: string, paths: readonly string[]): string[] =>
    paths.length === 0
      ? []
      : [`${title}:`, ...limit(paths.map((path) => `- \`${path.replaceAll("`", "")}\``)), ""];
  return [
    "## What this change does",
    "",
    ...touched,
    ...(sentences.length > 0
      ? ["### Sentences", "", ...limit(sentences.map(wordSentence)), ""]
      : []),
    ...(count > 0 ? ["### Pages", ""] : []),
    ...list("Changed", pages.changed),
    ...list("New", pages.added),
    ...list("Gone", pages.removed),
  ].join("\n");
}
