import { buildSite } from "#lib/build/build.ts";

process.exit((await buildSite()) ? 0 : 1);
