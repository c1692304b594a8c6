import { buildSite, isBuilt } from "#lib/build/build.ts";
import { NEXT, runScript, SERVER_ENV } from "#lib/build/run-command.ts";

if (!isBuilt() && !(await buildSite())) process.exit(1);
process.exit(await runScript(NEXT, ["start", "-p", process.env.PORT ?? "3000"], SERVER_ENV));
