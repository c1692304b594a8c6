import { buildSite } from "#lib/build/build.ts";
import { exitUnlessBare } from "#lib/editor/command.ts";

exitUnlessBare({
  usage: "npm run build",
  says: "Builds the site beside the one that is served, then switches to it; `npm start` does so too.",
});

process.exit((await buildSite()) ? 0 : 1);
