import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDoor } from "#lib/http/door.ts";
import { logRequests } from "#lib/http/log-requests.ts";
import { askServer, portOf } from "#tests/fixtures/ask-server.ts";

/* The log behind the whole door: one line a request, and nothing in it that a stranger wrote. */

const lines: string[] = [];
const readiness = { isReady: true };
let server: Server;

beforeAll(async () => {
  server = createServer(
    openDoor(
      {
        root: "/nowhere",
        answers: new Map(),
        missing: { file: "404.html", type: "text/html", policy: "", tags: {} },
      },
      {
        known: { categories: new Set(["teas"]), moved: new Map([["/old", "/teas"]]) },
        answerLive: async () =>
          new Response("x".repeat(3000), { headers: { "Content-Type": "text/plain" } }),
        findNear: () => [],
        readiness,
      },
    ),
  );
  logRequests(server, (line) => lines.push(line));
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
});

/** The last line, once it is written: an answer is there before its end is. */
async function lastLine() {
  for (let tries = 0; tries < 50 && lines.length === 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? "");
}

test.each([
  ["GET", "/teas?use=secret&w.x=5", 200, "list"],
  ["GET", "/api/v1/anything?q=secret", 200, "api"],
  ["GET", "/search?q=secret", 200, "search"],
  ["GET", "/nothing/secret/here", 404, "missing"],
  ["GET", "/old", 308, "redirect"],
  ["POST", "/teas?secret", 405, "refuse"],
  ["OPTIONS", "/secret", 204, "options"],
  ["GET", "/secret%00", 400, "refuse"],
  ["GET", "/secret%0A%7B%22forged%22%3A1%7D", 400, "refuse"],
  ["GET", "/health/live", 200, "health"],
  ["GET", "/health/ready", 200, "health"],
])("%s %s: %i by %s, and no word of the address", async (method, path, status, route) => {
  expect((await askServer(portOf(server), path, { method })).status).toBe(status);
  const line = await lastLine();
  expect(line).toMatchObject({ method, route, status });
  expect(Object.keys(line)).toEqual(["time", "method", "route", "status", "ms", "bytes"]);
  expect(line.bytes).toBeGreaterThan(100);
  expect(lines[0]).not.toMatch(/secret|forged|127\.0\.0|::1|\n/);
});

test("who gives up is told as nobody having seen a status", async () => {
  const socket = connect(portOf(server));
  socket.write("GET /teas?use=a HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.destroy();
  // It may have been answered before it gave up: either is one line.
  const { status } = await lastLine();
  expect([200, 499]).toContain(status);
});

test("a server that stops says so, and lives", async () => {
  readiness.isReady = false;
  expect((await askServer(portOf(server), "/health/ready")).status).toBe(503);
  expect((await askServer(portOf(server), "/health/live")).status).toBe(200);
  readiness.isReady = true;
});
