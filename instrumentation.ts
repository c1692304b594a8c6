import type { IncomingMessage } from "node:http";
import { normaliseRequest } from "#lib/http/normalise-request.ts";

/** Normalises every request line before Next reads it, so that no answer goes out without the guard. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    Object.assign(request, normaliseRequest(request));
  });
}
