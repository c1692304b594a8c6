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
  ],
};

export default config;
