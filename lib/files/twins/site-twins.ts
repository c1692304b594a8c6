import { bodyBlocks } from "#lib/files/twins/body-blocks.ts";
import { linePicks } from "#lib/files/twins/list-twin.ts";
import { join, type Line, link, list, paragraph, section, table } from "#lib/files/twins/nodes.ts";
import { wordRange } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { viewHome } from "#lib/views/site/home-view.ts";
import { viewSitePage } from "#lib/views/site/site-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";

/** The home page as Markdown: the picks for every situation, and everybody with a place. */
export function makeHomeTwin(compiled: CompiledCatalog): Twin {
  const view = viewHome(compiled);
  const { categories } = compiled.catalog;
  return {
    title: view.heading,
    category: null,
    blocks: [
      paragraph(view.lead),
      ...categories.flatMap((category) =>
        section(2, `${category.data.title}: best for your situation`, list(linePicks(category))),
      ),
      ...view.charts.flatMap(({ title, href, rows, others }, at) => {
        const day = categories[at]?.data.as_of;
        return section(
          2,
          [link(title, href)],
          [
            ...table(
              [
                "Place",
                "Name",
                "Score, proven to possible",
                `Verified, as of ${day === undefined ? "" : formatDate(day)}`,
                "How firm",
              ],
              rows.map(({ row }): Line[] => [
                `${row.standing?.place ?? "none"}${row.provisional ? " (provisional)" : ""}`,
                [link(row.name, row.href)],
                `${wordRange(row)} of 10`,
                `${row.known} %`,
                row.standing?.headline ?? "",
              ]),
            ),
            ...list(
              others.map(({ name, href: page, reason }) =>
                join([[link(name, page)], `- no place. ${reason}`]),
              ),
            ),
          ],
        );
      }),
    ],
  };
}

/** A page of the site's own as Markdown. */
export function makeSitePageTwin(compiled: CompiledCatalog, id: string): Twin {
  const view = viewSitePage(compiled, id);
  const { categories, pages } = compiled.catalog;
  const body = pages.find((one) => one.id === id)?.body ?? "";
  return {
    title: view.heading,
    category: null,
    blocks: [
      paragraph(view.summary),
      ...bodyBlocks(body, { categories, category: null, provider: null }, 1),
      ...section(
        2,
        "How each category is scored",
        list(view.categories.map(({ label, href }) => [link(label, href)])),
      ),
    ],
  };
}

/** The glossary as Markdown. */
export function makeGlossaryTwin(compiled: CompiledCatalog): Twin {
  const view = viewGlossary(compiled);
  return {
    title: view.meta.title,
    category: null,
    blocks: view.terms.flatMap(({ term, also, text }) =>
      section(2, also.length === 0 ? term : `${term} (${also.join(", ")})`, [paragraph(text)]),
    ),
  };
}
