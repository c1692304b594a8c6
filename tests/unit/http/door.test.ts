import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { writeAnswer } from "#lib/build/seal/write-answer.ts";
import { openDevelopmentDoor, openDoor } from "#lib/http/door.ts";
import { makePolicy } from "#lib/http/headers.ts";
import type { LiveAddress } from "#lib/http/judge-request.ts";
import { watchNewPages } from "#lib/http/new-pages.ts";
import type { SealedSite } from "#lib/http/sealed-site.ts";
import { type Answer, askServer, portOf } from "#tests/fixtures/ask-server.ts";

const PAGE = `<h1>Teas</h1>${"<p>A line of text.</p>".repeat(60)}`;
const MISSING = `<h1>Not here</h1>${"<p>Look elsewhere.</p>".repeat(60)}`;
const TINY = "short";
const known = {
  categories: new Set(["teas"]),
  moved: new Map([["/teas/short", "/teas/long"]]),
};

let server: Server;
let root = "";
let site: SealedSite;
/** What the routes were asked, in order. */
const asked: string[] = [];

/** Only what has to do with teas is near anything. */
const findNear = (path: string) => (/^\/tea(?!s)/.test(path) ? [{ href: "/teas" }] : []);

async function answerLive({ route, category, path }: LiveAddress): Promise<Response> {
  asked.push(`${route} ${category} ${path}`);
  if (route === "shortlist")
    return new Response(null, { status: 303, headers: { Location: "/teas?use=a" } });
  if (path.includes("use=throws")) throw new Error("a fault with a secret");
  return new Response(`<h1>${path}</h1>${"<p>é</p>".repeat(200)}`, {
    status: path.includes("use=fails") ? 500 : route === "missing" ? 404 : 200,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": makePolicy("'self'"),
    },
  });
}

function listen(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  return new Promise((resolve) => {
    const one = createServer(listener).listen(0, () => resolve(one));
  });
}

function ask(
  path: string,
  headers: Record<string, string> = {},
  { method = "GET", to = server } = {},
): Promise<Answer> {
  return askServer(portOf(to), path, { method, headers });
}

/** What every answer has to carry, whatever it is. */
function expectStrict({ headers, bytes, status }: Answer): void {
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toContain("max-age=63072000");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  if (bytes.length > 0 && status !== 304) expect(headers["content-type"]).toMatch(/charset=utf-8$/);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "door-"));
  const html = { type: "text/html; charset=utf-8", policy: makePolicy("'none'") };
  const write = (file: string, text: string) =>
    writeAnswer(root, Buffer.from(text), { file, ...html });
  site = {
    root,
    answers: new Map([
      ["/", await write("index.html", PAGE)],
      ["/teas", await write("teas.html", PAGE)],
      ["/_next/static/a [b].js", await write("_next/static/a [b].js", PAGE)],
      ["/.well-known/security.txt", await write(".well-known/security.txt", TINY)],
      ["/badges/teas/long.svg", await write("badges/teas/long.svg", "a badge")],
      ["/badges/gone.svg", await write("badges/gone.svg", "no longer listed")],
    ]),
    missing: await write("404.html", MISSING),
  };
  server = await listen(
    openDoor(site, { known, answerLive, findNear, readiness: { isReady: true } }),
  );
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  asked.length = 0;
});

test("a badge is answered whatever its name: the provider's own, else the one that says there is none", async () => {
  const own = await ask("/badges/teas/short.svg");
  expect([own.status, own.bytes.toString()]).toEqual([200, "a badge"]);
  for (const path of ["/badges/teas/zz.svg", "/badges/x/y/z", "/badges/a/%3Cb%3E.svg?q=zz"]) {
    const gone = await ask(path);
    expect([gone.status, gone.bytes.toString()]).toEqual([200, "no longer listed"]);
    expect(gone.headers["access-control-allow-origin"]).toBe("*");
    expect(gone.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expectStrict(gone);
  }
  expect((await ask("/previews/teas/zz.png")).status).toBe(404);
});

describe("an address where nothing is", () => {
  test("is answered with pages that are near, made once for all addresses that mean the same", async () => {
    for (const path of ["/tea", "/teapot/of/tin", "/tea?use=a"]) {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expectStrict(answer);
      expect(answer.bytes.toString()).toContain("<h1>/requested/missing?near=%2Fteas</h1>");
    }
    expect(asked).toEqual(["missing  /requested/missing?near=%2Fteas"]);
  });

  test("stays a 404 for a client that has the page, and is empty for HEAD", async () => {
    const first = await ask("/tea");
    const again = await ask("/tea", { "if-none-match": first.headers.etag ?? "" });
    expect(again.status).toBe(404);
    const head = await ask("/tea", {}, { method: "HEAD" });
    expect([head.status, head.bytes.length]).toEqual([404, 0]);
  });

  test("with nothing near comes as it was sealed, and no route is asked", async () => {
    const answer = await ask("/coffee");
    expect([answer.status, answer.bytes.toString()]).toEqual([404, MISSING]);
    expect(asked).toEqual([]);
  });
});

describe("a sealed answer", () => {
  test.each([
    ["", "identity", (bytes: Buffer) => bytes],
    ["gzip", "gzip", gunzipSync],
    ["gzip, br", "br", brotliDecompressSync],
    ["br;q=0.5, gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0", "identity", (bytes: Buffer) => bytes],
    ["zstd", "identity", (bytes: Buffer) => bytes],
  ])("for a client that accepts %j comes as %s", async (accepted, encoding, unpack) => {
    const answer = await ask("/teas", accepted === "" ? {} : { "accept-encoding": accepted });
    expect(answer.headers["content-encoding"] ?? "identity").toBe(encoding);
    expect(unpack(answer.bytes).toString()).toBe(PAGE);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(Number(answer.headers["content-length"])).toBe(answer.bytes.length);
    expect(asked).toEqual([]);
    expectStrict(answer);
  });

  test("its forms have different strong tags, and each is fresh under its own alone", async () => {
    const forms = await Promise.all(
      ["identity", "gzip", "br"].map(async (encoding) => ({
        encoding,
        tag: String((await ask("/teas", { "accept-encoding": encoding })).headers.etag),
      })),
    );
    for (const { tag } of forms) expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(new Set(forms.map(({ tag }) => tag)).size).toBe(3);
    for (const { encoding } of forms)
      for (const other of forms) {
        const headers = { "accept-encoding": encoding, "if-none-match": `"x", ${other.tag}` };
        const { status, bytes } = await ask("/teas", headers);
        expect(status).toBe(other.encoding === encoding ? 304 : 200);
        if (status === 304) expect(bytes).toHaveLength(0);
      }
  });

  test.each([
    ["bytes=0-9", 206, 0, 10],
    ["bytes=5-", 206, 5, PAGE.length],
    ["bytes=-7", 206, PAGE.length - 7, PAGE.length],
    ["bytes=x", 200, 0, PAGE.length],
    ["letters=0-9", 200, 0, PAGE.length],
  ])("the part %s is answered with %i", async (range, status, from, to) => {
    const answer = await ask("/teas", { range });
    expect(answer.status).toBe(status);
    expect(answer.bytes.toString()).toBe(PAGE.slice(from, to));
    expect(answer.headers["content-range"]).toBe(
      status === 206 ? `bytes ${from}-${to - 1}/${PAGE.length}` : undefined,
    );
    expectStrict(answer);
  });

  test("a part that is not there, and a condition that does not hold, say so", async () => {
    for (const range of ["bytes=999999-", "bytes=5-2"]) {
      const none = await ask("/teas", { range });
      expect([none.status, none.headers["content-range"]]).toEqual([416, `bytes */${PAGE.length}`]);
      expect(none.bytes.toString()).toBe("This file has no such part.\n");
      expectStrict(none);
    }
    const tag = String((await ask("/teas")).headers.etag);
    for (const [headers, status] of [
      [{ "if-match": '"other"' }, 412],
      [{ "if-unmodified-since": "Sat, 29 Nov 2025 00:00:00 GMT" }, 200],
      [{ "if-match": tag }, 200],
      [{ "if-match": "*" }, 200],
      [{ range: "bytes=0-3", "if-range": tag }, 206],
      [{ range: "bytes=0-3", "if-range": '"other"' }, 200],
    ] as const) {
      const answer = await ask("/teas", headers);
      expect(answer.status, JSON.stringify(headers)).toBe(status);
      if (status === 412) expect(answer.bytes.toString()).toMatch(/^This file is no longer/);
      expectStrict(answer);
    }
  });

  test("what was not worth packing comes plain, whatever is accepted", async () => {
    const answer = await ask("/.well-known/security.txt", { "accept-encoding": "br, gzip" });
    expect([answer.status, answer.bytes.toString()]).toEqual([200, TINY]);
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });

  test("HEAD has its headers and no body, a query changes nothing", async () => {
    const [get, head] = [await ask("/teas?utm=1"), await ask("/teas", {}, { method: "HEAD" })];
    expect(head.bytes).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(get.bytes.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test("pages are asked for each time, what is named by its digest is kept for good", async () => {
    const cacheOf = async (path: string) => (await ask(path)).headers["cache-control"];
    expect(await cacheOf("/")).toBe("public, max-age=0, must-revalidate");
    expect(await cacheOf("/.well-known/security.txt")).toBe("public, max-age=0, must-revalidate");
    expect(await cacheOf("/_next/static/a%20%5Bb%5D.js")).toBe(
      "public, max-age=31536000, immutable",
    );
  });
});

test("what nobody sealed is not there, and no route hears of it", async () => {
  for (const path of [
    "/nothing",
    "/teas/nobody",
    "/constructor",
    "/teas.html",
    "/%2e%2e/x",
    "//x",
  ]) {
    const answer = await ask(path, { "accept-encoding": "br" });
    expect(answer.status, path).toBe(404);
    expect(brotliDecompressSync(answer.bytes).toString()).toBe(MISSING);
    expectStrict(answer);
  }
  const head = await ask("/nothing", {}, { method: "HEAD" });
  expect([head.status, head.bytes.length]).toEqual([404, 0]);
  expect(asked).toEqual([]);
});

test("what needs no page is answered in a line of text", async () => {
  const [post, options, moved, slash, odd] = await Promise.all([
    ask("/", {}, { method: "POST" }),
    ask("/", {}, { method: "OPTIONS" }),
    ask("/teas/short"),
    ask("/teas/?use=x"),
    ask("/%"),
  ]);
  expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect([options.status, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  expect([moved.status, moved.headers.location]).toEqual([308, "/teas/long"]);
  expect([slash.status, slash.headers.location]).toEqual([308, "/teas?use=x"]);
  expect(odd.status).toBe(400);
  for (const answer of [post, options, moved, slash, odd]) expectStrict(answer);
  for (const { bytes } of [post, moved, odd]) expect(bytes.toString()).toMatch(/^[A-Z].*\n$/);
  expect(odd.headers["cache-control"]).toBe("no-store");
});

describe("an answer that is made per request", () => {
  test("is led to its route by the normalised address, packed, tagged, and made once", async () => {
    const first = await ask("/teas?x=1&use=a&use=a", { "accept-encoding": "br" });
    const again = await ask("/teas?use=a&utm=2", { "accept-encoding": "br" });
    expect(asked).toEqual(["list teas /requested/list/teas?use=a"]);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(brotliDecompressSync(first.bytes).toString()).toBe(
      `<h1>/requested/list/teas?use=a</h1>${"<p>é</p>".repeat(200)}`,
    );
    expect(first.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(first.headers["content-security-policy"]).toBe(makePolicy("'self'"));
    expect(first.headers.vary).toBe("Accept-Encoding");
    expectStrict(first);
    const plain = await ask("/teas?use=a");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.etag).not.toBe(first.headers.etag);
    const fresh = { "accept-encoding": "br", "if-none-match": String(first.headers.etag) };
    const unchanged = await ask("/teas?use=a", fresh);
    expect([unchanged.status, unchanged.bytes.length]).toEqual([304, 0]);
    expect(unchanged.headers.etag).toBe(first.headers.etag);
  });

  test("HEAD is made from the whole answer", async () => {
    const head = await ask("/teas/compare?p=long", {}, { method: "HEAD" });
    const get = await ask("/teas/compare?p=long");
    expect(asked).toEqual(["compare teas /teas/compare?p=long"]);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(Number(get.headers["content-length"])).toBe(get.bytes.length);
  });

  test.each(["throws", "fails"])(
    "a route that %s is told in plain words, and not kept",
    async (way) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
      for (let round = 0; round < 2; round++) {
        const answer = await ask(`/teas?use=${way}`, { "accept-encoding": "br" });
        expect(answer.status).toBe(500);
        expect(answer.bytes.toString()).toMatch(/^This page could not be made\..*\n$/);
        expect(answer.headers["content-encoding"]).toBeUndefined();
        expectStrict(answer);
      }
      expect(asked).toHaveLength(2);
      expect(log).toHaveBeenCalledTimes(2);
      log.mockRestore();
    },
  );

  test("answers to questions are led to the list, and nothing is kept of it", async () => {
    for (let round = 0; round < 2; round++) {
      const answer = await ask("/teas/for?q1=2", { "accept-encoding": "br" });
      expect([answer.status, answer.headers.location]).toEqual([303, "/teas?use=a"]);
      expect(answer.headers["content-encoding"]).toBeUndefined();
      expectStrict(answer);
    }
    expect(asked).toEqual(Array(2).fill("shortlist teas /requested/shortlist/teas?q1=2"));
  });

  test("a search is led to its own", async () => {
    await ask("/search?q=green%20tea&x=1");
    expect(asked).toEqual(["search  /search?q=green+tea"]);
  });

  test("the cache is bounded: what was asked for long ago is made anew, the newest is not", async () => {
    const pad = "x".repeat(5000);
    const many = 3400;
    for (let index = 0; index < many; index++) await ask(`/teas?use=${pad}${index}`);
    asked.length = 0;
    await ask(`/teas?use=${pad}${many - 1}`);
    expect(asked).toHaveLength(0);
    await ask(`/teas?use=${pad}0`);
    expect(asked).toHaveLength(1);
  });
});

describe("the door of the development server", () => {
  /** The paths that the editor's files give now, and those that the server behind the door knows. */
  const listed = new Set(["/teas", "/teas/long"]);
  const served = new Set(listed);
  let one: Server;
  const led = async (path: string) => (await ask(path, {}, { to: one })).bytes.toString();

  beforeAll(async () => {
    const behind = async ({ url = "" }: IncomingMessage, response: ServerResponse) => {
      response.statusCode = served.has(url.split("?")[0] ?? "") ? 200 : 404;
      response.end(url);
      // It looks anew after it has answered.
      served.clear();
      for (const path of listed) served.add(path);
    };
    one = await listen(() => undefined);
    const origin = `http://localhost:${(one.address() as AddressInfo).port}`;
    const pages = watchNewPages(origin, () => [...listed]);
    const findMade = (path: string) =>
      path === "/teas/feed.xml"
        ? { type: "application/atom+xml", body: () => "<feed/>" }
        : path === "/badges/gone.svg"
          ? { type: "image/svg+xml", body: async () => "no longer listed" }
          : path === "/previews/index.png"
            ? { type: "image/png", body: () => Promise.reject(new Error("a fault with a secret")) }
            : undefined;
    one.on("request", openDevelopmentDoor({ readKnown: () => known, pages, findMade }, behind));
  });
  afterAll(() => one.close());

  test("its own questions go through, and nothing forbids its scripts", async () => {
    for (const path of ["/__nextjs_original-stack-frames", "/_next/webpack-hmr"]) {
      const own = await ask(path, {}, { to: one, method: "POST" });
      expect(own.bytes.toString()).toBe(path);
    }
    const page = await ask("/teas", {}, { to: one });
    expect(page.headers["content-security-policy"]).toBeUndefined();
    expect((await ask("/teas", {}, { to: one, method: "POST" })).status).toBe(405);
  });

  test("a file that is made of the catalog is made when it is asked for", async () => {
    const made = await ask("/teas/feed.xml", {}, { to: one });
    expect([made.status, made.headers["content-type"], made.bytes.toString()]).toEqual([
      200,
      "application/atom+xml",
      "<feed/>",
    ]);
    const head = await ask("/teas/feed.xml", {}, { to: one, method: "HEAD" });
    expect([head.status, head.bytes.toString()]).toEqual([200, ""]);
  });

  test("a file that takes a while is waited for, and one that cannot be made says so", async () => {
    const badge = await ask("/badges/teas/any.svg", {}, { to: one });
    expect([badge.status, badge.bytes.toString()]).toEqual([200, "no longer listed"]);
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const picture = await ask("/previews/index.png", {}, { to: one });
    expect(picture.status).toBe(500);
    expect(picture.bytes.toString()).not.toContain("secret");
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test("a page that is new is there at the first request, one that has gone at none", async () => {
    expect(await led("/teas?x=1")).toBe("/teas?x=1");
    expect(await led("/teas?use=x")).toBe("/requested/list/teas?use=x");
    expect(await led("/teas/new")).toBe("/not/a/page/of/this/site");
    listed.add("/teas/new");
    const added = await ask("/teas/new", {}, { to: one });
    expect([added.status, added.bytes.toString()]).toEqual([200, "/teas/new"]);
    listed.delete("/teas/new");
    expect(await led("/teas/new")).toBe("/not/a/page/of/this/site");
    listed.add("/teas/new");
    expect((await ask("/teas/new", {}, { to: one })).status).toBe(200);
    expect(await led("/icon.svg")).toBe("/icon.svg");
  });
});
