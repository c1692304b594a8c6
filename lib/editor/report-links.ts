import type { Problem } from "#lib/content/text/problem.ts";
import { isLedgerSource } from "#lib/domain/ledger.ts";
import { escapeMarkdown } from "#lib/editor/format-impact.ts";
import type { Catalog } from "#lib/ranking/catalog.ts";

/** An address that the content cites, and the files that do. */
interface CitedLink {
  url: string;
  files: string[];
}

/** A link with what its server answered: a status, or the words of a failure. */
interface LinkAnswer extends CitedLink {
  answer: number | string;
}

const AT_ONCE = 4;
const PATIENCE = 20_000;

/** Every address that a source of the content names, once. */
export function listLinks({ categories }: Catalog): CitedLink[] {
  const cited = new Map<string, Set<string>>();
  for (const { providers, ledgers, useCases, questions, advice } of categories) {
    const others = [...useCases, ...questions, ...(advice ? [advice] : [])];
    for (const entry of [...providers, ...ledgers, ...others]) {
      for (const [id, { url }] of Object.entries(entry.data.sources ?? {})) {
        if (url !== undefined && !isLedgerSource(id))
          cited.set(url, (cited.get(url) ?? new Set()).add(entry.file));
      }
    }
  }
  return [...cited].map(([url, files]) => ({ url, files: [...files] }));
}

async function ask(url: string, get: typeof fetch): Promise<number | string> {
  try {
    const { status, body } = await get(url, {
      redirect: "follow",
      signal: AbortSignal.timeout(PATIENCE),
      headers: { "User-Agent": "assay-link-report" },
    });
    await body?.cancel();
    return status;
  } catch (error) {
    return (error as Error).name === "TimeoutError" ? "no answer in time" : "cannot be reached";
  }
}

/** Asks for every address, a few at a time; the order is kept. */
export async function checkLinks(
  links: readonly CitedLink[],
  get: typeof fetch,
): Promise<LinkAnswer[]> {
  const answers: LinkAnswer[] = [];
  const work = async (start: number): Promise<void> => {
    for (let index = start; index < links.length; index += AT_ONCE) {
      const link = links[index];
      if (link) answers[index] = { ...link, answer: await ask(link.url, get) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => work(index)));
  return answers;
}

function isGone({ answer }: LinkAnswer): boolean {
  return answer === 404 || answer === 410 || typeof answer === "string";
}

function isUnclear(link: LinkAnswer): boolean {
  return !isGone(link) && Number(link.answer) >= 400;
}

function listAnswers(answers: readonly LinkAnswer[]): string[] {
  return answers.map(
    ({ url, files, answer }) =>
      `- ${answer}: ${escapeMarkdown(url)} (${escapeMarkdown(files.join(", "))})`,
  );
}

/** The weekly report as Markdown: links that are gone or unclear, and facts past their shelf life. */
export function formatReport(answers: readonly LinkAnswer[], old: readonly Problem[]): string {
  const gone = answers.filter(isGone);
  const unclear = answers.filter(isUnclear);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];
  return [
    "## Sources and shelf life",
    "",
    `${answers.length} addresses were asked for; ${gone.length} are gone or cannot be reached, ${unclear.length} refuse a program.`,
    "",
    ...section("Gone, or not reached", listAnswers(gone)),
    ...section("Refused; look by hand", listAnswers(unclear)),
    ...section(
      "Facts past their shelf life",
      old.map(({ file, found }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(found)}`),
    ),
  ].join("\n");
}
