import type { IncomingMessage, ServerResponse } from "node:http";
import { answerPlain } from "#lib/http/answer-plain.ts";

/** Whether this process takes requests: no longer once it was told to stop. */
export interface Readiness {
  isReady: boolean;
}

const LIVE = "/health/live";
const READY = "/health/ready";

/** What a balancer is told to do meanwhile, in seconds. */
const RETRY_AFTER = "5";

/**
 * Answers whether the process lives, and whether it takes requests: two questions, since one that is ending its answers
 * must not be killed for it. Returns false for every other address.
 */
export function answerHealth(
  { url = "", method }: IncomingMessage,
  response: ServerResponse,
  { isReady }: Readiness,
): boolean {
  const isAsked = (url === LIVE || url === READY) && (method === "GET" || method === "HEAD");
  if (!isAsked) return false;
  if (url === LIVE) answerPlain(response, 200, "live");
  else if (isReady) answerPlain(response, 200, "ready");
  else answerPlain(response, 503, "stopping", { "Retry-After": RETRY_AFTER });
  return true;
}
