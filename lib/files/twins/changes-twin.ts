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
import { type OrderPeriodView, viewChanges } from "#lib/views/changes/changes-view.ts";
import type { MovedView, PeriodView } from "#lib/views/changes/period-view.ts";
import { viewSiteChanges } from "#lib/views/changes/site-changes-view.ts";

function name({ name: text, href }: { name: string; href: string | null }): Line {
  return href === null ? text : [link(text, href)];
}

/** How a score moved and why; the places before and after stand in the editions, beside what was verified. */
function lineMoved(moved: MovedView): Line {
  const { before, after, steps, notes } = moved;
  const score = (of: MovedView["before"]): string =>
    of.score === null ? "not listed" : `${of.score} of 10`;
  return join([
    join([name(moved), ":"], ""),
    `${score(before)} before, ${score(after)} after.`,
    ...steps.map((step) => `${[`${step.label}: ${step.score}`, ...step.moves].join("; ")}.`),
    ...notes,
  ]);
}

function periodPart({ title, from, to, summary, rubric, moved, still }: PeriodView): Block[] {
  return section(2, title, [
    paragraph(`${from.date} to ${to.date}.`),
    ...maybe(summary),
    ...section(3, "The rubric", list(rubric)),
    ...section(3, "Who moved", list(moved.map(lineMoved))),
    paragraph(`${still} did not move.`),
  ]);
}

function orderPart({ title, from, publisher, places }: OrderPeriodView): Block[] {
  return section(2, title, [
    paragraph(
      join([
        [link(from.label, from.href)],
        `by ${publisher}, ${from.date}: an order without scores.`,
      ]),
    ),
    ...list(
      places.map((one) => join([name(one), `- in that order without scores: ${one.before}`])),
    ),
  ]);
}

/** What moved in a category as Markdown, newest first. */
export function makeChangesTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewChanges(compiled, category.id);
  return {
    title: `${view.category.title}: what moved and why`,
    category,
    blocks: [
      ...section(
        2,
        "Frozen editions",
        list(
          view.editions.map(({ label, date, href }) => join([[link(label, href)], `(${date})`])),
        ),
      ),
      ...view.periods.flatMap(periodPart),
      ...view.orders.flatMap(orderPart),
    ],
  };
}

/** What moved last on the whole site as Markdown, and every dated correction. */
export function makeSiteChangesTwin(compiled: CompiledCatalog): Twin {
  const view = viewSiteChanges(compiled);
  return {
    title: view.meta.title,
    category: null,
    blocks: [
      ...maybe(view.still),
      ...section(
        2,
        "Editions",
        table(
          ["Category", "Period", "What moved", "Until"],
          view.lines.map(({ category, title, summary, date, href }): Line[] => [
            category,
            [link(title, href)],
            summary,
            date,
          ]),
        ),
      ),
      ...section(
        2,
        "Corrections",
        list(
          view.corrections.map(({ date, provider, href, topic, said, evidence }) =>
            join([
              `${date}:`,
              [link(`${provider}, ${topic}`, href)],
              `- Said before: ${said} What the evidence says: ${evidence}`,
            ]),
          ),
        ),
      ),
      ...section(
        2,
        "Edition by edition",
        list(view.categories.map(({ title, href }) => [link(title, href)])),
      ),
    ],
  };
}
