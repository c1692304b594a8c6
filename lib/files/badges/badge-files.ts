import { writeBadge } from "#lib/files/badges/badge-svg.ts";
import type { ListFiles, MadeFile } from "#lib/files/made-file.ts";
import { viewBadge, viewNoBadge } from "#lib/views/provider/badge-view.ts";
import { links } from "#lib/views/words/links.ts";

const TYPE = "image/svg+xml; charset=utf-8";

/** The badges of all providers, and the one for those who are not listed, or no longer. */
export const listBadgeFiles: ListFiles = ({ catalog }) => [
  ...catalog.categories.flatMap((category) =>
    category.providers.map(
      (provider): MadeFile => ({
        path: links.badge(category.id, provider.id),
        type: TYPE,
        body: () => writeBadge(viewBadge(catalog, category, provider)),
      }),
    ),
  ),
  { path: links.noBadge, type: TYPE, body: () => writeBadge(viewNoBadge(catalog)) },
];
