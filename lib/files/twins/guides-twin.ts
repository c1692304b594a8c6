import { linePicks } from "#lib/files/twins/list-twin.ts";
import {
  type Block,
  join,
  type Line,
  link,
  list,
  paragraph,
  section,
  table,
} from "#lib/files/twins/nodes.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { type GuidesView, viewGuides } from "#lib/views/guides/guides-view.ts";

/** Cells say whose they are, which their column says already. */
function dropName(cell: string, name: string): string {
  return cell.startsWith(`${name}: `) ? cell.slice(name.length + 2) : cell;
}

function heatParts({ heat: { columns, groups } }: GuidesView): Block[] {
  const head = ["Situation", "Pick", ...columns.map(({ name }) => name)];
  return groups.flatMap(({ title, rows }) =>
    section(
      3,
      title ?? "Situations",
      table(
        head,
        rows.map((row): Line[] => [
          [link(row.title, row.href)],
          row.pick ?? "nobody proven yet",
          ...row.cells.map(({ words }, at) => dropName(words, columns[at]?.name ?? "")),
        ]),
      ),
    ),
  );
}

function memberPart({ table: members }: GuidesView): Block[] {
  if (!members) return [];
  const { title, note, columns, rows } = members;
  return section(2, title, [
    paragraph(note),
    ...table(
      ["", ...columns.map(({ name }) => name)],
      rows.map((row): Line[] => [
        row.title,
        ...row.cells.map(({ words }, at) => dropName(words, columns[at]?.name ?? "")),
      ]),
    ),
  ]);
}

/** The page of a category's situations as Markdown. */
export function makeGuidesTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewGuides(compiled, category.id);
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(view.lead),
      ...section(2, "Picks", list(linePicks(category))),
      ...section(2, "Who meets what", heatParts(view)),
      ...memberPart(view),
      ...section(
        2,
        "Not ranked",
        list(
          view.others.map(({ name, href, reason }) =>
            join([[link(name, href)], ...(reason === "" ? [] : [`- ${reason}`])]),
          ),
        ),
      ),
    ],
  };
}
