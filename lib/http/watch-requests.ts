import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { normaliseRequest } from "#lib/http/normalise-request.ts";

/** Normalises every request line before anything in this process reads it, so that no answer goes out without the guard. */
export function watchRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    Object.assign(request, normaliseRequest(request));
  });
}
