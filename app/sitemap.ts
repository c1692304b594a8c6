import type { MetadataRoute } from "next";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { listAddresses } from "#lib/views/site-view.ts";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return listAddresses(loadCatalog().catalog);
}
