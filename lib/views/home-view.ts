import { compareDates } from "#lib/domain/date-range.ts";
import type { Catalog } from "#lib/ranking/catalog.ts";
import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { formatDate } from "#lib/views/format-value.ts";
import { links } from "#lib/views/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/page-meta.ts";
import { flattenText, resolveText } from "#lib/views/rich-text.ts";
import { type RowView, viewRows } from "#lib/views/row-view.ts";

/** A correction of the published guide, as the home page lists it. */
export interface CorrectionLine {
  date: string;
  provider: string;
  href: string;
  topic: string;
  guide: string;
  evidence: string;
}

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
}

const HEAD_LENGTH = 3;
const MAX_CORRECTIONS = 6;

/** The newest corrections that carry a date, over all categories. */
function listCorrections({ categories }: Catalog): CorrectionLine[] {
  const dated = categories.flatMap((category) =>
    category.providers.flatMap((provider) =>
      (provider.data.corrections ?? []).flatMap((correction) =>
        correction.since === undefined
          ? []
          : [{ category, provider, correction, since: correction.since }],
      ),
    ),
  );
  dated.sort((a, b) => compareDates(b.since, a.since));
  return dated.slice(0, MAX_CORRECTIONS).map(({ category, provider, correction, since }) => {
    const show = (text: string): string =>
      flattenText(resolveText(text, { categories, category, provider: provider.id }));
    return {
      date: formatDate(since),
      provider: provider.data.name,
      href: `${links.provider(category.id, provider.id)}#corrections`,
      topic: correction.topic,
      guide: show(correction.guide),
      evidence: show(correction.evidence),
    };
  });
}

/** The home page: the heads of all rankings, what the site promises, the latest corrections. */
export function viewHome({ catalog }: CompiledCatalog): HomeView {
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
        title: useCase.data.title,
        href: links.decisionGuide(category.id, useCase.id),
      })),
      decisionGuides: links.decisionGuides(category.id),
    })),
    promises: site.promises,
    corrections: listCorrections(catalog),
  };
}
