import type { MetadataRoute } from "next";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  const { base_url } = loadCatalog().catalog.site;
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${base_url}/sitemap.xml` };
}
