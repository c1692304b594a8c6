import { buildSite } from "#lib/build/build.ts";
import { readPort } from "#lib/build/ports.ts";
import { runScript, SERVER } from "#lib/build/run-command.ts";

// Told before anything is built: a build takes half a minute.
const found = await readPort();
if ("fault" in found) {
  console.error(found.fault);
  process.exit(1);
}
if (!(await buildSite())) process.exit(1);
process.exit(await runScript(SERVER, [], { NODE_ENV: "production", PORT: String(found.port) }));
