import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import { answerPlain } from "#lib/http/answer-plain.ts";
import { REVALIDATED, setCaching } from "#lib/http/caching.ts";
import { chooseEncoding, ENCODINGS } from "#lib/http/encodings.ts";
import { makePolicy } from "#lib/http/headers.ts";
import type { LiveAddress } from "#lib/http/judge-request.ts";
import { makeTag, pack } from "#lib/http/pack-answer.ts";

/** Answers what is made per request. */
export type AnswerLive = (live: LiveAddress) => Promise<Response>;

/** An answer made for one address, in one encoding. */
interface LiveAnswer {
  status: number;
  type: string;
  policy: string;
  /** What caches may do with it. */
  caching: string;
  tag: string;
  bytes: Buffer;
}

const NEVER = "no-store";

/** Room for about 800 packed lists; the one that was not asked for the longest goes first. */
const CACHE_BYTES = 16 * 1024 * 1024;

function send(request: IncomingMessage, response: ServerResponse, answer: LiveAnswer): void {
  response.setHeader("ETag", answer.tag);
  if (answer.status === 200) setCaching(request, response, answer.caching);
  else response.setHeader("Cache-Control", answer.caching);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Content-Security-Policy", answer.policy);
  if (answer.status === 200 && fresh(request.headers, { etag: answer.tag })) {
    response.removeHeader("Content-Encoding");
    response.statusCode = 304;
    response.end();
    return;
  }
  response.statusCode = answer.status;
  response.setHeader("Content-Type", answer.type);
  response.setHeader("Content-Length", answer.bytes.length);
  response.end(request.method === "HEAD" ? undefined : answer.bytes);
}

/**
 * Sends what is made per request: the route's answer is packed, tagged and kept in a bounded cache, so that the same
 * question costs its work once. Rejects with what the route threw.
 */
export function makeLiveAnswers(
  answerLive: AnswerLive,
): (request: IncomingMessage, response: ServerResponse, live: LiveAddress) => Promise<void> {
  const cache = new LRUCache<string, LiveAnswer>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }, key) => bytes.length + key.length,
  });
  return async (request, response, live) => {
    const encoding = chooseEncoding(request, ENCODINGS);
    const key = `${encoding} ${live.path}`;
    const made = cache.get(key);
    if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
    if (made) return send(request, response, made);
    const answer = await answerLive(live);
    const elsewhere = answer.headers.get("location");
    if (elsewhere !== null) {
      const headers = { Location: elsewhere, "Cache-Control": REVALIDATED };
      return answerPlain(response, answer.status, `See ${elsewhere}`, headers);
    }
    const isSaid = answer.ok || answer.status === 404 || answer.status === 400;
    if (!isSaid) {
      console.error(new Error(`The route "${live.route}" answered with ${answer.status}.`));
      return answerPlain(response, answer.status, "This page could not be made.");
    }
    const bytes = await pack(Buffer.from(await answer.arrayBuffer()), encoding, "quick");
    const packed = {
      status: answer.status,
      type: answer.headers.get("content-type") ?? "",
      policy: answer.headers.get("content-security-policy") ?? makePolicy("'none'"),
      caching: answer.headers.get("cache-control") ?? REVALIDATED,
      tag: makeTag(bytes),
      bytes,
    };
    if (packed.caching !== NEVER) cache.set(key, packed);
    send(request, response, packed);
  };
}
