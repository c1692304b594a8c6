import { describe, expect, test } from "vitest";
import type { Source } from "#lib/domain/source.ts";
import { unlinkOwnPages } from "#lib/views/provider/source-groups.ts";
import { hrefOfSource, viewSources } from "#lib/views/words/source-view.ts";

const source = (rest: Partial<Source>): Source => ({
  title: "Terms",
  publisher: "Acme",
  basis: "official",
  ...rest,
});
const URL_ = "https://acme.example/terms";

/** The pieces that a browser reads out of a text fragment, by the rules of the Scroll-to-Text draft. */
function readFragment(href: string): string[] {
  const [, directive = ""] = href.split(":~:text=");
  expect(directive).not.toMatch(/[&\s]/);
  return directive.split(",").map((piece) => {
    expect(piece).not.toMatch(/^-|-$/);
    return decodeURIComponent(piece);
  });
}

describe("a link leads to the words of its source", () => {
  test.each([
    "capped at 30 days",
    "self-insured, non-custodial & audited -",
    "-, & # ? % + = / : ~",
    "it's “paid” in 30 days — always",
    "100 % of 1,5 Mio. €",
    "保険金は三十日以内に支払う",
    "a https://b.example/#:~:text=c,d",
    "<b>bold</b> \"quoted\" 'single'",
  ])("%s", (says) => {
    const href = hrefOfSource({ url: URL_, says });
    expect(readFragment(href ?? "")).toEqual([says]);
    expect(new URL(href ?? "").href.split("#")[0]).toBe(URL_);
    expect(href).toMatch(/^[\x21-\x7e]+$/);
    expect(href).not.toMatch(/["<>]/);
  });

  test("what has a place on its page keeps it", () => {
    expect(hrefOfSource({ url: `${URL_}#limits`, says: "a-b c" })).toBe(
      `${URL_}#limits:~:text=a%2Db%20c`,
    );
    expect(hrefOfSource({ url: `${URL_}?a=b&c`, says: "a-b c" })).toBe(
      `${URL_}?a=b&c#:~:text=a%2Db%20c`,
    );
  });

  test("without words it leads to the page, without an address nowhere", () => {
    expect(hrefOfSource({ url: URL_ })).toBe(URL_);
    expect(hrefOfSource({})).toBeNull();
  });

  test("half a sign breaks nothing", () => {
    expect(hrefOfSource({ url: URL_, says: "half \uD800 a sign" })).toContain("%EF%BF%BD");
  });
});

test("what is printed is the address as it is written, and what is no link has none", () => {
  const views = viewSources({
    own: source({ url: URL_, says: "capped at 30 days" }),
    paper: source({ where: "In its archive" }),
  });
  expect(views.map(({ url, href }) => [url, href])).toEqual([
    [URL_, `${URL_}#:~:text=capped%20at%2030%20days`],
    [null, null],
  ]);
  const [unlinked] = unlinkOwnPages(views, "https://www.acme.example/");
  expect(unlinked).toMatchObject({ url: null, href: null, where: URL_ });
});
