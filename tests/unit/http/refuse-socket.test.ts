import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { refuseSocket } from "#lib/http/refuse-socket.ts";

const server = createServer({ maxHeaderSize: 1024 }, (_, response) => response.end("read"));
server.on("clientError", refuseSocket);

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let answer = "";
    socket.on("connect", () => socket.write(text));
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
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
])("%s is told so, with strict headers", async (_, text, status, words) => {
  const answer = await send(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain("X-Content-Type-Options: nosniff");
  expect(answer).toContain("default-src 'none'");
  const [, body = ""] = answer.split("\r\n\r\n");
  expect(body).toContain(words);
  expect(answer).toContain(`Content-Length: ${body.length}\r\n`);
});

test.each([
  ["that was reset", "ECONNRESET", true],
  ["that cannot be written to any more", "HPE_INVALID_METHOD", false],
])("a socket %s is closed without a word", (_, code, writable) => {
  const socket = new PassThrough();
  if (!writable) socket.end();
  const end = vi.spyOn(socket, "end");
  refuseSocket({ code }, socket);
  expect(socket.destroyed).toBe(true);
  expect(end).not.toHaveBeenCalled();
});
