import type { Metadata } from "next";
import type { SiteView } from "#lib/views/site/site-view.ts";
import { makeTitle, type PageMeta } from "#lib/views/words/page-meta.ts";

/** What Next writes into a page's head. */
export function makeMetadata(meta: PageMeta, site: SiteView): Metadata {
  const { description, path, index } = meta;
  const full = makeTitle(meta, site.name);
  return {
    metadataBase: new URL(site.baseUrl),
    title: full,
    description,
    alternates: { canonical: path },
    openGraph: {
      title: full,
      description,
      url: path,
      siteName: site.name,
      type: "website",
      locale: "en",
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
