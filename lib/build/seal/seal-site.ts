import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { contentType } from "mime-types";
import { sealHtml } from "#lib/build/seal/seal-html.ts";
import { makeEnds, takeEach, workThrough } from "#lib/build/seal/share-work.ts";
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

/** How many answers are asked for and packed at the same time, and how many are made here. */
const AT_ONCE = 24;
const AT_HAND = 1;

const NO_SCRIPTS = makePolicy("'none'");

/** What the site answers: its pages, its own files, those made of the catalog, and folders of files with the address each stands at. */
export interface Sealable {
  pages: readonly string[];
  files: readonly string[];
  made: readonly MadeFile[];
  folders: readonly { folder: string; address: string }[];
}

/** An answer that only the server can give, or a file that is there. */
interface Job {
  path: string;
  seal: () => Promise<SealedAnswer>;
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

/** Has the server make a file. */
async function askFor(origin: string, { path, type }: MadeFile): Promise<Uint8Array> {
  const answer = await ask(origin, path, 200);
  const told = answer.headers.get("content-type");
  if (told !== type) throw new Error(`${path} was not sealed: it is ${told}, not ${type}.`);
  return new Uint8Array(await answer.arrayBuffer());
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

/** Lets `work` ask a server of the unsealed site once there is one, and ends it. Rejects when there will be none. */
export type WithServer = (work: (origin: string) => Promise<void>) => Promise<void>;

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

/**
 * Seals what a site answers, page by page, and packs it below `folder`. Files of the catalog are made here from the start;
 * pages are asked for as soon as there is a server, which then takes over part of the files. Returns how many pages were
 * sealed. Throws, naming the address, when one is missing or is not what was expected.
 */
export async function sealSite(
  folder: string,
  { pages, files, made, folders }: Sealable,
  withServer: WithServer,
): Promise<number> {
  const to: Target = {
    root: join(folder, SEALED_FOLDER),
    count: pages.length + files.length + made.length,
  };
  const answers = new Map<string, SealedAnswer>();
  const write = async ({ path, type }: MadeFile, body: string | Uint8Array): Promise<void> => {
    const answer = { file: path.slice(1), type, policy: NO_SCRIPTS };
    answers.set(path, await writeAnswer(to.root, Buffer.from(body), answer, to.count));
  };
  const ends = makeEnds(made);
  let asked: Job[] = [];
  const askServer = async (origin: string): Promise<void> => {
    // Pages that are plain markup take what their heads share from here.
    const first = await (await ask(origin, pages[0] ?? "/", 200)).text();
    await writeFile(join(folder, SHARED_HEAD_FILE), readSharedHead(first));
    asked = [
      ...pages.map((path): Job => {
        const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
        return { path, seal: () => sealPage(origin, to, path, { status: 200, file }) };
      }),
      {
        path: NOWHERE,
        seal: () => sealPage(origin, to, NOWHERE, { status: 404, file: "404.html" }),
      },
      ...files.map((path): Job => ({ path, seal: () => sealFile(origin, to, path) })),
      ...(await listCopies(folders)).map(
        ({ source, path }): Job => ({ path, seal: () => copyFile(to, source, path) }),
      ),
    ];
    await workThrough(takeEach(asked), AT_ONCE, async ({ path, seal }) => {
      answers.set(path, await seal());
    });
    await workThrough(ends.takeLast, AT_ONCE, async (file) =>
      write(file, await askFor(origin, file)),
    );
  };
  await Promise.all([
    withServer(askServer),
    workThrough(ends.takeFirst, AT_HAND, async (file) => write(file, await file.body())),
  ]).finally(ends.stop);
  // In the order of what there is, whatever was made first.
  const inOrder = [...asked, ...made].flatMap(({ path }): [string, SealedAnswer][] => {
    const answer = answers.get(path);
    return answer ? [[path, answer]] : [];
  });
  const { [NOWHERE]: missing, ...rest } = Object.fromEntries(inOrder);
  if (!missing) throw new Error("The page that says that there is none was not sealed.");
  const list: SealedList = { answers: rest, missing };
  await writeFile(join(folder, SEALED_FILE), JSON.stringify(list));
  return pages.length + 1;
}
