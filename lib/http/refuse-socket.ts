import type { Duplex } from "node:stream";
import { makePolicy, STRICT_HEADERS } from "#lib/http/headers.ts";

const TOO_LARGE = "HPE_HEADER_OVERFLOW";

/** What is said to a request that Node could not read, and under which status. */
function findAnswer(code: string | undefined): { status: string; text: string } {
  return code === TOO_LARGE
    ? {
        status: "431 Request Header Fields Too Large",
        text: "This address is too long. Take out some of what it chooses.",
      }
    : { status: "400 Bad Request", text: "This request cannot be read." };
}

/**
 * Answers a request that never became one, in plain text and with the headers of every answer, and closes the socket.
 * Node's own answer would have neither.
 */
export function refuseSocket({ code }: { code?: string }, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, text } = findAnswer(code);
  const body = `${text}\n`;
  const headers = [
    ...STRICT_HEADERS,
    ["Content-Security-Policy", makePolicy("'none'")],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Length", String(Buffer.byteLength(body))],
    ["Cache-Control", "no-store"],
    ["Connection", "close"],
  ].map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...headers, "", body].join("\r\n"));
}
