import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { ALLOW, makePolicy, NOT_ALLOWED, STRICT_HEADERS } from "#lib/http/headers.ts";

interface Refusal {
  status: string;
  text: string;
  headers?: [name: string, value: string][];
}

const UNREADABLE: Refusal = { status: "400 Bad Request", text: "This request cannot be read." };

/** What is said to a request that Node could not read, by the code of its fault. */
const REFUSALS: ReadonlyMap<string | undefined, Refusal> = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    {
      status: "431 Request Header Fields Too Large",
      text: "This address is too long. Take out some of what it chooses.",
    },
  ],
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    { status: "408 Request Timeout", text: "This request took too long to arrive." },
  ],
]);

/** What is said to one that wants to be led to another server. */
const NO_TUNNEL: Refusal = {
  status: "405 Method Not Allowed",
  text: NOT_ALLOWED,
  headers: [["Allow", ALLOW]],
};

/** How long a refused client has to read, in milliseconds, before its socket is closed from our side. */
const LINGER = 500;

function write(socket: Duplex, { status, text, headers = [] }: Refusal): void {
  const body = `${text}\n`;
  const lines = [
    ...STRICT_HEADERS,
    ["Content-Security-Policy", makePolicy("'none'")],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Length", String(Buffer.byteLength(body))],
    ["Cache-Control", "no-store"],
    ["Connection", "close"],
    ...headers,
  ].map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, "", body].join("\r\n"));
}

/**
 * Answers what never became a request, in plain text and with the headers of every answer, and closes the socket; Node's
 * own answer would have neither. What is on its way on the same socket is sent whole before.
 */
export function refuseUnreadable(server: Server): void {
  const newest = new WeakMap<Duplex, ServerResponse>();
  server.prependListener("request", ({ socket }, response) => newest.set(socket, response));
  const refuse = (socket: Duplex, refusal: Refusal): void => {
    const answer = newest.get(socket);
    if (!socket.writable) socket.destroy();
    else if (answer && !answer.writableFinished) answer.once("close", () => write(socket, refusal));
    else write(socket, refusal);
  };
  server.on("clientError", ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === "ECONNRESET") socket.destroy();
    else refuse(socket, REFUSALS.get(code) ?? UNREADABLE);
  });
  server.on("connect", (_, socket) => {
    // Node hands this socket over: a fault that nobody hears would end the process, and nobody else closes it.
    socket.on("error", () => socket.destroy());
    socket.on("finish", () => setTimeout(() => socket.destroy(), LINGER).unref());
    socket.resume();
    refuse(socket, NO_TUNNEL);
  });
  // Whatever else is expected of us, a request is answered as it would be without.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
}
