import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { askPage, type Get } from "#lib/editor/sources/ask-page.ts";
import { isPublicAddress, makePublicLookup } from "#lib/editor/sources/public-hosts.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };

/** Stands for the network: answers by address, and keeps what was asked for. */
function network(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const get: Get = async (url) => {
    asked.push(url);
    const answer = answers[url];
    if (!answer) throw new TypeError("fetch failed");
    return answer();
  };
  return { asked, get };
}

const ok = (body: BodyInit, headers: Record<string, string> = HTML) =>
  new Response(body, { status: 200, headers });
const leadTo = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } });

describe("where a page leads is followed, to public hosts over https alone", () => {
  test("by status and by the page itself, to the end, without the fragment", async () => {
    const { asked, get } = network({
      "https://a.example/one": () => leadTo("/two", 301),
      "https://a.example/two": () => leadTo("https://b.example/three#part"),
      "https://b.example/three": () =>
        ok('<meta http-equiv="refresh" content="0;url=four"><title>x</title>'),
      "https://b.example/four": () => ok("<p>end"),
    });
    expect(await askPage("https://a.example/one#here", true, get)).toEqual({
      status: 200,
      at: "https://b.example/four",
      type: "text/html",
      body: "<p>end",
    });
    expect(asked).toHaveLength(4);
  });

  test.each([
    "http://b.example/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://localhost/",
    "https://router.local/",
    "https://metadata.internal/",
    "https://b.example:8443/",
    "https://user:secret@b.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,hi",
    "ftp://b.example/",
    "https://",
  ])("%s is not asked for", async (location) => {
    const { asked, get } = network({ "https://a.example/": () => leadTo(location) });
    const { status, body } = await askPage("https://a.example/", true, get);
    expect(status).toMatch(/^leads to /);
    expect([body, asked]).toEqual([null, ["https://a.example/"]]);
  });

  test("one that never ends is left", async () => {
    let count = 0;
    const get: Get = async () => {
      count += 1;
      return leadTo(`https://a.example/${count}`);
    };
    expect(await askPage("https://a.example/", true, get)).toMatchObject({
      status: "leads on and on",
    });
    expect(count).toBeLessThan(10);
  });
});

describe("what is read", () => {
  const read = async (answer: () => Response, wantsText = true) =>
    askPage("https://a.example/", wantsText, network({ "https://a.example/": answer }).get);

  test("is unpacked, and decoded by what it says of its letters", async () => {
    const packed = [
      ok(gzipSync("<p>é"), { ...HTML, "content-encoding": "gzip" }),
      ok(brotliCompressSync("<p>é"), { ...HTML, "content-encoding": "br" }),
      ok(Buffer.from("<p>é", "latin1"), { "content-type": "text/html; charset=ISO-8859-1" }),
      ok(Buffer.from("<meta charset=latin1><p>é", "latin1"), { "content-type": "TEXT/HTML" }),
      ok("<p>é", { "content-type": "text/html; charset=nonsense" }),
    ];
    for (const one of packed) expect((await read(() => one)).body).toMatch(/<p>é$/);
  });

  test("is bounded, packed and unpacked", async () => {
    const many = "x".repeat(5 * 1024 * 1024);
    const packed = { ...HTML, "content-encoding": "gzip" };
    for (const one of [ok(many), ok(gzipSync(many), packed)])
      expect(await read(() => one)).toMatchObject({
        status: "a page that is too large",
        body: null,
      });
    const broken = await read(() => ok("no gzip", packed));
    expect(broken).toMatchObject({ status: "cannot be reached", body: null });
  });

  test("is text alone, of pages that are there, and only where it is wanted", async () => {
    for (const [answer, wants] of [
      [() => ok("%PDF", { "content-type": "application/pdf" }), true],
      [() => ok("x", { "content-type": "" }), true],
      [() => new Response("no", { status: 404, headers: HTML }), true],
      [() => ok("<p>there"), false],
    ] as const)
      expect((await read(answer, wants)).body).toBeNull();
  });

  test("and a server that drips is left after a while", async () => {
    vi.spyOn(AbortSignal, "timeout").mockReturnValue(
      AbortSignal.abort(new DOMException("late", "TimeoutError")),
    );
    const get: Get = async (_, { signal }) => {
      signal.throwIfAborted();
      return ok("x");
    };
    expect(await askPage("https://a.example/", true, get)).toMatchObject({
      status: "no answer in time",
    });
    vi.restoreAllMocks();
  });
});

describe("hosts", () => {
  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.255.255",
    "192.0.2.1",
    "192.168.1.1",
    "198.19.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fc00::1",
    "fd12::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001::1",
    "no address",
    "",
  ])("%j is none of the public internet", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"])(
    "%s is",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test("a connection gets public addresses of a name alone, or none", () => {
    const lookup = makePublicLookup((host, _, done) =>
      done(
        null,
        host === "mixed.example"
          ? [
              { address: "127.0.0.1", family: 4 },
              { address: "8.8.8.8", family: 4 },
            ]
          : [{ address: "10.0.0.1", family: 4 }],
      ),
    );
    const [all, one, none] = [vi.fn(), vi.fn(), vi.fn()];
    lookup("mixed.example", { all: true }, all);
    lookup("mixed.example", {}, one);
    lookup("inner.example", { all: true }, none);
    expect(all).toHaveBeenCalledWith(null, [{ address: "8.8.8.8", family: 4 }]);
    expect(one).toHaveBeenCalledWith(null, "8.8.8.8", 4);
    expect(none.mock.calls[0]?.[0]).toMatchObject({
      message: "inner.example has no public address",
    });
  });
});
