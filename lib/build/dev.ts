import { NEXT, runScript } from "#lib/build/run-command.ts";
import { watchContent } from "#lib/build/watch-content.ts";

// The built site's catalog must not change under it while an editor works.
process.env.ASSAY_DIR ??= ".assay/dev";
const watcher = await watchContent();
const code = await runScript(NEXT, ["dev", "-p", process.env.PORT ?? "3000"], {
  NODE_ENV: "development",
});
watcher.stop();
process.exit(code);
