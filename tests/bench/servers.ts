import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { SERVER_FILE } from "#lib/build/bundle.ts";
import { findFreePort } from "#lib/build/ports.ts";
import { SERVER_ENV } from "#lib/build/run-command.ts";

/** A server under load, and how to end it. */
export interface Served {
  name: string;
  origin: string;
  pid: number | undefined;
  stop: () => void;
}

async function waitFor(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 400 && child.exitCode === null; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error(`${address} does not answer.`);
}

/** The built site behind its door. */
export async function serveSite(folder: string): Promise<Served> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(folder, SERVER_FILE)], {
    // By the channel it ends with us, however we end.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, ...SERVER_ENV, PORT: String(port), SITE_FOLDER: folder },
  });
  const origin = `http://localhost:${port}`;
  await waitFor(`${origin}/robots.txt`, child);
  return { name: "door", origin, pid: child.pid, stop: () => child.kill() };
}

/** A bare `node:http` server with the same bytes in memory. */
export async function serveBare(pages: ReadonlyMap<string, Buffer>): Promise<Served> {
  const child = fork("tests/bench/bare-server.ts", { execArgv: ["--import", "tsx"] });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  for (const [path, bytes] of pages) {
    child.send({ path, body: gzipSync(bytes).toString("base64") });
    await once(child, "message");
  }
  return {
    name: "node:http",
    origin: `http://localhost:${port}`,
    pid: child.pid,
    stop: () => child.disconnect(),
  };
}

/** nginx with the same bytes as packed files, where it is installed; else null. */
export async function serveNginx(pages: ReadonlyMap<string, Buffer>): Promise<Served | null> {
  if (spawnSync("nginx", ["-v"]).error) return null;
  const root = mkdtempSync(join(tmpdir(), "bench-nginx-"));
  // Started by root, nginx reads files as nobody.
  chmodSync(root, 0o755);
  const port = await findFreePort();
  // A page and the views of it differ by whether there is a query.
  const names = [...pages].map(([address, bytes], index) => {
    writeFileSync(join(root, `${index}.html`), bytes);
    writeFileSync(join(root, `${index}.html.gz`), gzipSync(bytes));
    const [path, query] = address.split("?");
    return `"${path}${query === undefined ? "" : "?"}" /${index}.html;`;
  });
  const settings = `pid ${root}/pid; error_log stderr; worker_processes 1; daemon off;
events { worker_connections 256; }
http { access_log off; types { text/html html; } gzip_static on;
map "$uri$is_args" $page { default /none; ${names.join(" ")} }
server { listen ${port}; root ${root}; location / { try_files $page =404; } } }`;
  writeFileSync(join(root, "nginx.conf"), settings);
  const child = spawn("nginx", ["-p", root, "-c", join(root, "nginx.conf")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  await waitFor(`${origin}${[...pages.keys()][0]}`, child);
  return { name: "nginx", origin, pid: child.pid, stop: () => child.kill() };
}
