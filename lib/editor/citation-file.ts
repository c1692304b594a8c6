import { stringify } from "yaml";
import type { Content } from "#lib/domain/content.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

/** The file at the repository's root that says how to cite it, in the Citation File Format. */
export const CITATION = "CITATION.cff";

/** The newest day among frozen editions, and those of that day. */
function findNewest(categories: Content["categories"]) {
  const frozen = categories.flatMap(({ id, data, editions }) =>
    editions.map((edition) => ({ category: id, title: data.title, edition })),
  );
  const day = findNewestDay(frozen.map(({ edition }) => edition));
  return { day, newest: frozen.filter(({ edition }) => edition.data.as_of === day) };
}

/**
 * The text of `CITATION.cff` (Citation File Format 1.2.0): the data of the site in its newest frozen edition, with the
 * digest of each of its files.
 */
export function makeCitationFile({
  site,
  categories,
}: Pick<Content, "site" | "categories">): string {
  const { day, newest } = findNewest(categories);
  const [first] = newest;
  const titles = categories.map(({ data }) => data.title.toLowerCase());
  const file = {
    "cff-version": "1.2.0",
    message: "Please name the edition, so that readers see the numbers that you saw.",
    type: "dataset",
    title: `${site.name}: ${titles.join(", ")}`,
    abstract: site.summary,
    authors: site.editors.map(({ name }) => ({ name })),
    ...(first && { version: first.edition.id, "date-released": day }),
    url: site.base_url,
    "repository-code": site.repository,
    license: CONTENT_LICENCE.id,
    ...(first && {
      identifiers: newest.flatMap(({ category, title, edition }) => [
        {
          type: "url",
          value: `${site.base_url}${links.edition(category, edition.id)}`,
          description: `${title}, edition ${edition.id}`,
        },
        {
          type: "other",
          value: `sha256:${edition.digest}`,
          description: `${title}, edition ${edition.id}: all lines of its file below the first`,
        },
      ]),
    }),
  };
  return `# Made by \`npm run schemas\` and \`npm run edition\` from site.yml and the newest frozen edition.\n${stringify(file, { lineWidth: 0 })}`;
}
