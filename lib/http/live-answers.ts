import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import { answerPlain } from "#lib/http/answer-plain.ts";
import { collectAnswer } from "#lib/http/collect-answer.ts";
import { chooseEncoding, ENCODINGS } from "#lib/http/encodings.ts";
import { makeTag, packQuickly } from "#lib/http/pack-answer.ts";

/** What leads a request to the application's routes. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer made for one address, in one encoding. */
interface LiveAnswer {
  type: string;
  policy: string;
  tag: string;
  bytes: Buffer;
}

/** Room for about 800 packed lists; the one that was not asked for the longest goes first. */
const CACHE_BYTES = 16 * 1024 * 1024;

/** Lets a route answer into memory. Rejects with what the route threw. */
function collect(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handle,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const release = collectAnswer(response, resolve);
    handle(request, response).catch((fault: unknown) => {
      release();
      reject(fault);
    });
  });
}

function readHeader(response: ServerResponse, name: string): string {
  return [response.getHeader(name) ?? ""].flat().join(", ");
}

function send(request: IncomingMessage, response: ServerResponse, answer: LiveAnswer): void {
  response.setHeader("ETag", answer.tag);
  response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Content-Security-Policy", answer.policy);
  if (fresh(request.headers, { etag: answer.tag })) {
    for (const name of ["Content-Type", "Content-Encoding"]) response.removeHeader(name);
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("Content-Type", answer.type);
  response.setHeader("Content-Length", answer.bytes.length);
  response.statusCode = 200;
  response.end(request.method === "HEAD" ? undefined : answer.bytes);
}

/**
 * Answers addresses that are made per request: the route's answer is packed, tagged and kept in a bounded cache, so that
 * the same question costs its work once. `path` is the normalised address that is led to the route.
 */
export function makeLiveAnswers(
  handle: Handle,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const cache = new LRUCache<string, LiveAnswer>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }, key) => bytes.length + key.length,
  });
  return async (request, response, path) => {
    const encoding = chooseEncoding(request, ENCODINGS);
    if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
    const key = `${encoding} ${path}`;
    const kept = cache.get(key);
    if (kept) return send(request, response, kept);
    const { method = "GET" } = request;
    // A route answers HEAD without the body that its length and tag depend on.
    Object.assign(request, { url: path, method: "GET" });
    response.removeHeader("Content-Encoding");
    const body = await collect(request, response, handle).finally(() => {
      request.method = method;
    });
    if (response.statusCode !== 200)
      return answerPlain(response, response.statusCode, "This page could not be made.");
    const bytes = await packQuickly(body, encoding);
    const answer = {
      type: readHeader(response, "content-type"),
      policy: readHeader(response, "content-security-policy"),
      tag: makeTag(bytes),
      bytes,
    };
    cache.set(key, answer);
    if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
    send(request, response, answer);
  };
}
