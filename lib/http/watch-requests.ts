import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import { normaliseRequest } from "#lib/http/normalise-request.ts";
import { refuseSocket } from "#lib/http/refuse-socket.ts";
import { listTrusted } from "#lib/http/trusted-headers.ts";

/** Normalises every request before anything in this process reads it, so that no answer goes out without the guard. */
export function watchRequests(): void {
  // In development Next's own scripts ask for flight data after every edit, and hold a socket open.
  const isDevelopment = process.env.NODE_ENV === "development";
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    Object.assign(request, normaliseRequest(request));
    if (isDevelopment) return;
    for (const name of listTrusted(Object.keys(request.headers))) delete request.headers[name];
  });
  if (isDevelopment) return;
  // Next leaves a socket open for ever whose request asks for an upgrade; with nobody listening, Node serves it as any other.
  subscribe("net.server.socket", (message) => {
    const { server } = (message as { socket: Socket & { server?: Server } }).socket;
    server?.removeAllListeners("upgrade");
    if (server && server.listenerCount("clientError") === 0) server.on("clientError", refuseSocket);
  });
}
