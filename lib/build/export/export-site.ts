import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exportHtml } from "#lib/build/export/export-html.ts";
import type { SealedAnswer, SealedSite } from "#lib/http/sealed-site.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";

/** Marks a folder that an export has written, so that the next one may clear it. */
const MARK = ".assay-export";

/** An address that a built site makes per request, as it answers it without a choice. */
export interface LivePage {
  path: string;
  type: string;
  bytes: Buffer;
}

/** What a built site makes per request, as it stands without a choice. */
export function listLive({ catalog }: CompiledCatalog): string[] {
  return [
    links.search,
    ...catalog.categories.flatMap(({ id }) => [links.compare(id, []), links.chosenTable(id, "")]),
  ];
}

function isPage({ type }: Pick<SealedAnswer, "type">): boolean {
  return type.startsWith("text/html");
}

/** The file in which a plain server looks for an address: a page is the index of a folder. */
export function nameFile(path: string, type: string): string {
  return isPage({ type }) ? join(path, "index.html").slice(1) : path.slice(1);
}

/** Clears a folder that an export has written. Throws for one that holds anything else. */
async function clear(folder: string): Promise<void> {
  const held = await readdir(folder).catch((): string[] => []);
  if (held.length > 0 && !held.includes(MARK))
    throw new Error(
      `${folder} holds other files: name a new folder, or one that an export has written.`,
    );
  await rm(folder, { recursive: true, force: true });
}

async function write(folder: string, file: string, bytes: Buffer | string): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}

/**
 * Writes a built site as files that any static server can serve. Returns how many were written.
 *
 * @param baseUrl the address of the site itself, to which each page leads
 * @throws Error where the folder holds anything that no export has written, or a page has no place for the notice
 */
export async function exportSite(
  folder: string,
  { root, answers, missing }: SealedSite,
  live: readonly LivePage[],
  baseUrl: string,
): Promise<number> {
  await clear(folder);
  await write(folder, MARK, "Written by npm run export; the next export clears this folder.\n");
  for (const [path, answer] of answers) {
    const source = join(root, answer.file);
    const target = nameFile(path, answer.type);
    if (isPage(answer))
      await write(folder, target, exportHtml(await readFile(source, "utf8"), `${baseUrl}${path}`));
    else await cp(source, join(folder, target));
  }
  for (const { path, type, bytes } of live) {
    const html = isPage({ type }) ? exportHtml(bytes.toString("utf8"), `${baseUrl}${path}`) : bytes;
    await write(folder, nameFile(path, type), html);
  }
  const lost = await readFile(join(root, missing.file), "utf8");
  await write(folder, "404.html", exportHtml(lost, `${baseUrl}/`));
  return answers.size + live.length + 1;
}
