import { findContentFolder } from "#lib/content/read-content.ts";
import { readCheckOptions } from "#lib/editor/check-options.ts";
import { runCheck } from "#lib/editor/run-check.ts";

try {
  const folder = findContentFolder();
  const { output, ok } = await runCheck(readCheckOptions(process.argv.slice(2), folder), folder);
  if (output !== "") console.log(output);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
