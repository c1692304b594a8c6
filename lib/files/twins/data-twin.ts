import { documentData } from "#lib/files/data/document-data.ts";
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
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type CategoryData, viewData } from "#lib/views/data/data-view.ts";

function command(value: string): Block {
  return { type: "code", lang: "sh", value };
}

function lineTables(tables: CategoryData["tables"]): Line[] {
  return tables.map(({ title, href, size, description }) =>
    join([[link(title, href)], `(${size}): ${description}`]),
  );
}

/** The open data as Markdown: what can be taken, and what can be asked for. */
export function makeDataTwin(compiled: CompiledCatalog): Twin {
  const view = viewData(compiled, documentData(compiled));
  const { api, zip, licence } = view;
  return {
    title: view.heading,
    category: null,
    blocks: [
      paragraph(join([view.lead, "The licence is", [link(licence.name, licence.href)], "."])),
      paragraph(
        "What is not known is empty, or null, beside a state that says why. It is never 0 and never no. A score is two numbers, what sources prove and what is possible: quote both. A place says nothing without the share that is verified and the day.",
      ),
      ...section(2, "Everything in one file", [
        paragraph(
          join([
            [link(zip.name, zip.href)],
            `is version ${view.version}. Described in`,
            [link("datapackage.json", view.descriptor)],
          ]),
        ),
        command(zip.commands),
      ]),
      ...view.categories.flatMap((category) =>
        section(2, `Tables: ${category.title}, ${category.edition}`, [
          ...list(lineTables(category.tables)),
          ...section(3, "The same as frozen editions have it", list(lineTables(category.frozen))),
        ]),
      ),
      ...section(2, "The API", [
        paragraph(join([[link("OpenAPI 3.1", api.document)], "describes it for programs."])),
        ...table(
          ["GET", "What it answers"],
          api.endpoints.map(({ path, summary }) => [path, summary]),
        ),
      ]),
      ...section(2, "Cite this", [
        ...list([
          ...view.cite.categories.flatMap(({ frozen, now }) => [
            ...frozen.map(({ sentence, digest }) => `${sentence}, SHA-256 ${digest}`),
            now.sentence,
          ]),
          view.cite.sentence,
        ]),
      ]),
    ],
  };
}
