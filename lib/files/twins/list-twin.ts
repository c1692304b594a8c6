import { bodyBlocks } from "#lib/files/twins/body-blocks.ts";
import {
  type Block,
  join,
  type Line,
  link,
  list,
  maybe,
  paragraph,
  section,
  table,
} from "#lib/files/twins/nodes.ts";
import { wordGlance, wordRange } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewPicks } from "#lib/views/guides/pick-view.ts";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";
import { type ListView, viewList } from "#lib/views/ranking/list-view.ts";
import type { UnrankedView } from "#lib/views/ranking/unranked-view.ts";

/** A row of the ranking: a place never without its range, its verified share and how firm it is. */
function rowOf({ row, glance }: ChosenRow, columns: number): Line[] {
  const { standing, provisional, known, reason, name, href } = row;
  return [
    standing ? `${standing.place}${provisional ? " (provisional)" : ""}` : "none",
    [link(name, href)],
    `${wordRange(row)} of 10`,
    `${known} %`,
    standing?.headline ?? reason ?? "",
    ...glance.slice(0, columns).map(wordGlance),
  ];
}

function rankingParts({ choice, asOf }: ListView): Block[] {
  const head = [
    "Place",
    "Name",
    "Score, proven to possible",
    `Verified, as of ${asOf}`,
    "How firm",
    ...choice.columns,
  ];
  return choice.blocks.flatMap(({ title, note, rows }) =>
    section(2, title ?? "The ranking", [
      ...maybe(note),
      ...table(
        head,
        rows.map((row) => rowOf(row, choice.columns.length)),
      ),
    ]),
  );
}

function unrankedPart({ title, explanation, sinceTitle, orderTitle, rows }: UnrankedView): Block[] {
  const head = ["Name", sinceTitle, ...(orderTitle === null ? [] : [orderTitle]), "What it is"];
  return section(2, `${title}: not ranked`, [
    paragraph(explanation),
    ...table(
      head,
      rows.map(({ name, href, since, published, found }): Line[] => [
        [link(name, href)],
        since,
        ...(orderTitle === null ? [] : [published ?? "not named"]),
        found,
      ]),
    ),
  ]);
}

/** The lines of the picks: a situation, who fits it, why, and what to look out for. */
export function linePicks(category: ScoredCategory): Line[] {
  return viewPicks(category).map(({ title, href, pick, why, watch }) =>
    join([
      join([[link(title, href)], ":"], ""),
      ...(pick ? [[link(pick.name, pick.href)]] : ["nobody is proven to meet it yet."]),
      ...(pick?.provisional ? ["(its place is provisional)"] : []),
      pick ? `- ${why}.` : `${why}.`,
      ...(watch === null ? [] : [`Look out: ${watch}`]),
    ]),
  );
}

/** The list of a category as Markdown, in the order of its page. */
export function makeListTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewList(compiled, category.id);
  const { categories } = compiled.catalog;
  const further: Line[] = [
    [link("How we score", view.methodology)],
    [link("What changed", view.changes)],
    ...(view.prices === null ? [] : [[link("Prices", view.prices)]]),
    ...view.ledgers.map(({ title, href, count }) => join([[link(title, href)], `(${count})`])),
    ...(view.questions === null
      ? []
      : [[link(`Questions (${view.questions.count})`, view.questions.href)]]),
    ...(view.frozen === null ? [] : [[link(`Frozen: ${view.frozen.label}`, view.frozen.href)]]),
  ];
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(category.data.summary),
      paragraph(
        "The order is what public sources prove, no verdict on quality: a good firm that publishes little stands low.",
      ),
      paragraph(view.definition),
      ...maybe(view.evidence === null ? null : `Newest evidence from ${view.evidence}.`),
      ...section(2, "Best for your situation", list(linePicks(category))),
      ...rankingParts(view),
      ...view.unranked.flatMap(unrankedPart),
      ...section(
        2,
        "What to check",
        list((view.checks?.lines ?? []).map(({ title, line }) => `${title}: ${line}`)),
      ),
      ...section(
        2,
        "About this list",
        bodyBlocks(category.body, { categories, category, provider: null }, 2),
      ),
      ...section(2, "Evidence", [
        paragraph(
          `${view.facts.sourced} facts have a source, ${view.facts.unknown} are unknown. ${view.sources}`,
        ),
        paragraph(view.interests),
      ]),
      ...section(2, "Read on", list(further)),
    ],
  };
}
