import { createHash } from "node:crypto";
import { join } from "node:path";
import { type BuildOptions, build, stop } from "esbuild";
import { SERVER } from "#lib/build/run-command.ts";
import type { OwnScript } from "#lib/catalog/load-script.ts";

/** The file in a site's folder that serves it. */
export const SERVER_FILE = "server.mjs";

const BOTH: BuildOptions = { bundle: true, format: "esm", legalComments: "none" };

/** Makes one file of the site's own module and what it imports; its name carries a digest of what it holds. */
export async function bundleScript(): Promise<OwnScript> {
  const { outputFiles } = await build({
    ...BOTH,
    entryPoints: ["components/ranking/live-form.ts"],
    minify: true,
    target: "es2022",
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join("");
  const digest = createHash("sha256").update(code).digest("hex").slice(0, 16);
  return { name: `live-form-${digest}.js`, code };
}

/** Packages that are no modules of the language ask for Node's own by this name. */
const REQUIRE =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Makes one file of the door and all code that it needs, that of packages too, so that a built site does not change with
 * what is installed beside it, starts without a compiler, and runs where nothing but Node is. The framework, which made
 * the pages, stays outside.
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    ...BOTH,
    entryPoints: [SERVER],
    outfile: join(folder, SERVER_FILE),
    platform: "node",
    target: "node20",
    external: ["next"],
    banner: { js: REQUIRE },
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  // Else it waits in a process of its own for more to bundle.
  await stop();
}
