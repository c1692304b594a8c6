import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { PassThrough } from "node:stream";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { refuseUnreadable } from "#lib/http/refuse-socket.ts";

const WHOLE = "whole ".repeat(50_000);

/** Answers at once, or with much and only after a while. */
const answer: RequestListener = ({ url }, response) => {
  if (url !== "/slow") response.end("read");
  else setTimeout(() => response.end(WHOLE), 50);
};
const limits = { maxHeaderSize: 1024, headersTimeout: 200, connectionsCheckingInterval: 50 };
const server = createServer(limits, answer);
refuseUnreadable(server);

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends pieces one after the other, and reads until the server closes. */
function send(...pieces: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let said = "";
    socket.on("connect", () => {
      for (const [index, piece] of pieces.entries())
        setTimeout(() => socket.write(piece), 10 * index);
    });
    socket.on("data", (part) => {
      said += part;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(said));
  });
}

test.each([
  [
    "an address beyond the limit",
    `GET /?${"p=a&".repeat(1000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    "431",
    "too long",
  ],
  ["what is no request", "nonsense\r\n\r\n", "400", "cannot be read"],
  ["a request that never ends", "GET / HTTP/1.1\r\nHost: x\r\n", "408", "too long to arrive"],
  [
    "who wants a tunnel",
    "CONNECT x.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
    "405",
    "Only GET, HEAD and OPTIONS",
  ],
])("%s is told so, with strict headers", async (_, text, status, words) => {
  const said = await send(text);
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(said).toContain("X-Content-Type-Options: nosniff");
  expect(said).toContain("default-src 'none'");
  expect(said.includes("Allow: GET, HEAD, OPTIONS")).toBe(status === "405");
  const [, body = ""] = said.split("\r\n\r\n");
  expect(body).toContain(words);
  expect(said).toContain(`Content-Length: ${body.length}\r\n`);
});

test("who wants a tunnel and hangs up ends nothing", async () => {
  const tunnel = once(server, "connect");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("CONNECT x.example:443 HTTP/1.1\r\nHost: x\r\n\r\n");
  const [, handed] = (await tunnel) as [unknown, Socket];
  const fault = new Promise((resolve) => handed.once("error", resolve));
  handed.destroy(new Error("hung up"));
  expect(await fault).toEqual(new Error("hung up"));
  expect(handed.listenerCount("error")).toBeGreaterThan(0);
  socket.destroy();
});

const TUNNEL = "CONNECT x.example:443 HTTP/1.1\r\nHost: x\r\n\r\n";
const SLOW = "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n";
test.each([
  ["in one piece with it", [`${SLOW}nonsense\r\n\r\n`]],
  ["after it", [SLOW, "nonsense\r\n\r\n"]],
  ["after it, for a tunnel", [SLOW, TUNNEL]],
])("what is refused, sent %s, leaves an answer on its way whole", async (_, pieces) => {
  const said = await send(...pieces);
  expect(said).toMatch(/^HTTP\/1\.1 200 /);
  const end = said.indexOf(WHOLE) + WHOLE.length;
  expect(end).toBeGreaterThan(WHOLE.length);
  expect(said.slice(end)).toMatch(/^HTTP\/1\.1 40[05] /);
});

test("a tunnel that is refused leaves no connection, whatever is sent through it", async () => {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`${TUNNEL}more, and more`);
  await once(socket, "data");
  socket.end("and more");
  const count = promisify(server.getConnections.bind(server));
  while ((await count()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
});

test("an expectation that nobody can meet changes no answer", async () => {
  const said = await send("GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\nConnection: close\r\n\r\n");
  expect(said).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\nread$/);
});

test.each([
  ["that was reset", "ECONNRESET", true],
  ["that cannot be written to any more", "HPE_INVALID_METHOD", false],
])("a socket %s is closed without a word", (_, code, writable) => {
  const socket = new PassThrough();
  if (!writable) socket.end();
  const end = vi.spyOn(socket, "end");
  server.emit("clientError", Object.assign(new Error(code), { code }), socket);
  expect(socket.destroyed).toBe(true);
  expect(end).not.toHaveBeenCalled();
});
