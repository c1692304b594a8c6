import { describe, expect, test } from "vitest";
import { checkLinkTarget, checkUrl, isUnpinned } from "#lib/content/text/urls.ts";

describe("checkUrl", () => {
  test.each([
    "https://nexusmutual.io",
    "https://docs.nexusmutual.io/overview/#faq",
    "https://web.archive.org/web/20250805120000/https://example.com/a?b=c&d=%20",
    "https://medium.com/@author/title-1a2b",
    "https://example.com:443/",
    "https://a-b.co.uk/~x/(y)?q='z'",
  ])("takes %s", (url) => expect(checkUrl(url)).toBeNull());

  test.each([
    ["http://example.com", "url-scheme"],
    ["HTTPS://example.com", "url-scheme"],
    ["javascript:alert(1)", "url-scheme"],
    ["data:text/html,x", "url-scheme"],
    ["//example.com", "url-scheme"],
    ["https:example.com", "url-scheme"],
    ["example.com", "url-scheme"],
    ["", "url-scheme"],
    ["https://user@example.com/", "url-credentials"],
    ["https://user:pw@example.com/", "url-credentials"],
    ["https://good.com@evil.com", "url-credentials"],
    ["https://example.com:8443/", "url-port"],
    ["https://example.com:/", "url-port"],
    ["https://xn--nxus-j2a.io", "url-punycode"],
    ["https://a.XN--p1ai/", "url-punycode"],
    ["https://n\u0435xus.io", "url-characters"],
    ["https://example.com\\@evil.com", "url-characters"],
    ["https://example.com/a b", "url-characters"],
    [" https://example.com", "url-characters"],
    ["https://example.com/\u202egpj", "url-characters"],
    ["https://exam\nple.com", "url-characters"],
    ["https://example.com/\u00fc", "url-characters"],
    ["https://example.com/<script>", "url-characters"],
    ["https://localhost/", "url-host"],
    ["https://printer.local/", "url-host"],
    ["https://127.0.0.1/", "url-host"],
    ["https://0x7f.1/", "url-host"],
    ["https://2130706433/", "url-host"],
    ["https://[::1]/", "url-host"],
    ["https://example.com:x/", "url-port"],
    ["https://example.com./", "url-host"],
    ["https://Example.com/", "url-host"],
    ["https://exa_mple.com/", "url-host"],
    ["https://-a.com/", "url-host"],
    ["https://a..com/", "url-host"],
    ["https://example.c/", "url-host"],
    ["https:///path", "url-host"],
    [`https://example.com/${"a".repeat(50_000)}`, "url-too-long"],
  ])("refuses %j by %s", (url, rule) => {
    const problem = checkUrl(url);
    expect(problem?.rule).toBe(rule);
    expect(problem?.found.length).toBeLessThan(220);
  });

  test("counts to 500", () => {
    const url = `https://example.com/${"a".repeat(480)}`;
    expect(checkUrl(url)).toBeNull();
    expect(checkUrl(`${url}a`)?.rule).toBe("url-too-long");
  });
});

describe("checkLinkTarget", () => {
  test.each(["https://example.com/a", "/methodology", "/", "/a/b?use=c#d", "#how-we-count"])(
    "takes %s",
    (target) => {
      expect(checkLinkTarget(target)).toBeNull();
    },
  );

  test.each([
    ["//evil.com", "link-target"],
    ["/\\evil.com", "link-target"],
    ["/a b", "link-target"],
    ["/\u00fc", "link-target"],
    ["relative/path", "link-target"],
    ["../up", "link-target"],
    ["#", "link-target"],
    ["", "link-target"],
    ["mailto:a@b.com", "link-target"],
    ["tel:1", "link-target"],
    ["http://example.com", "link-target"],
    ["JavaScript:alert(1)", "link-target"],
    ["https://user@example.com", "url-credentials"],
    [`/${"a".repeat(50_000)}`, "link-target"],
  ])("refuses %j by %s", (target, rule) => expect(checkLinkTarget(target)?.rule).toBe(rule));
});

test("a hidden character is told apart from one that only has to be encoded", () => {
  expect(checkUrl("https://docs.example.com/\u200b")).toMatchObject({
    rule: "url-characters",
    found: expect.stringContaining("a hidden character in"),
  });
  expect(checkUrl("https://docs.example.com/\u00fc")).toMatchObject({
    rule: "url-characters",
    found: expect.stringContaining('the character "\u00fc"'),
  });
});

describe("isUnpinned", () => {
  test.each([
    "https://github.com/acme/audits",
    "https://github.com/acme/audits/",
    "https://github.com/acme/audits#readme",
    "https://github.com/acme/audits/blob/main/report.pdf",
    "https://github.com/acme/audits/tree/v1.0/reports",
    "https://github.com/acme/audits/raw/master/a.json?raw=true",
    "https://github.com/acme/audits/blame/dev/a.sol",
    "https://www.github.com/acme/audits/tree/main",
    "https://raw.githubusercontent.com/acme/audits/main/a.json",
  ])("what may change: %s", (url) => expect(isUnpinned(url)).toBe(true));

  test.each([
    "https://github.com/acme",
    "https://github.com/acme/audits/blob/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567/report.pdf",
    "https://github.com/acme/audits/tree/0a1b2c3/reports",
    "https://github.com/acme/audits/commit/0a1b2c3d",
    "https://github.com/acme/audits/pull/411",
    "https://github.com/acme/audits/issues/7#issuecomment-1",
    "https://github.com/acme/audits/releases/tag/v1.0",
    "https://github.com/acme/audits/wiki/Bounty",
    "https://raw.githubusercontent.com/acme/audits/0a1b2c3d/a.json",
    "https://acme.github.io/audits",
    "https://gitlab.com/acme/audits/-/blob/main/a.md",
    "https://notgithub.com/acme/audits",
    "not an address",
  ])("what does not: %s", (url) => expect(isUnpinned(url)).toBe(false));
});
