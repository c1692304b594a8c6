import { createHash } from "node:crypto";
import { build } from "esbuild";
import type { OwnScript } from "#lib/catalog/load-script.ts";

const ENTRY = "components/ranking/live-form.ts";

/** Makes one file of the site's own module and what it imports; its name carries a digest of what it holds. */
export async function bundleScript(): Promise<OwnScript> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  const digest = createHash("sha256").update(code).digest("hex").slice(0, 16);
  return { name: `live-form-${digest}.js`, code };
}
