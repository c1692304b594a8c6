import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { checkUrl } from "#lib/content/text/urls.ts";
import type { PageAnswer } from "#lib/editor/sources/judge-words.ts";
import { readHtml } from "#lib/editor/sources/read-html.ts";

/** Asks one address and follows nothing; `fetchPublicly`, or what stands for it in a test. */
export type Get = (
  url: string,
  init: { redirect: "manual"; signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>;

const PATIENCE_MS = 20_000;
const MOST_STEPS = 6;
/** More is no page that somebody reads. */
const MOST_BYTES = 4 * 1024 * 1024;

const HEADERS = {
  "User-Agent": "assay-link-report",
  accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
  "accept-language": "en",
  "accept-encoding": "gzip, br",
};

/** Why an address may not be asked, in words; null where it may. */
function refuseAddress(address: string): string | null {
  if (!URL.canParse(address)) return "leads to something that is no address";
  const { protocol, origin, username, password } = new URL(address);
  if (protocol !== "https:") return `leads to ${protocol}// and not to https`;
  if (username !== "" || password !== "") return "leads to an address with a password";
  return checkUrl(`${origin}/`) ? `leads to ${origin}, which is no public host` : null;
}

function decoderOf(encoding: string) {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "deflate":
      return createInflate();
    default:
      return null;
  }
}

/** The bytes of an answer, unpacked; null where there are too many of them, packed or unpacked. */
async function readBytes(answer: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let [size, isWhole] = [0, true];
  const gather = async (parts: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of parts) {
      size += part.length;
      isWhole = size <= MOST_BYTES;
      if (!isWhole) return;
      chunks.push(part);
    }
  };
  if (!answer.body) return new Uint8Array();
  const encoding = answer.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  const decoder = decoderOf(encoding);
  if (!decoder && encoding !== "identity" && encoding !== "") return null;
  const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await (decoder ? pipeline(body, decoder, gather) : pipeline(body, gather));
  } catch (error) {
    if (isWhole) throw error;
  }
  return isWhole ? Buffer.concat(chunks) : null;
}

/** The text of a page by what it says of its letters; UTF-8 where it says nothing that is known. */
function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const said =
    /charset=["']?([\w.:-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?([\w.:-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(said ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Where an answer leads on to: by its status, or by what its page says; null where it stays. */
function findNext(answer: Response, body: string | null, at: string): string | null {
  const location = answer.headers.get("location");
  if (answer.status >= 300 && answer.status < 400 && location !== null)
    return URL.canParse(location, at) ? new URL(location, at).href : location;
  const refresh = body === null ? null : readHtml(body).refresh;
  return refresh !== null && URL.canParse(refresh, at) ? new URL(refresh, at).href : null;
}

async function readBody(answer: Response, type: string): Promise<string | null> {
  if (
    answer.status !== 200 ||
    !/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)$/.test(type)
  ) {
    await answer.body?.cancel();
    return null;
  }
  const bytes = await readBytes(answer);
  if (bytes === null) throw new Error("a page that is too large");
  return decode(bytes, answer.headers.get("content-type") ?? "");
}

/** What a failure comes to, in words that are the same whatever a server wrote. */
function wordFailure(error: unknown): string {
  const { name, message } = error as Error;
  if (name === "TimeoutError" || name === "AbortError") return "no answer in time";
  return message === "a page that is too large" ? message : "cannot be reached";
}

/** Asks for a page and follows where it leads; its text is read only if it is wanted. Never rejects. */
export async function askPage(url: string, wantsText: boolean, get: Get): Promise<PageAnswer> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let at = url;
  try {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const refusal = refuseAddress(at);
      if (refusal !== null) return { status: refusal, at, type: "", body: null };
      const answer = await get(at.replace(/#.*$/s, ""), {
        redirect: "manual",
        signal,
        headers: HEADERS,
      });
      const type =
        (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const body = wantsText ? await readBody(answer, type) : null;
      if (!wantsText) await answer.body?.cancel();
      const next = findNext(answer, body, at);
      if (next === null || next === at) return { status: answer.status, at, type, body };
      at = next;
    }
    return { status: "leads on and on", at, type: "", body: null };
  } catch (error) {
    return { status: wordFailure(error), at, type: "", body: null };
  }
}
