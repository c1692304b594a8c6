import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { makePublicLookup } from "#lib/editor/sources/public-hosts.ts";

/** Answers without a body, as the platform knows them. */
const BODILESS = new Set([101, 204, 205, 304]);

function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  if (status < 200 || status > 599) throw new Error(`a status that is none: ${status}`);
  if (!BODILESS.has(status))
    return new Response(Readable.toWeb(message) as ReadableStream<Uint8Array>, { status, headers });
  message.resume();
  return new Response(null, { status, headers });
}

/**
 * Asks an address once, as `fetch` does, and follows nothing: over https and from public addresses alone. Whoever gets the
 * answer bounds how much of it is read. Rejects where nothing answers or the signal is given.
 */
export function fetchPublicly(
  url: string,
  { signal, headers }: { signal: AbortSignal; headers: Record<string, string> },
  lookup: LookupFunction = makePublicLookup(),
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, signal, lookup, agent: false }, (message) => {
      try {
        resolve(toResponse(message));
      } catch (error) {
        message.destroy();
        reject(error);
      }
    });
    asked.on("error", reject);
    asked.end();
  });
}
