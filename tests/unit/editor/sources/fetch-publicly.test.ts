import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchPublicly } from "#lib/editor/sources/fetch-publicly.ts";
import { makePublicLookup } from "#lib/editor/sources/public-hosts.ts";

let server: Server;
let port = 0;
let visits = 0;

beforeEach(async () => {
  visits = 0;
  server = createServer((socket) => {
    visits += 1;
    socket.on("error", () => undefined).destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as { port: number }).port;
});
afterEach(() => void server.close());

const init = (signal = AbortSignal.timeout(5000)) => ({ signal, headers: {} });

test("a name that leads to this machine is never connected to", async () => {
  const lookup = makePublicLookup((_, __, done) =>
    done(null, [{ address: "127.0.0.1", family: 4 }]),
  );
  const asked = fetchPublicly(`https://inner.example:${port}/`, init(), lookup);
  await expect(asked).rejects.toThrow("inner.example has no public address");
  expect(visits).toBe(0);
});

test("what is connected to is what the lookup gave", async () => {
  const asked = fetchPublicly(`https://open.example:${port}/`, init(), (_, options, done) =>
    options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
  );
  await expect(asked).rejects.toThrow();
  expect(visits).toBe(1);
});

test("an end to patience ends it", async () => {
  const asked = fetchPublicly(
    `https://slow.example:${port}/`,
    init(AbortSignal.timeout(50)),
    () => undefined,
  );
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});
