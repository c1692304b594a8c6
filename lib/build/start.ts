import { join } from "node:path";
import { buildSite } from "#lib/build/build.ts";
import { SERVER_FILE } from "#lib/build/bundle.ts";
import { readPort } from "#lib/build/ports.ts";
import { runScript, SERVER_ENV } from "#lib/build/run-command.ts";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { exitUnlessBare } from "#lib/editor/command.ts";

exitUnlessBare({
  usage: "npm start",
  says: "Builds the site if anything changed, then serves it at http://localhost:3000; PORT names another port, CONTENT_DIR other content.",
});
// Told before anything is built: a build takes half a minute.
const found = await readPort();
if ("fault" in found) {
  console.error(found.fault);
  process.exit(1);
}
if (!(await buildSite())) process.exit(1);
const folder = findCurrentBuild();
process.exit(
  await runScript(join(folder, SERVER_FILE), [], {
    ...SERVER_ENV,
    PORT: String(found.port),
    SITE_FOLDER: folder,
  }),
);
