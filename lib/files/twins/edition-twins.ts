import {
  join,
  type Line,
  link,
  list,
  maybe,
  paragraph,
  section,
  table,
} from "#lib/files/twins/nodes.ts";
import { wordRange } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewEdition } from "#lib/views/changes/edition-view.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A frozen edition as Markdown: who stood where; the facts behind it are in its file. */
export function makeFrozenTwin(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  id: string,
): Twin {
  const view = viewFrozen(compiled, category.id, id);
  return {
    title: view.meta.title,
    category,
    edition: `Edition ${id}, as of ${view.asOf}`,
    blocks: [
      paragraph(view.meta.description),
      ...list([
        join(["Cite as:", [link(view.citation, links.edition(category.id, id))]]),
        `Digest: ${view.digest}`,
        [link("Its file, with rubric, facts and sources", view.file)],
      ]),
      ...view.groups.flatMap(({ title, explanation, rows }) =>
        section(2, title, [
          paragraph(explanation),
          ...table(
            ["Place", "Name", "Score, proven to possible", `Verified, as of ${view.asOf}`],
            rows.map((row): Line[] => [
              row.rank === null ? "none" : String(row.rank),
              row.href === null ? row.name : [link(row.name, row.href)],
              `${wordRange(row)} of 10`,
              `${row.known} %`,
            ]),
          ),
        ]),
      ),
    ],
  };
}

/** An order that somebody else published, as Markdown, with what the evidence corrects in it. */
export function makeOrderTwin(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  id: string,
): Twin {
  const view = viewEdition(compiled, category.id, id);
  const { title, publisher, author, published, note, places, named } = view;
  return {
    title: view.meta.title,
    category,
    blocks: [
      paragraph(
        `“${title}”, ${author === null ? "" : `${author}, `}${publisher}, ${published}: an order without scores. Where each stands here, with its range and verified share, says the list of this category.`,
      ),
      ...maybe(note),
      ...section(2, "Its order", [
        ...table(
          ["Number in that order", "Name", "What the evidence corrects"],
          places.map(({ place, name, href, corrections }): Line[] => [
            String(place),
            href === null ? name : [link(name, href)],
            corrections.length === 0
              ? "nothing"
              : join(
                  corrections.map(({ topic, said, evidence }) =>
                    join([`${topic}: it said:`, said, "The evidence says:", evidence]),
                  ),
                ),
          ]),
        ),
      ]),
      ...section(
        2,
        "Named without a place",
        list(
          named.map(({ name, href, as, where }) =>
            join([href === null ? name : [link(name, href)], `(${as})`, where]),
          ),
        ),
      ),
    ],
  };
}
