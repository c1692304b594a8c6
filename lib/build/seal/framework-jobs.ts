import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { contentType } from "mime-types";
import { sealFile, sealPage, type Target } from "#lib/build/seal/seal-answer.ts";
import { NOWHERE } from "#lib/http/door.ts";
import type { SealedAnswer } from "#lib/http/sealed-site.ts";

/** What the site answers besides its pages and what is made of the catalog: files of the framework's routes, and folders of files with the address each stands at. */
export interface Sealable {
  files: readonly string[];
  folders: readonly { folder: string; address: string }[];
}

/** An answer, not yet sealed. */
export interface Job {
  path: string;
  seal: () => Promise<SealedAnswer>;
}

/** Asks a server for what stands at a path. Throws, naming it, when it answers otherwise than is expected. */
export async function ask(origin: string, path: string, expected: number): Promise<Response> {
  const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
  if (answer.status !== expected)
    throw new Error(`${path} was not sealed: it answered ${answer.status}, not ${expected}.`);
  return answer;
}

/** The type with the encoding of its letters, which the framework leaves out for some. */
function nameType(type: string | null, path: string): string {
  const [essence = ""] = (type ?? "").split(";");
  const named = essence !== "" && contentType(essence);
  if (named === false) throw new Error(`${path} was not sealed: nothing says what it is.`);
  return /xml$/.test(named) ? `${named}; charset=utf-8` : named;
}

async function takeFile(origin: string, to: Target, path: string): Promise<SealedAnswer> {
  const answer = await ask(origin, path, 200);
  const type = nameType(answer.headers.get("content-type"), path);
  return sealFile(to, path, Buffer.from(await answer.arrayBuffer()), type);
}

async function copyFile(to: Target, source: string, path: string): Promise<SealedAnswer> {
  const type = contentType(path.slice(path.lastIndexOf(".")));
  if (type === false) throw new Error(`${source} was not sealed: its ending says nothing.`);
  return sealFile(to, path, await readFile(source), type);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Files below folders, with the addresses that they stand at. */
async function listCopies(
  folders: Sealable["folders"],
): Promise<{ source: string; path: string }[]> {
  const all = folders.map(async ({ folder, address }) =>
    (await listFiles(folder)).map((source) => ({
      source,
      path: `${address}${source.slice(folder.length).split(sep).join("/")}`,
    })),
  );
  return (await Promise.all(all)).flat();
}

/** What the framework answers, and the files that are there; `pages` are those that it makes. Each job throws, naming the address, where the answer is not what was expected. */
export async function listJobs(
  origin: string,
  to: Target,
  pages: readonly string[],
  { files, folders }: Sealable,
): Promise<Job[]> {
  const page = async (path: string, status: number, file?: string): Promise<SealedAnswer> =>
    sealPage(to, path, await (await ask(origin, path, status)).text(), file);
  return [
    ...pages.map((path): Job => ({ path, seal: () => page(path, 200) })),
    { path: NOWHERE, seal: () => page(NOWHERE, 404, "404.html") },
    ...files.map((path): Job => ({ path, seal: () => takeFile(origin, to, path) })),
    ...(await listCopies(folders)).map(
      ({ source, path }): Job => ({ path, seal: () => copyFile(to, source, path) }),
    ),
  ];
}
