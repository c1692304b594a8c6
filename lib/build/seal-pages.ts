import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { sealHtml } from "#lib/build/seal-html.ts";
import { POLICIES_FILE } from "#lib/http/page-policies.ts";

/** The address under which a prerendered file is served; null for the pages of errors, which stand under any address. */
function findPath(file: string): string | null {
  const [root, ...segments] = file.replace(/\.html$/, "").split(sep);
  if (root !== "app" || segments[0]?.startsWith("_")) return null;
  return segments.join("/") === "index" ? "/" : `/${segments.join("/")}`;
}

/**
 * Seals every prerendered page of a fresh build and writes down the policies of those with scripts; returns how
 * many pages there are. Must run before the server's first start, which copies them. Throws when a page of
 * errors holds an island: no policy could be given for it.
 */
export async function sealPages(dist: string): Promise<number> {
  const server = join(dist, "server");
  const pages = (await readdir(server, { recursive: true })).filter((entry) =>
    entry.endsWith(".html"),
  );
  const policies: Record<string, string> = {};
  for (const page of pages) {
    const { html, policy } = sealHtml(await readFile(join(server, page), "utf8"));
    await writeFile(join(server, page), html);
    if (policy === null) continue;
    const path = findPath(page);
    if (path === null) throw new Error(`${page} holds an island; pages of errors must do without.`);
    policies[path] = policy;
  }
  await writeFile(join(dist, POLICIES_FILE), JSON.stringify(policies));
  return pages.length;
}
