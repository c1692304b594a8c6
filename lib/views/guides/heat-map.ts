import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { countMet } from "#lib/views/guides/guide-answer.ts";
import {
  type JudgedProvider,
  type JudgedProviders,
  judgeProviders,
  PARTS,
  type PartId,
} from "#lib/views/guides/judge-providers.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { anchors, links } from "#lib/views/words/links.ts";

/** How one provider answers one situation, in a cell: the pick, who meets everything, who could, who does other business, who is ruled out. */
type HeatLook = "pick" | PartId;

/** A cell of the heat map: extras met, or requirements proven so far; `words` say the same in full. */
interface HeatCell {
  look: HeatLook;
  count: string;
  words: string;
  href: string;
}

/** A situation with its pick and a cell for each column; `pick` is null while nobody is proven to meet everything. */
interface HeatRow {
  id: string;
  title: string;
  href: string;
  pick: string | null;
  cells: HeatCell[];
}

/** A column: a provider with its score. */
export interface HeatColumn {
  id: string;
  name: string;
  href: string;
  score: string;
}

/** Situations by providers, in the groups that editors gave. */
export interface HeatMapView {
  columns: HeatColumn[];
  groups: { title: string | null; rows: HeatRow[] }[];
  looks: HeatLook[];
}

const LOOKS: readonly HeatLook[] = ["pick", ...PARTS];

function countCell(look: HeatLook, { answered, nice }: JudgedProvider): [string, string] {
  const extras = `${countMet(nice)}/${nice.answers.length}`;
  const proven = `${countMet(answered)}/${answered.answers.length}`;
  const hasExtras = nice.answers.length > 0;
  const ofExtras = hasExtras ? `, ${extras.replace("/", " of ")} extras` : "";
  const ofAll = `${proven.replace("/", " of ")} requirements proven`;
  switch (look) {
    case "pick":
      return [hasExtras ? extras : "", `our pick: meets everything${ofExtras}`];
    case "meets":
      return [hasExtras ? extras : "", `meets everything${ofExtras}`];
    case "might":
      return [`${proven} ?`, `could meet it: ${ofAll}`];
    case "elsewhere":
      return ["", `in another line of business: ${ofAll}`];
    case "fails":
      return ["", "ruled out"];
  }
}

function findPart(judged: JudgedProviders, provider: ScoredProvider): [PartId, JudgedProvider] {
  for (const part of PARTS) {
    const found = judged[part].find((one) => one.provider.id === provider.id);
    if (found) return [part, found];
  }
  throw new Error(`${provider.id} was not judged.`);
}

function viewRow(
  { id, data }: { id: string; data: UseCase },
  ranked: readonly ScoredProvider[],
  category: ScoredCategory,
): HeatRow {
  const judged = judgeProviders(data, category);
  const best = judged.meets[0]?.provider;
  const href = links.decisionGuide(category.id, id);
  return {
    id,
    title: data.title,
    href,
    pick: best ? nameUnder(best, data.must, category) : null,
    cells: ranked.map((provider) => {
      const [part, one] = findPart(judged, provider);
      const look = provider.id === best?.id ? "pick" : part;
      const [count, words] = countCell(look, one);
      return {
        look,
        count,
        words: `${provider.data.name}: ${words}`,
        href: `${href}#${anchors.provider(provider.id)}`,
      };
    }),
  };
}

/** The ranked providers of a category as columns, in the order of the list. */
export function listColumns(rows: readonly RowView[]): HeatColumn[] {
  return rows
    .filter(({ standing }) => standing !== null)
    .map(({ id, name, href, proven }) => ({ id, name, href, score: proven }));
}

/** How the ranked providers of a category answer each situation. */
export function viewHeatMap(category: ScoredCategory, columns: HeatColumn[]): HeatMapView {
  const ranked = columns.flatMap(
    (column) => category.providers.find(({ id }) => id === column.id) ?? [],
  );
  const titles = [...new Set(category.useCases.map(({ data }) => data.group ?? null))];
  const groups = titles.map((title) => ({
    title,
    rows: category.useCases
      .filter(({ data }) => (data.group ?? null) === title)
      .map((useCase) => viewRow(useCase, ranked, category)),
  }));
  const used = new Set(
    groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).map(({ look }) => look),
  );
  return { columns, groups, looks: LOOKS.filter((look) => used.has(look)) };
}
