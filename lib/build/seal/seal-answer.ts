import { join } from "node:path";
import { sealHtml } from "#lib/build/seal/seal-html.ts";
import { writeAnswer } from "#lib/build/seal/write-answer.ts";
import { makePolicy } from "#lib/http/headers.ts";
import { SEALED_FOLDER, type SealedAnswer } from "#lib/http/sealed-site.ts";

const PAGE = "text/html; charset=utf-8";
const NO_SCRIPTS = makePolicy("'none'");

/** Where answers are written, and how many there will be. */
export interface Target {
  root: string;
  count: number;
}

/** Where the answers of a site go, by its folder and the addresses of what it holds. */
export function findTarget(
  folder: string,
  { pages, files }: { pages: readonly string[]; files: readonly string[] },
): Target {
  return { root: join(folder, SEALED_FOLDER), count: pages.length + files.length };
}

function filePage(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/** Seals and writes what the framework answered at an address; `file` is where, unless it follows from the address. Throws, naming the address, when it is no page. */
export async function sealPage(
  { root, count }: Target,
  path: string,
  html: string,
  file = filePage(path),
): Promise<SealedAnswer> {
  try {
    const sealed = sealHtml(html);
    const answer = { file, type: PAGE, policy: sealed.policy };
    return await writeAnswer(root, Buffer.from(sealed.html), answer, count);
  } catch (fault) {
    throw new Error(`${path} was not sealed: ${fault instanceof Error ? fault.message : fault}.`);
  }
}

/** Writes a page that is plain markup with the policy that its own answer names. Throws, naming the address, when it is no page. */
export function sealPlain(
  { root, count }: Target,
  path: string,
  bytes: Buffer,
  headers: Headers,
): Promise<SealedAnswer> {
  const [type, policy] = ["content-type", "content-security-policy"].map((one) => headers.get(one));
  if (type?.toLowerCase() !== PAGE || !policy)
    throw new Error(`${path} was not sealed: its answer is no page with a policy.`);
  return writeAnswer(root, bytes, { file: filePage(path), type: PAGE, policy }, count);
}

/** Writes the file at an address, which may run nothing. */
export function sealFile(
  { root, count }: Target,
  path: string,
  bytes: Buffer,
  type: string,
): Promise<SealedAnswer> {
  return writeAnswer(root, bytes, { file: path.slice(1), type, policy: NO_SCRIPTS }, count);
}
