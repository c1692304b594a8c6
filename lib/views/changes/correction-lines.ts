import { compareDates } from "#lib/domain/date-range.ts";
import type { Catalog } from "#lib/ranking/catalog.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** A correction of what the published order said, as the home page lists it. */
export interface CorrectionLine {
  date: string;
  provider: string;
  href: string;
  topic: string;
  said: string;
  evidence: string;
}

/** All corrections that carry a date, over all categories, newest first. */
export function listCorrections({ categories }: Catalog): CorrectionLine[] {
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
  return dated.map(({ category, provider, correction, since }) => {
    const show = (text: string): string =>
      flattenText(resolveText(text, { categories, category, provider: provider.id }));
    return {
      date: formatDate(since),
      provider: provider.data.name,
      href: `${links.provider(category.id, provider.id)}#corrections`,
      topic: correction.topic,
      said: show(correction.guide),
      evidence: show(correction.evidence),
    };
  });
}
