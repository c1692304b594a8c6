import { bodyBlocks } from "#lib/files/twins/body-blocks.ts";
import { join, link, list, section, strong } from "#lib/files/twins/nodes.ts";
import { sourcesPart } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewBuyingGuide } from "#lib/views/guides/buying-guide-view.ts";

/** The buying guide of a category as Markdown. */
export function makeBuyingGuideTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewBuyingGuide(compiled, category.id);
  const context = { categories: compiled.catalog.categories, category, provider: null };
  return {
    title: view.heading,
    category,
    blocks: [
      ...bodyBlocks(category.advice?.body ?? "", context, 1),
      ...view.sections.flatMap(({ title, points }) =>
        section(
          2,
          title,
          list(
            points.map((point) =>
              join([
                point.href === null ? [strong(point.title)] : [link(point.title, point.href)],
                point.text,
                ...(point.redFlag === null ? [] : [join(["Red flag:", point.redFlag])]),
              ]),
            ),
          ),
        ),
      ),
      ...sourcesPart(view.sources),
    ],
  };
}
