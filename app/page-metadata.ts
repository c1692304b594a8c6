import type { Metadata } from "next";
import { PREVIEW_SIZE, type PreviewImage } from "#lib/views/previews/list-previews.ts";
import type { SiteView } from "#lib/views/site/site-view.ts";
import { type AlternateLink, makeTitle, type PageMeta } from "#lib/views/words/page-meta.ts";

/** Other forms of a page by their type, as Next takes them. */
function groupByType(alternates: readonly AlternateLink[]) {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { type, title, href } of alternates)
    types[type] = [...(types[type] ?? []), { url: href, title }];
  return types;
}

/** What Next writes into a page's head; `image` is the picture that other sites show beside a link to it. */
export function makeMetadata(meta: PageMeta, site: SiteView, image: PreviewImage): Metadata {
  const { description, path, index, alternates = [] } = meta;
  const full = makeTitle(meta, site.name);
  return {
    metadataBase: new URL(site.baseUrl),
    title: full,
    description,
    alternates: { canonical: path, types: groupByType(alternates) },
    openGraph: {
      title: full,
      description,
      url: path,
      siteName: site.name,
      type: "website",
      locale: "en",
      images: [{ url: image.path, ...PREVIEW_SIZE, alt: image.alt, type: "image/png" }],
    },
    twitter: { card: "summary_large_image" },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
