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
import { sourcesPart, wordGlance, wordPlaced } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import type { MatrixView } from "#lib/views/guides/guide-matrix.ts";
import type { PartId } from "#lib/views/guides/judge-providers.ts";
import { type UseCaseView, viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { findRow } from "#lib/views/ranking/row-view.ts";
import type { DemandCell } from "#lib/views/words/demand-cell.ts";
import { formatDate } from "#lib/views/words/format-value.ts";

type UseCaseEntry = ScoredCategory["useCases"][number];

/** How a cell stands, where its words do not say so by themselves. */
const LOOKS: Record<DemandCell["look"], string> = {
  proven: "meets",
  via: "meets, through another",
  open: "unknown",
  failed: "not met",
  outside: "does not apply",
};

/** What a page explains by how it is drawn. */
const EXPLAINED: Partial<Record<PartId, string>> = {
  might: "Nothing rules them out; what is unknown is not verified yet",
};

function wordCell({ look, text, condition, old }: DemandCell): string {
  const said = [
    ...(text === "" ? [] : [text]),
    ...(condition === null ? [] : [condition]),
    ...(old === null ? [] : [`old, ${old}`]),
  ].join("; ");
  const isRepeat = said.toLowerCase() === LOOKS[look];
  return said === "" || isRepeat ? LOOKS[look] : `${LOOKS[look]}: ${said}`;
}

function matrixParts({ required, extra, groups }: MatrixView): Block[] {
  const head = [
    "Name",
    ...required.map(({ title, wanted }) => (wanted === null ? title : `${title}: ${wanted}`)),
    ...extra.map(
      ({ title, wanted }) => `Extra: ${wanted === null ? title : `${title}: ${wanted}`}`,
    ),
  ];
  return groups.flatMap(({ id, title, explanation, rows }) =>
    section(3, title, [
      paragraph(`${EXPLAINED[id] ?? explanation}.`),
      ...table(
        head,
        rows.map(({ name, href, note, cells }): Line[] => [
          join([[link(name, href)], ...(note === null ? [] : [`(${note})`])]),
          ...cells.map(wordCell),
        ]),
      ),
    ]),
  );
}

function picksPart(
  { picks: { picks, rows: asked } }: UseCaseView,
  useCase: UseCaseEntry,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): Block[] {
  // At the weights of the need, as the page has them.
  const weighed = weighNeed(useCase.data, category);
  const asOf = formatDate(category.data.as_of);
  const parts = picks.flatMap(({ id, name, href, fit, watch }, at) => {
    const row = findRow(weighed, categories, id);
    return section(
      3,
      [link(name, href)],
      [
        ...(row ? [paragraph(wordPlaced(row, asOf))] : []),
        paragraph(`${fit}.`),
        ...list([
          ...asked.flatMap(({ title, glances }) => {
            const glance = glances[at];
            return glance ? [`${title}: ${wordGlance(glance)}`] : [];
          }),
          ...watch.map((text) => join(["Look out:", text])),
        ]),
      ],
    );
  });
  return section(2, "Picks", parts);
}

function publishedPart({ published }: UseCaseView): Block[] {
  if (!published) return [];
  const { by, row, picks, note } = published;
  return section(2, "What the published guide named", [
    paragraph(`In its row “${row}”, ${by} named:`),
    ...list(
      picks.map(({ name, href, verdict }) =>
        join([href === null ? name : [link(name, href)], `- ${verdict}`]),
      ),
    ),
    ...maybe(note),
  ]);
}

/** A decision guide as Markdown: the short answer, the picks, everybody's answers, what to ask and what to watch. */
export function makeGuideTwin(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  useCase: UseCaseEntry,
): Twin {
  const view = viewUseCase(compiled, category.id, useCase.id);
  const { categories } = compiled.catalog;
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(view.question),
      ...section(2, "Short answer", [paragraph(view.answer)]),
      ...section(2, "For whom", [paragraph(view.summary), paragraph(view.audience)]),
      ...maybe(view.weights),
      ...picksPart(view, useCase, category, categories),
      ...section(2, `What all ${view.count} answer`, matrixParts(view.matrix)),
      ...section(
        2,
        "Why these requirements",
        list(view.reasons.map(({ text, why }) => `${text}: ${why}`)),
      ),
      ...section(
        2,
        "What to ask",
        list(
          view.questions.questions.map(({ ask, open }) =>
            open.length === 0 ? ask : `${ask} (open: ${open.join(", ")})`,
          ),
          true,
        ),
      ),
      ...section(
        2,
        "What to watch",
        list(
          view.watched.flatMap(({ name, href, watch }) =>
            watch.map((text) => join([[link(name, href)], "-", text])),
          ),
        ),
      ),
      ...publishedPart(view),
      ...section(
        2,
        "More about it",
        bodyBlocks(useCase.body, { categories, category, provider: null }, 2),
      ),
      paragraph(view.interests),
      ...sourcesPart(view.sources),
    ],
  };
}
