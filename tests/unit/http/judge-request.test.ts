import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMadeFiles } from "#lib/files/list-files.ts";
import { makePolicy } from "#lib/http/headers.ts";
import { DEEPEST, judgeRequest, type KnownIds } from "#lib/http/judge-request.ts";
import { dropTrustedHeaders } from "#lib/http/trusted-headers.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

const known: KnownIds = {
  categories: new Set(["teas"]),
  moved: new Map([
    ["/teas/short", "/teas/long"],
    ["/teas/for/a-cup", "/teas/for/a-pot"],
  ]),
};
const judge = (path: string, query = "", method = "GET") =>
  judgeRequest(method, path, query, known);

test("what lay below a page that has moved is led on with it, and nothing else", () => {
  expect(judge("/teas/short/cup/1")).toEqual({ kind: "redirect", path: "/teas/long" });
  expect(judge("/teas/shortcut")).toMatchObject({ kind: "pass" });
});

test("what is made of thousands of folders is looked up nowhere", () => {
  let lookups = 0;
  class Counted extends Map<string, string> {
    override get(key: string): string | undefined {
      lookups += 1;
      return super.get(key);
    }
  }
  const counting = { ...known, moved: new Counted(known.moved) };
  for (const start of ["", "/teas/short", "/badges/teas", "/api/v1"])
    judgeRequest("GET", `${start}${"/a".repeat(7000)}`, "", counting);
  expect(judge("/a".repeat(7000)).kind).toBe("missing");
  expect(lookups).toBeLessThanOrEqual(4);
});

test.each(SITES)(
  "no page, file or former address of %s lies deeper than is looked",
  (_, compiled) => {
    const paths = [
      ...listPages(compiled).map(({ path }) => path),
      ...listMadeFiles(compiled).map(({ path }) => path),
      ...Object.keys(compiled.catalog.site.moved ?? {}),
    ];
    expect(paths.filter((path) => path.split("/").length - 1 > DEEPEST)).toEqual([]);
  },
);

describe("what no page answers is refused", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get"])(
    "%s",
    (method) => {
      expect(judge("/", "", method)).toMatchObject({ kind: "refuse", status: 405 });
    },
  );
  test.each([
    ["/%", ""],
    ["/%c3%28", ""],
    ["/a%00", ""],
    ["/a%0a", ""],
    ["/a%5cb", ""],
    ["/", "?q=%"],
    ["/", "?q=%ff"],
    ["*", ""],
    ["", ""],
    ["http://evil.example/", ""],
    ["/\\evil.example", ""],
  ])("%s%s", (path, query) => {
    expect(judge(path, query)).toMatchObject({ kind: "refuse", status: 400 });
  });
  test.each(["/search", "/teas/long", "/%74eas"])(
    "%s with a blank in its query is read",
    (path) => {
      expect(judge(path, "?q=proof%20of%20reserves").kind).not.toBe("refuse");
      expect(judge(`${path}%20x`).kind).toBe("missing");
    },
  );
  test("OPTIONS is answered, HEAD is like GET", () => {
    expect(judge("/", "", "OPTIONS")).toEqual({ kind: "options" });
    expect(judge("/teas", "", "HEAD")).toEqual({ kind: "pass", path: "/teas" });
  });
});

describe("the rows of a list as a table", () => {
  test("are made for what the query chooses, and for none too", () => {
    const live = (path: string) => ({
      kind: "live",
      live: { route: "table", category: "teas", path },
    });
    expect(judge("/teas/providers.csv")).toEqual(live("/requested/table/teas"));
    expect(judge("/teas/providers.csv", "?w.a=1&x=2&must=b.yes&w.a=1")).toEqual(
      live("/requested/table/teas?w.a=1&must=b.yes"),
    );
  });
  test("stand nowhere else", () => {
    expect(judge("/cups/providers.csv", "?w.a=1")).toEqual({ kind: "missing" });
    expect(judge("/teas/long/providers.csv", "?w.a=1")).toMatchObject({ kind: "pass" });
    expect(judge("/requested/table/teas", "?w.a=1")).toEqual({ kind: "missing" });
  });
});

describe("redirects stay on this site", () => {
  test("a slash at the end", () => {
    expect(judge("/teas/", "?a=1")).toEqual({ kind: "redirect", path: "/teas?a=1" });
    expect(judge("/")).toEqual({ kind: "pass", path: "/" });
  });
  test("a former id of a provider or of a use case", () => {
    expect(judge("/teas/short")).toEqual({ kind: "redirect", path: "/teas/long" });
    expect(judge("/teas/for/a-cup")).toEqual({ kind: "redirect", path: "/teas/for/a-pot" });
    expect(judge("/teas/for/a-pot")).toEqual({ kind: "pass", path: "/teas/for/a-pot" });
  });
  test("two slashes never become another host", () => {
    for (const path of ["//evil.example/", "//evil.example", "/a//"])
      expect(judge(path)).toEqual({ kind: "missing" });
  });
  test("whatever the path, a redirect begins with one slash", () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const verdict = judge(path.startsWith("/") ? path : `/${path}`);
        if (verdict.kind === "redirect") expect(verdict.path).toMatch(/^\/(?!\/)/);
      }),
      { seed: 20261121 },
    );
  });
});

describe("a list", () => {
  test.each([
    ["?use=x", "?use=x"],
    ["?must=a.b&must=c.d&must=a.b", "?must=a.b&must=c.d"],
    ["?unknowns=hide", "?unknowns=hide"],
    ["?w.any=1&w.=1", "?w.any=1&w.=1"],
    ["?x=1&use=y&utm=2&p=&must=", "?use=y"],
  ])("with the choice %s is led to its page", (query, kept) => {
    const path = `/requested/list/teas${kept}`;
    expect(judge("/teas", query)).toEqual({
      kind: "live",
      live: { route: "list", category: "teas", path },
    });
  });
  test("takes no more along than fits into a header, and says so", () => {
    const query = Array.from({ length: 10_000 }, (_, index) => `must=fact.${index}`).join("&");
    const verdict = judge("/teas", `?${query}`);
    const path = verdict.kind === "live" ? verdict.live.path : "";
    expect(path.length).toBeLessThan(6100);
    expect(path).toMatch(/&_cut=1$/);
  });
  test.each([
    ["/teas", ""],
    ["/teas", "?use="],
    ["/teas", "?utm_source=somebody&w=1&q=2"],
    ["/nowhere", "?use=x"],
    ["/constructor", "?use=x"],
    ["/teas/long", "?use=x"],
  ])("%s%s stays with the prerendered route", (path, query) =>
    expect(judge(path, query)).toEqual({ kind: "pass", path }),
  );
  test("its page cannot be reached directly", () => {
    expect(judge("/requested/list/teas", "?use=x")).toEqual({ kind: "missing" });
  });
});

test("a search is led to its page", () => {
  const led = (path: string) => ({
    kind: "live",
    live: { route: "search", category: "", path: `/search${path}` },
  });
  expect(judge("/search")).toEqual(led(""));
  expect(judge("/search", "?q=&x=1&q=green+tea&q=two")).toEqual(led("?q=green+tea"));
  expect(judge("/search", `?q=${"a".repeat(5000)}`)).toEqual(led(`?q=${"a".repeat(400)}`));
});

describe("a comparison", () => {
  test.each([
    ["", ""],
    ["?p=long&p=quick&w.a=5", "?p=long&p=quick&w.a=5"],
    ["?p=&x=1", ""],
    ["?p=nobody", "?p=nobody"],
  ])("%s is led to its page", (query, kept) => {
    const path = `/teas/compare${kept}`;
    expect(judge("/teas/compare", query)).toEqual({
      kind: "live",
      live: { route: "compare", category: "teas", path },
    });
  });
  test.each([
    ["/none/compare", ""],
    ["/none/compare", "?p=long"],
    ["/constructor/compare", ""],
  ])("%s%s of no category leads to the page that says it does not exist", (path, query) =>
    expect(judge(path, query)).toEqual({ kind: "missing" }),
  );
});

describe("answers to the questions on a page of situations", () => {
  test.each([
    ["?q1=2&q2=1", "?q1=2&q2=1"],
    ["?q1=2&must=a.b&q1=2&q=x", "?q1=2"],
    ["?q9=nobody", "?q9=nobody"],
  ])("%s leads to a shortlist", (query, kept) => {
    const path = `/requested/shortlist/teas${kept}`;
    expect(judge("/teas/for", query)).toEqual({
      kind: "live",
      live: { route: "shortlist", category: "teas", path },
    });
  });
  test.each([
    ["/teas/for", ""],
    ["/teas/for", "?q1=&q0=1&q10=1&q=1"],
    ["/none/for", "?q1=2"],
    ["/constructor/for", "?q1=2"],
  ])("%s%s is the page itself, or none", (path, query) =>
    expect(judge(path, query)).toEqual({ kind: "pass", path }),
  );
});

describe("what Next would answer with an error or with pages of its own leads to no page", () => {
  test.each([
    "/index",
    "/%69ndex",
    "/[category]",
    "/%5Bcategory%5D",
    "/%5Bcategory%5D/%5Bprovider%5D",
    "/teas/%5b...x%5d",
    "/_not-found",
    "/_global-error",
    "/_next/data/x/teas.json",
    "/_next/image",
    "/%72equested/compare/teas",
    "/teas%2fcompare",
    "/\u00e9",
  ])("%s", (path) => expect(judge(path)).toEqual({ kind: "missing" }));
  test.each(["/", "/teas", "/teas/index", "/robots.txt", "/fonts/inter-1.woff2"])(
    "%s is left to the routes",
    (path) => expect(judge(path)).toEqual({ kind: "pass", path }),
  );
  test("assets may be named after their route", () =>
    expect(judge("/_next/static/chunks/app_%5Bcategory%5D_page.js")).toEqual({
      kind: "pass",
      path: "/_next/static/chunks/app_[category]_page.js",
    }));
});

test("what only an intermediary may set is dropped, and nothing else", () => {
  const headers = {
    accept: "text/html",
    "if-none-match": '"x"',
    rsc: "1",
    "x-nonce": "a",
    "x-middleware-subrequest": "proxy",
    "content-security-policy": "x",
    "content-security-policy-report-only": "x",
    "next-router-state-tree": "x",
    "x-nextjs-data": "1",
    "x-forwarded-host": "evil.example",
    "x-forwarded-for": "192.0.2.1",
    cookie: "__prerender_bypass=1",
  };
  dropTrustedHeaders(headers);
  expect(Object.keys(headers).sort()).toEqual(["accept", "if-none-match", "x-forwarded-for"]);
});

test("no policy allows anything unsafe", () => {
  for (const scripts of ["'none'", "'self' 'sha256-x'", "'nonce-x' 'strict-dynamic'"]) {
    const policy = makePolicy(scripts);
    expect(policy).toContain(`script-src ${scripts};`);
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});
