import type { NextConfig } from "next";

const config: NextConfig = {
  agentRules: false,
  // The door in server.ts packs what is sent, and sets every header.
  compress: false,
  devIndicators: false,
  distDir: process.env.DIST_DIR ?? ".next",
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  typedRoutes: true,
  // Types are a step of their own, over the tests too; a site can be served while a test does not compile.
  typescript: { ignoreBuildErrors: true },
};

export default config;
