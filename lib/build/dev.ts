import { join } from "node:path";
import { bundleScript } from "#lib/build/bundle.ts";
import { writeWhole } from "#lib/build/compile-catalog.ts";
import { readPort } from "#lib/build/ports.ts";
import { runScript, SERVER } from "#lib/build/run-command.ts";
import { watchContent } from "#lib/build/watch-content.ts";
import { SCRIPT_FILE } from "#lib/catalog/load-script.ts";
import { exitUnlessBare } from "#lib/editor/command.ts";

exitUnlessBare({
  usage: "npm run dev",
  says: "Serves the site at http://localhost:3000 and shows an edited entry at once; PORT names another port, CONTENT_DIR other content.",
});

const found = await readPort();
if ("fault" in found) {
  console.error(found.fault);
  process.exit(1);
}
// The built site's catalog must not change under it while an editor works.
process.env.SITE_FOLDER = ".assay/dev";
await writeWhole(join(process.env.SITE_FOLDER, SCRIPT_FILE), await bundleScript());
const watcher = await watchContent().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
const code = await runScript(SERVER, [], { NODE_ENV: "development", PORT: String(found.port) });
watcher.stop();
process.exit(code);
