import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { contentType } from "mime-types";
import { sealHtml } from "#lib/build/seal/seal-html.ts";
import { writeAnswer } from "#lib/build/seal/write-answer.ts";
import { readSharedHead, SHARED_HEAD_FILE } from "#lib/catalog/load-shared-head.ts";
import type { MadeFile } from "#lib/files/made-file.ts";
import { NOWHERE } from "#lib/http/door.ts";
import { makePolicy } from "#lib/http/headers.ts";
import {
  SEALED_FILE,
  SEALED_FOLDER,
  type SealedAnswer,
  type SealedList,
} from "#lib/http/sealed-site.ts";

/** How many answers are asked for and packed at the same time. */
const AT_ONCE = 8;

const NO_SCRIPTS = makePolicy("'none'");

/** What the site answers: its pages, its own files, those made of the catalog, and folders of files with the address each stands at. */
export interface Sealable {
  pages: readonly string[];
  files: readonly string[];
  made: readonly MadeFile[];
  folders: readonly { folder: string; address: string }[];
}

/** Where answers are written, and how many there will be. */
interface Target {
  root: string;
  count: number;
}

async function ask(origin: string, path: string, expected: number): Promise<Response> {
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

async function sealPage(
  origin: string,
  to: Target,
  path: string,
  { status, file }: { status: number; file: string },
): Promise<SealedAnswer> {
  const html = await (await ask(origin, path, status)).text();
  try {
    const sealed = sealHtml(html);
    const type = "text/html; charset=utf-8";
    return await writeAnswer(
      to.root,
      Buffer.from(sealed.html),
      { file, type, policy: sealed.policy },
      to.count,
    );
  } catch (fault) {
    throw new Error(`${path} was not sealed: ${fault instanceof Error ? fault.message : fault}.`);
  }
}

async function sealFile(origin: string, to: Target, path: string): Promise<SealedAnswer> {
  const answer = await ask(origin, path, 200);
  const type = nameType(answer.headers.get("content-type"), path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return writeAnswer(to.root, bytes, { file: path.slice(1), type, policy: NO_SCRIPTS }, to.count);
}

async function copyFile(to: Target, source: string, path: string): Promise<SealedAnswer> {
  const type = contentType(path.slice(path.lastIndexOf(".")));
  if (type === false) throw new Error(`${source} was not sealed: its ending says nothing.`);
  const bytes = await readFile(source);
  return writeAnswer(to.root, bytes, { file: path.slice(1), type, policy: NO_SCRIPTS }, to.count);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * Seals what the unsealed server at `origin` answers, page by page, and packs it with the site's files below `folder`.
 * Returns how many pages were sealed. Throws, naming the address, when one is missing or is not what was expected.
 */
export async function sealSite(
  origin: string,
  folder: string,
  { pages, files, made, folders }: Sealable,
): Promise<number> {
  const copies = await Promise.all(
    folders.map(async (one) =>
      (await listFiles(one.folder)).map((source) => ({
        source,
        path: `${one.address}${source.slice(one.folder.length).split(sep).join("/")}`,
      })),
    ),
  );
  const to: Target = {
    root: join(folder, SEALED_FOLDER),
    count: pages.length + files.length + made.length + copies.flat().length,
  };
  const jobs: (() => Promise<[string, SealedAnswer]>)[] = [
    ...pages.map((path) => async (): Promise<[string, SealedAnswer]> => {
      const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
      return [path, await sealPage(origin, to, path, { status: 200, file })];
    }),
    ...files.map(
      (path) => async (): Promise<[string, SealedAnswer]> => [
        path,
        await sealFile(origin, to, path),
      ],
    ),
    ...made.map(({ path, type, body }) => async (): Promise<[string, SealedAnswer]> => {
      const answer = { file: path.slice(1), type, policy: NO_SCRIPTS };
      return [path, await writeAnswer(to.root, Buffer.from(await body()), answer, to.count)];
    }),
    ...copies.flat().map(
      ({ source, path }) =>
        async (): Promise<[string, SealedAnswer]> => [path, await copyFile(to, source, path)],
    ),
  ];
  const answers: [string, SealedAnswer][] = [];
  for (let at = 0; at < jobs.length; at += AT_ONCE)
    answers.push(...(await Promise.all(jobs.slice(at, at + AT_ONCE).map((job) => job()))));
  const missing = await sealPage(origin, to, NOWHERE, { status: 404, file: "404.html" });
  const list: SealedList = { answers: Object.fromEntries(answers), missing };
  await writeFile(
    join(folder, SHARED_HEAD_FILE),
    readSharedHead(await (await ask(origin, pages[0] ?? "/", 200)).text()),
  );
  await writeFile(join(folder, SEALED_FILE), JSON.stringify(list));
  return pages.length + 1;
}
