import type { IncomingMessage, ServerResponse } from "node:http";

/** Names that carry a digest of what they hold: scripts and styles, and each cut of a font. */
const LASTING = /^\/(?:_next\/static|assets|fonts)\//;

/** Whether a path names its bytes by their digest, so that what stands there never changes. */
export function isLasting(path: string): boolean {
  return LASTING.test(path);
}

/** What never changes is kept for good. */
export const FOR_GOOD = "public, max-age=31536000, immutable";

/** What a correction could change is asked for each time. */
export const REVALIDATED = "public, max-age=0, must-revalidate";

/**
 * How long a cache that many readers share may answer without asking: half a minute, another minute while it asks
 * behind the answer, and a day where nobody answers it (RFC 5861).
 */
const SHARED = "stale-while-revalidate=60, stale-if-error=86400";
const FRESH_SECONDS = 30;

/** By this header the cache in front of the replicas says that it is one; readers never see what it is told. */
const CAPABILITY = "surrogate-capability";

/**
 * Says what caches may do with an answer. Browsers ask each time; shared caches elsewhere read the header that is meant
 * for them alone (RFC 9213), and our own is told the same in the form that it can read.
 */
export function setCaching(
  { headers }: Pick<IncomingMessage, "headers">,
  response: ServerResponse,
  caching: string,
): void {
  response.setHeader("Cache-Control", caching);
  if (caching !== REVALIDATED) return;
  response.setHeader("CDN-Cache-Control", `max-age=${FRESH_SECONDS}, ${SHARED}`);
  if (headers[CAPABILITY] !== undefined)
    response.setHeader("Cache-Control", `public, max-age=0, s-maxage=${FRESH_SECONDS}, ${SHARED}`);
}
