import { findContentFolder } from "#lib/content/read-content.ts";
import { CHECK, readCheckOptions } from "#lib/editor/check-options.ts";
import { giveResult, runCommand } from "#lib/editor/command.ts";
import { runCheck } from "#lib/editor/run-check.ts";

await runCommand(CHECK, async (args) => {
  const folder = findContentFolder();
  const options = readCheckOptions(args, folder);
  const { output, ok } = await runCheck(options, folder);
  await giveResult(output, options.output);
  return ok ? 0 : 1;
});
