import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sealable } from "#lib/build/seal/framework-jobs.ts";
import type { Answers, Maker, Parts } from "#lib/build/seal/makers.ts";
import { sealSite, type WithServer } from "#lib/build/seal/seal-site.ts";
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

const withServer: WithServer = (work) => work(origin);

/** A maker that says what it makes, and of each answer who made it. */
function fakeMaker(name: string, parts: Parts, make = async (): Promise<void> => {}) {
  const ordered: string[] = [];
  let isStopped = false;
  const maker: Maker = {
    list: async () => parts,
    make: async (paths) => {
      ordered.push(...paths);
      await make();
      return paths.map((path): Answers[number] => [
        path,
        { file: `${name}${path}`, type: "text/plain", policy: "", tags: { identity: '"x"' } },
      ]);
    },
    stop: async () => {
      isStopped = true;
    },
  };
  return { maker, ordered, hasStopped: () => isStopped };
}

/** Seals a site of which the framework makes each page, and one maker the rest. */
function seal(wanted: Partial<Sealable & Parts>): Promise<number> {
  const { pages = ["/"], units = [], files = [], folders = [] } = wanted;
  const { maker } = fakeMaker("one", { pages, files: units.flat(), units });
  return sealSite(folder, { files, folders }, { withServer, startMakers: () => [maker] });
}

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

/** A site of which most needs no framework. */
const PARTS: Parts = {
  pages: ["/", "/teas/long", "/teas/oolong"],
  files: ["/teas/feed.xml", "/teas/oolong.md"],
  units: [["/teas/oolong", "/teas/oolong.md"], ["/teas/feed.xml"]],
};
const NOTHING = { files: [], folders: [] };

test("what needs no framework is left to makers, who share it, and what there is is listed in its own order", async () => {
  const makers = [fakeMaker("one", PARTS), fakeMaker("two", PARTS)];
  const startMakers = () => makers.map(({ maker }) => maker);
  expect(await sealSite(folder, NOTHING, { withServer, startMakers })).toBe(4);
  const { answers } = readSealedSite(folder);
  expect([...answers.keys()]).toEqual([...PARTS.pages, ...PARTS.files]);
  const ordered = makers.flatMap((one) => one.ordered);
  expect(ordered.toSorted()).toEqual(PARTS.units.flat().toSorted());
  expect(makers.map((one) => one.hasStopped())).toEqual([true, true]);
});

test("pages wait for what all heads share, and files do not", async () => {
  const { maker, ordered } = fakeMaker("one", PARTS);
  let before: string[] = [];
  const hands = {
    startMakers: () => [maker],
    withServer: async (work: (at: string) => Promise<void>) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      before = [...ordered];
      await work(origin);
    },
  };
  await sealSite(folder, NOTHING, hands);
  expect(before).toEqual(["/teas/feed.xml"]);
  expect(ordered).toEqual(["/teas/feed.xml", "/teas/oolong", "/teas/oolong.md"]);
});

test("when a maker fails the server is not asked, and all makers are stopped", async () => {
  // As many units as are left to the first at once, and one more; none waits for a page.
  const files = ["/a.csv", "/b.csv", "/c.csv", "/d.csv", "/e.csv"];
  const parts = { pages: ["/"], files, units: files.map((file) => [file]) };
  // What the other is at is over as soon as its process has ended.
  let end = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new Error("ended"));
  });
  const failing = fakeMaker("one", parts, () => Promise.reject(new Error("no tea")));
  const other = fakeMaker("two", parts, () => ended);
  const hands = {
    startMakers: () => [
      failing.maker,
      { ...other.maker, stop: () => other.maker.stop().then(end) },
    ],
    withServer: async (work: (at: string) => Promise<void>) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await expect(work("http://localhost:1")).rejects.toThrow("no tea");
    },
  };
  await expect(sealSite(folder, NOTHING, hands)).rejects.toThrow("no tea");
  expect([failing.hasStopped(), other.hasStopped()]).toEqual([true, true]);
  expect([failing.ordered, other.ordered]).toEqual([files.slice(0, 4), ["/e.csv"]]);
});

test("when the framework fails that is what is said, and nobody waits for it", async () => {
  const { maker, hasStopped } = fakeMaker("one", PARTS);
  const hands = {
    startMakers: () => [maker],
    withServer: () => Promise.reject(new Error("the framework could not build it")),
  };
  await expect(sealSite(folder, NOTHING, hands)).rejects.toThrow("the framework could not build");
  expect(hasStopped()).toBe(true);
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
