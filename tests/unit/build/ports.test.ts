import { createServer, type Server } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { findFreePort, readPort } from "#lib/build/ports.ts";

afterEach(() => vi.unstubAllEnvs());

async function hold(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}

test("a free port is taken as it is", async () => {
  const port = await findFreePort();
  vi.stubEnv("PORT", String(port));
  expect(await readPort()).toEqual({ port });
});

test("a port that somebody listens on is named, with another one to try", async () => {
  const port = await findFreePort();
  const server = await hold(port);
  vi.stubEnv("PORT", String(port));
  expect(await readPort()).toEqual({
    fault: `Port ${port} is taken by another program: name another, such as PORT=${port + 1}.`,
  });
  server.close();
});

test.each(["abc", "-1", "0", "65536", "80.5", "1e3", " 80", "99999999999"])(
  "PORT=%j is no port",
  async (text) => {
    vi.stubEnv("PORT", text);
    const found = await readPort();
    expect(found).toEqual({
      fault: expect.stringContaining(`PORT is "${text}", which is no port`),
    });
  },
);

test("a variable that is set to nothing counts as not set", async () => {
  const server = await hold(3000).catch(() => null);
  vi.stubEnv("PORT", "");
  const found = await readPort();
  if (server) expect(found).toEqual({ fault: expect.stringContaining("Port 3000 is taken") });
  else expect(JSON.stringify(found)).toContain("3000");
  server?.close();
});
