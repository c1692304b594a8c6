import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sealable, sealSite } from "#lib/build/seal/seal-site.ts";
import { readSealedSite } from "#lib/http/sealed-site.ts";

const HEAD =
  '<head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/><title>Teas</title></head>';
const SCRIPT = "<script>self.__next_f.push([0])</script>";
const TEXT = "<p>Some text.</p>".repeat(60);
const page = (inner: string) => `<html>${HEAD}<body>${inner}${SCRIPT}</body></html>`;

const ANSWERS: Record<string, { status?: number; type?: string; body: string }> = {
  "/": { body: page(TEXT) },
  "/teas/long": { body: page('<div data-island=""></div>') },
  "/not/a/page/of/this/site": { status: 404, body: page("<h1>Not here</h1>") },
  "/plain": { body: "<html><body>An error, sent as if it were a page</body></html>" },
  "/robots.txt": { type: "text/plain", body: "User-Agent: *" },
  "/sitemap.xml": { type: "application/xml", body: "<urlset/>" },
  "/odd": { type: "", body: "?" },
};

let server: Server;
let origin = "";
let folder = "";

const seal = (wanted: Partial<Sealable>) =>
  sealSite(folder, { pages: ["/"], files: [], made: [], folders: [], ...wanted }, (work) =>
    work(origin),
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "seal-"));
  server = createServer(({ url = "" }, response) => {
    const answer = ANSWERS[url];
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      "Content-Type": answer?.type ?? "text/html",
    });
    response.end(answer?.body ?? page("<h1>Not here</h1>"));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("pages are sealed, packed and listed with their policy, and so is the page for what is not there", async () => {
  expect(await seal({ pages: ["/", "/teas/long"] })).toBe(3);
  const { answers, missing, root } = readSealedSite(folder);
  const bare = `<html>${HEAD}<body>${TEXT}</body></html>`;
  const home = answers.get("/");
  expect(readFileSync(join(root, "index.html"), "utf8")).toBe(bare);
  expect(gunzipSync(readFileSync(join(root, "index.html.gz"))).toString()).toBe(bare);
  expect(brotliDecompressSync(readFileSync(join(root, "index.html.br"))).toString()).toBe(bare);
  expect(home?.policy).toContain("script-src 'none'");
  expect(Object.keys(home?.tags ?? {}).sort()).toEqual(["br", "gzip", "identity"]);
  expect(answers.get("/teas/long")?.policy).toContain("'sha256-");
  expect(readFileSync(join(root, missing.file), "utf8")).toContain("Not here");
  expect(readFileSync(join(folder, "head.html"), "utf8")).toBe(
    '<meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>',
  );
});

test("files say what they are, with the encoding of their letters; what would not shrink stays plain", async () => {
  const files = join(folder, "files");
  mkdirSync(join(files, ".well-known"), { recursive: true });
  writeFileSync(join(files, "a [b].js"), "let a = 1;\n".repeat(100));
  writeFileSync(join(files, "f.woff2"), Buffer.alloc(2000));
  writeFileSync(join(files, ".well-known", "x.txt"), "x");
  const folders = [{ folder: files, address: "/s" }];
  await seal({ files: ["/robots.txt", "/sitemap.xml"], folders });
  const { answers } = readSealedSite(folder);
  const types = Object.fromEntries([...answers].map(([path, { type }]) => [path, type]));
  expect(types).toEqual({
    "/": "text/html; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    "/sitemap.xml": "application/xml; charset=utf-8",
    "/s/a [b].js": "text/javascript; charset=utf-8",
    "/s/f.woff2": "font/woff2",
    "/s/.well-known/x.txt": "text/plain; charset=utf-8",
  });
  expect(Object.keys(answers.get("/s/f.woff2")?.tags ?? {})).toEqual(["identity"]);
  expect(Object.keys(answers.get("/s/.well-known/x.txt")?.tags ?? {})).toEqual(["identity"]);
});

test("files that are made of the catalog are written as they are made", async () => {
  const made = [
    { path: "/teas/feed.xml", type: "application/atom+xml; charset=utf-8", body: () => "<feed/>" },
    { path: "/data/all.zip", type: "application/zip", body: async () => new Uint8Array(2000) },
  ];
  await seal({ made });
  const { answers, root } = readSealedSite(folder);
  expect(answers.get("/teas/feed.xml")).toMatchObject({
    type: made[0]?.type,
    file: "teas/feed.xml",
  });
  expect(readFileSync(join(root, "teas/feed.xml"), "utf8")).toBe("<feed/>");
  // What is packed already stays as it is.
  expect(Object.keys(answers.get("/data/all.zip")?.tags ?? {})).toEqual(["identity"]);
});

/** Files of which this process makes each only when `until` comes. */
function makeFiles(names: readonly string[], until: Promise<void>): Sealable["made"] {
  return names.map((name) => ({
    path: `/slow/${name}`,
    type: "text/plain; charset=utf-8",
    body: () => until.then(() => "made here"),
  }));
}

test("the server takes over files that are not made yet, and what there is is listed in its own order", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  for (const name of names)
    ANSWERS[`/slow/${name}`] = { type: "text/plain; charset=utf-8", body: "made there" };
  // One is made here at a time: while it waits, all others are the server's.
  let begin = (): void => {};
  const made = makeFiles(names, new Promise((resolve) => (begin = resolve)));
  const site = { pages: ["/"], files: [], made, folders: [] };
  await sealSite(folder, site, async (work) => {
    await work(origin);
    begin();
  });
  const { answers, root } = readSealedSite(folder);
  expect([...answers.keys()]).toEqual(["/", ...made.map(({ path }) => path)]);
  const texts = names.map((name) => readFileSync(join(root, "slow", name), "utf8"));
  expect(texts).toEqual(["made here", ...Array(5).fill("made there")]);
});

test("what the server gives as something else than it is ends the build", async () => {
  ANSWERS["/slow/z"] = { type: "text/html", body: "<p>An error</p>" };
  const made = makeFiles(["x", "y", "z"], new Promise(() => {}));
  await expect(seal({ made })).rejects.toThrow(
    "/slow/z was not sealed: it is text/html, not text/plain; charset=utf-8.",
  );
});

test.each([
  [{ pages: ["/", "/teas/gone"] }, "/teas/gone was not sealed: it answered 404, not 200."],
  [{ pages: ["/", "/plain"] }, "/plain was not sealed: the page holds no script of the framework."],
  [{ files: ["/none.txt"] }, "/none.txt was not sealed: it answered 404, not 200."],
  [{ files: ["/odd"] }, "/odd was not sealed: nothing says what it is."],
])("%j ends the build with the address", async (wanted, message) => {
  await expect(seal(wanted)).rejects.toThrow(message);
});

test("a file whose ending says nothing ends the build", async () => {
  writeFileSync(join(folder, "x.unheard"), "x");
  const folders = [{ folder, address: "" }];
  await expect(seal({ folders })).rejects.toThrow("its ending says nothing");
});
