import { buildSite, isBuilt } from "#lib/build/build.ts";

process.exit(isBuilt() || (await buildSite()) ? 0 : 1);
