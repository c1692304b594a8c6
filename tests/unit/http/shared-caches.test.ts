import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAnswer } from "#lib/build/seal/write-answer.ts";
import { openDoor } from "#lib/http/door.ts";
import { readEarlierAssets } from "#lib/http/earlier-assets.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";

const [OWN, OLDER, BROKEN] = ["a", "b", "c"].map((sign) => sign.repeat(16)) as [
  string,
  string,
  string,
];
const BROWSERS = "public, max-age=0, must-revalidate";
const GOOD = "public, max-age=31536000, immutable";

let root = "";
let server: Server;

/** Writes a build with a page and a stylesheet; each says whose it is. */
async function makeBuild(name: string): Promise<void> {
  const sealed = join(root, name, "sealed");
  mkdirSync(sealed, { recursive: true });
  const write = (path: string, type: string) =>
    writeAnswer(sealed, Buffer.from(name), { file: path.slice(1), type, policy: "" });
  const answers = {
    "/about": await write("/about", "text/html; charset=utf-8"),
    [`/only-${name}`]: await write(`/only-${name}`, "text/html; charset=utf-8"),
    "/_next/static/same.css": await write("/_next/static/same.css", "text/css"),
    [`/_next/static/${name}.css`]: await write(`/_next/static/${name}.css`, "text/css"),
  };
  const missing = await write("/404.html", "text/html; charset=utf-8");
  writeFileSync(join(root, name, "sealed.json"), JSON.stringify({ answers, missing }));
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "assay-earlier-"));
  await makeBuild(OWN);
  await makeBuild(OLDER);
  mkdirSync(join(root, BROKEN));
  mkdirSync(join(root, "building"));
  const known = { categories: new Set(["teas"]), moved: new Map<string, string>() };
  const door = openDoor(readSealedSite(join(root, OWN)), {
    known,
    earlier: readEarlierAssets(join(root, OWN)),
    answerLive: async ({ path }) =>
      new Response(path, {
        status: path.includes("use=gone") ? 404 : 200,
        headers: {
          "Content-Type": "text/plain; charset=utf-8",
          ...(path.includes("use=own") && { "Cache-Control": "no-store" }),
        },
      }),
    findNear: () => [],
    readiness: { isReady: true },
  });
  server = createServer(door).listen(0);
});
afterEach(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { headers });

test("a server of one build has the assets of the builds beside it, but none of their pages", async () => {
  const read = async (path: string) => {
    const answer = await ask(path);
    return answer.status === 200 ? answer.text() : answer.status;
  };
  expect(await read("/about")).toBe(OWN);
  expect(await read("/_next/static/same.css")).toBe(OWN);
  expect(await read(`/_next/static/${OLDER}.css`)).toBe(OLDER);
  expect(await read(`/only-${OLDER}`)).toBe(404);
  expect(await read(`/_next/static/${BROKEN}.css`)).toBe(404);
  const { headers } = await ask(`/_next/static/${OLDER}.css`);
  expect(headers.get("cache-control")).toBe(GOOD);
  // A build that is removed meanwhile takes its assets along, and breaks nothing.
  rmSync(join(root, OLDER), { recursive: true });
  expect(await read(`/_next/static/${OLDER}.css`)).toBe(404);
  expect(readdirSync(root)).not.toContain(OLDER);
});

test("browsers ask each time, and shared caches are told how long they need not", async () => {
  const shared = "max-age=30, stale-while-revalidate=60, stale-if-error=86400";
  const own = `public, max-age=0, ${shared.replace("max-age", "s-maxage")}`;
  const front = { "surrogate-capability": 'front="RFC5861/1.0"' };
  const cases: [path: string, browsers: string, others: string | null, ours: string][] = [
    ["/about", BROWSERS, shared, own],
    ["/teas?use=a", BROWSERS, shared, own],
    ["/teas?use=own", "no-store", null, "no-store"],
    ["/teas?use=gone", BROWSERS, null, BROWSERS],
    ["/nothing", BROWSERS, null, BROWSERS],
    ["/_next/static/same.css", GOOD, null, GOOD],
  ];
  for (const [path, browsers, others, ours] of cases) {
    const { headers } = await ask(path);
    expect([headers.get("cache-control"), headers.get("cdn-cache-control")], path).toEqual([
      browsers,
      others,
    ]);
    const asked = await ask(path, front);
    expect([asked.headers.get("cache-control"), asked.headers.get("etag")], path).toEqual([
      ours,
      headers.get("etag"),
    ]);
  }
  const none = await ask("/about", { range: "bytes=9999-" });
  expect([none.status, none.headers.get("cdn-cache-control")]).toEqual([416, null]);
});
