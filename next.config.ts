import type { NextConfig } from "next";
import { STRICT_HEADERS } from "./lib/http/headers.ts";

const config: NextConfig = {
  agentRules: false,
  devIndicators: false,
  distDir: process.env.DIST_DIR ?? ".next",
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  typedRoutes: true,
  // The content security policy differs from page to page; proxy.ts sets it.
  headers: async () => [
    { source: "/:path*", headers: STRICT_HEADERS.map(([key, value]) => ({ key, value })) },
    // Next would let caches in front keep a page for a year; a correction has to show at once.
    {
      source: "/((?!_next/|fonts/).*)",
      headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
    },
    // Every cut of a font has a name of its own.
    {
      source: "/fonts/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    // Next names these without their letters' encoding, and packs only what is named here.
    {
      source: "/contribute/texts.json",
      headers: [{ key: "Content-Type", value: "application/json; charset=utf-8" }],
    },
    {
      source: "/robots.txt",
      headers: [{ key: "Content-Type", value: "text/plain; charset=utf-8" }],
    },
    {
      source: "/sitemap.xml",
      headers: [{ key: "Content-Type", value: "application/xml; charset=utf-8" }],
    },
  ],
};

export default config;
