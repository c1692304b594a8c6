import type { MetadataRoute } from "next";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { listPages } from "#lib/views/site/page-list.ts";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const compiled = loadCatalog();
  const { base_url } = compiled.catalog.site;
  return listPages(compiled).map(({ path, day }) => ({
    url: `${base_url}${path}`,
    lastModified: day,
  }));
}
