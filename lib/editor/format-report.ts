import type { Problem } from "#lib/content/text/problem.ts";
import { escapeMarkdown } from "#lib/editor/impact-form.ts";
import { countWords } from "#lib/editor/print-problems.ts";
import type { LinkAnswer } from "#lib/editor/report-links.ts";
import type { Standing } from "#lib/editor/sources/judge-words.ts";

/** An issue of GitHub holds 65,536 signs; what is left is for its head. */
const MOST_SIGNS = 60_000;

/** How an address stands, for whoever has to look at it. */
type LinkStanding = "there" | "moved" | "gone" | "unclear";

function isSamePlace(one: string, other: string): boolean {
  const plain = (url: string): string => url.replace(/#.*$/s, "").replace(/\/$/, "");
  return plain(one) === plain(other);
}

function judgeLink({ url, at = url, answer }: LinkAnswer): LinkStanding {
  if (typeof answer === "string")
    return /^(?:cannot be reached|no answer)/.test(answer) ? "gone" : "unclear";
  if (answer === 404 || answer === 410) return "gone";
  if (answer >= 400) return "unclear";
  return isSamePlace(url, at) ? "there" : "moved";
}

/** What of a report somebody has to look at. */
export function countOpen(answers: readonly LinkAnswer[], old: readonly Problem[]): number {
  const links = answers.filter((one) => judgeLink(one) !== "there").length;
  const words = answers
    .flatMap((one) => one.words ?? [])
    .filter((one) => one.standing !== "same").length;
  return links + words + old.length;
}

const WORDS_TITLES: [Standing, title: string][] = [
  ["changed", "The page is there, its words are not"],
  ["gone", "The page with the words is gone"],
  ["moved", "The words stand at another address"],
  ["empty", "No text to look for the words in; look by hand"],
  ["refused", "No look at the words; look by hand"],
];

function listFiles({ files }: LinkAnswer): string {
  return escapeMarkdown(files.join(", "));
}

function listWords(answers: readonly LinkAnswer[], standing: Standing): string[] {
  return answers.flatMap((link) =>
    (link.words ?? [])
      .filter((one) => one.standing === standing)
      .map(({ says, why }) => {
        const reason = why === "" ? "" : `: ${escapeMarkdown(why)}`;
        return `- ${escapeMarkdown(link.url)}, "${escapeMarkdown(says)}" (${listFiles(link)})${reason}`;
      }),
  );
}

function listLinks(answers: readonly LinkAnswer[], standing: LinkStanding): string[] {
  return answers
    .filter((link) => judgeLink(link) === standing)
    .map((link) => {
      const to = standing === "moved" ? ` → ${escapeMarkdown(link.at ?? link.url)}` : "";
      return `- ${link.answer}: ${escapeMarkdown(link.url)}${to} (${listFiles(link)})`;
    });
}

/** As many lines as fit, and how many more there are. */
function cutLines(lines: readonly string[]): string {
  let [size, count] = [0, 0];
  for (const line of lines) {
    size += line.length + 1;
    if (size > MOST_SIGNS) break;
    count += 1;
  }
  const left = lines.length - count;
  const more =
    left === 0 ? [] : ["", `... and ${left} more lines; \`npm run -s report\` gives all.`];
  return [...lines.slice(0, count), ...more].join("\n");
}

/** The weekly report as Markdown: addresses and words that are not where they were, and facts past their shelf life. */
export function formatReport(answers: readonly LinkAnswer[], old: readonly Problem[]): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];
  const gone = listLinks(answers, "gone");
  const unclear = listLinks(answers, "unclear");
  const words = answers.flatMap((one) => one.words ?? []);
  const same = words.filter((one) => one.standing === "same").length;
  return cutLines([
    "## Sources and shelf life",
    "",
    `${answers.length} addresses were asked for; ${gone.length} are gone or cannot be reached, ${unclear.length} refuse a program.`,
    ...(words.length > 0
      ? [`Of ${countWords(words.length, "quoted text")} ${same} stand where they stood.`]
      : []),
    "",
    ...section("Gone, or not reached", gone),
    ...WORDS_TITLES.flatMap(([standing, title]) => section(title, listWords(answers, standing))),
    ...section("Moved; write the new address", listLinks(answers, "moved")),
    ...section("Refused; look by hand", unclear),
    ...section(
      "Facts past their shelf life",
      old.map(({ file, found }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(found)}`),
    ),
  ]);
}
