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
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import {
  type ReadingView,
  type RubricMeasureView,
  viewMethodology,
} from "#lib/views/methodology/methodology-view.ts";

/** A rule in words: what a fact says, and the share of the points that it earns. */
function wordReading({ fact, steps, curve }: ReadingView): string {
  const said = steps.map(({ label, share }) => `${label}: ${Math.round(100 * share)} %`).join("; ");
  return `${fact} (${curve === null ? said : `${said}; ${curve}`})`;
}

function lineMeasure({ title, points, readings, cap, note }: RubricMeasureView): Line {
  return join([
    `${title}, ${points} ${points === 1 ? "point" : "points"}: ${readings.map(wordReading).join(", or ")}.`,
    ...(cap === null ? [] : [`At most by ${wordReading(cap)}.`]),
    ...(note === null ? [] : [note]),
  ]);
}

/** How a category is scored, as Markdown. */
export function makeMethodologyTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewMethodology(compiled, category.id);
  const context = { categories: compiled.catalog.categories, category, provider: null };
  const body = (entries: readonly { id: string; body: string }[], id: string): Block[] =>
    bodyBlocks(entries.find((one) => one.id === id)?.body ?? "", context, 3);
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(view.meta.description),
      paragraph(view.shelfLife),
      ...section(2, "Who has a place", list(view.eligibility)),
      ...section(
        2,
        "What decides the order",
        table(
          ["Criterion", "Weight", "Share of the differences", "Known", "Different scores"],
          view.decides.map(({ title, weight, effective, known, distinct }) => [
            title,
            weight,
            effective ?? "none",
            known ?? "nothing applies",
            String(distinct),
          ]),
        ),
      ),
      ...section(
        2,
        "Criteria",
        view.criteria.flatMap(({ id, title, question, weight, measures }) =>
          section(3, `${title}, ${weight} %`, [
            paragraph(question),
            ...body(category.criteria, id),
            ...list(measures.map(lineMeasure)),
          ]),
        ),
      ),
      ...section(
        2,
        "How we counted",
        view.methods.flatMap(({ id, title, summary, date }) =>
          section(3, title, [
            paragraph(summary),
            ...maybe(date === null ? null : `As of ${date}.`),
            ...body(category.methods, id),
          ]),
        ),
      ),
      ...section(
        2,
        "What we ask",
        table(
          ["Fact", "Question", "Scored", "Counted from"],
          view.facts.map(({ title, question, scored, counted }): Line[] => [
            title,
            question,
            scored ? "yes" : "no",
            counted === null ? "nothing" : [link(counted.title, counted.href)],
          ]),
        ),
      ),
    ],
  };
}
