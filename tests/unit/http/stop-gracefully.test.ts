import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { afterEach, expect, test } from "vitest";
import { askServer } from "#tests/fixtures/ask-server.ts";

/* What becomes of requests when a server is told to stop, tried on a process of its own. */

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

async function start(stdio: "ipc" | "ignore") {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/fixtures/servers/slow-server.ts"],
    { stdio: ["ignore", "pipe", "inherit", stdio] },
  );
  children.push(child);
  const [said] = (await once(child.stdout ?? child, "data")) as [Buffer];
  return { child, port: Number(said.toString()) };
}

const agent = new Agent({ keepAlive: true });

const ask = (port: number, path: string) => askServer(port, path, { agent });

test("an answer on its way is ended, a new connection refused, and the process ends well", async () => {
  const { child, port } = await start("ignore");
  expect((await ask(port, "/health/ready")).status).toBe(200);
  const slow = ask(port, "/600");
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 150));
  await expect(ask(port, "/1")).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
  expect((await slow).bytes.toString()).toBe("begun whole");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a connection that is kept hears that the server stops, and is closed", async () => {
  const { child, port } = await start("ignore");
  const [first, second] = [ask(port, "/500"), ask(port, "/500")];
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill("SIGTERM");
  await Promise.all([first, second]);
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a connection whose answer has ended is closed while another is still on its way", async () => {
  const { child, port } = await start("ignore");
  const kept = new Agent({ keepAlive: true });
  const closed = once(kept, "free").then(([socket]) => once(socket, "close"));
  const [first, second] = [askServer(port, "/400", { agent: kept }), ask(port, "/2500")];
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill("SIGTERM");
  await first;
  const whole = second.then(({ bytes }) => bytes.toString());
  expect(await Promise.race([closed.then(() => "closed"), whole])).toBe("closed");
  expect(await whole).toBe("begun whole");
});

test("a server stops when whoever started it is gone, however it went", async () => {
  const { child } = await start("ipc");
  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});
