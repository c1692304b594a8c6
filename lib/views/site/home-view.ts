import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type ChangeLine, listChangeLines } from "#lib/views/changes/changes-view.ts";
import { type CorrectionLine, listCorrections } from "#lib/views/changes/correction-lines.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";

export interface HomeView {
  meta: PageMeta;
  heading: string;
  lead: string;
  rankings: {
    title: string;
    href: string;
    all: string;
    rows: RowView[];
    definition: string;
    useCases: { title: string; href: string }[];
    decisionGuides: string;
  }[];
  promises: { title: string; text: string }[];
  corrections: CorrectionLine[];
  changes: ChangeLine[];
}

const HEAD_LENGTH = 3;
const MAX_CORRECTIONS = 6;

/** The home page: the heads of all rankings, what the site promises, the latest corrections and changes. */
export function viewHome(compiled: CompiledCatalog): HomeView {
  const { catalog } = compiled;
  const { site, categories } = catalog;
  return {
    meta: makeMeta(site.tagline, site.summary, "/"),
    heading: site.heading,
    lead: site.lead,
    rankings: categories.map((category) => ({
      title: category.data.title,
      href: links.category(category.id),
      all: `All ${category.providers.length}, filter and weigh`,
      rows: viewRows(category, categories)
        .filter((row) => row.standing !== null)
        .slice(0, HEAD_LENGTH),
      definition: category.data.definition,
      useCases: category.useCases.map((useCase) => ({
        title: useCase.data.short ?? useCase.data.title,
        href: links.decisionGuide(category.id, useCase.id),
      })),
      decisionGuides: links.decisionGuides(category.id),
    })),
    promises: site.promises,
    corrections: listCorrections(catalog).slice(0, MAX_CORRECTIONS),
    changes: listChangeLines(compiled),
  };
}
