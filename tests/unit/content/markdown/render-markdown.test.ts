import { describe, expect, test } from "vitest";
import {
  type ExpandedText,
  type RenderOptions,
  renderMarkdown,
} from "#lib/content/markdown/render-markdown.ts";

const render = (body: string, options: Partial<RenderOptions> = {}): string =>
  renderMarkdown(body, { resolveLink: (target) => target, ...options });

/** A stand-in for the views' own: `[[x]]` to a link, `{{x}}` to a value. */
function expandText(text: string): ExpandedText[] {
  return text.split(/(\[\[[a-z-]+\]\]|\{\{[a-z_]+\}\})/).map((part) => {
    if (part.startsWith("[["))
      return { kind: "link", href: `/p/${part.slice(2, -2)}`, text: part.slice(2, -2) };
    return { kind: "text", value: part.startsWith("{{") ? "<42>" : part };
  });
}

describe("renderMarkdown", () => {
  test("renders what checkMarkdown takes", () => {
    expect(
      render(
        "Some **strong**, *soft*, ~~old~~ `code` text.\n\n- [x] a\n- b\n\n3. c\n\n> q\n\n---\n",
      ),
    ).toMatchInlineSnapshot(`
      "<p>Some <strong>strong</strong>, <em>soft</em>, <del>old</del> <code>code</code> text.</p>
      <ul class="contains-task-list">
      <li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> a</li>
      <li>b</li>
      </ul>
      <ol start="3">
      <li>c</li>
      </ol>
      <blockquote>
      <p>q</p>
      </blockquote>
      <hr>
      "
    `);
    expect(render("| a | b |\n|---|--:|\n| 1 | 2 |\n")).toMatchInlineSnapshot(`
      "<table tabindex="0">
      <thead>
      <tr>
      <th>a</th>
      <th align="right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td align="right">2</td>
      </tr>
      </tbody>
      </table>
      "
    `);
    expect(render("```solidity\n<b>\n```\n")).toBe(
      '<pre><code class="language-solidity" tabindex="0">&#x3C;b>\n</code></pre>\n',
    );
  });

  test("gives headings ids of their own, each once, with a prefix", () => {
    const body =
      "## Über *uns* & Co\n\n### Same\n\n### Same\n\n## Same 2\n\n## 漢字\n\n> ## Same\n";
    expect(
      [...render(body, { headingPrefix: "faq-" }).matchAll(/<h\d id="([^"]*)">/g)].map(
        (match) => match[1],
      ),
    ).toEqual([
      "faq-uber-uns-co",
      "faq-same",
      "faq-same-2",
      "faq-same-2-2",
      "faq-section",
      "faq-same-3",
    ]);
    expect(render("# One")).toBe('<h2 id="one">One</h2>\n');
  });

  test("text that looks like a heading's tag stays text", () => {
    expect(render("`<h2>` and \\<h2>\n\n## Real")).toBe(
      '<p><code>&#x3C;h2></code> and &#x3C;h2></p>\n<h2 id="real">Real</h2>\n',
    );
  });

  test("resolves links; external ones get rel, those to nowhere become text", () => {
    expect(render("[a](https://example.com/x) [b](/y) [c](#z)")).toBe(
      '<p><a href="https://example.com/x" rel="noopener">a</a> <a href="/y">b</a> <a href="#z">c</a></p>\n',
    );
    expect(render("[a *b*](/x)", { resolveLink: () => null })).toBe("<p>a <em>b</em></p>\n");
    expect(render("[a](/x)", { resolveLink: (target) => `/site${target}` })).toBe(
      '<p><a href="/site/x">a</a></p>\n',
    );
  });

  test("expands references in running text, not in code, and makes no link inside a link", () => {
    expect(render("The [[nexus-mutual]] pays {{sum_paid}}.", { expandText })).toBe(
      '<p>The <a href="/p/nexus-mutual">nexus-mutual</a> pays &#x3C;42>.</p>\n',
    );
    expect(render("`[[a]] {{b}}`", { expandText })).toBe("<p><code>[[a]] {{b}}</code></p>\n");
    expect(render("[see [[b]] now](/x)", { expandText })).toBe(
      '<p><a href="/x">see b now</a></p>\n',
    );
    expect(render("## On [[b]]\n\n| [[c]] |\n|-|\n| {{d}} |", { expandText })).toContain(
      '<h2 id="on-b">On <a href="/p/b">b</a></h2>',
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b style='x'>b</b> <svg/onload=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt&colon;alert(1))",
    "[a](data:text/html,x)",
    "<javascript:alert(1)>",
    "![a](https://evil.com/a.png)",
    "![a][b]\n\n[b]: https://evil.com/a.png",
    "a[^1]\n\n[^1]: b\n\n## c",
    "[a](/b 'x\" onclick=\"alert(1)')",
    '``` x" onclick="alert(1)\ny\n```',
    '```"><script>alert(1)</script>\ny\n```',
    "| a |\n|-|\n| <iframe src=x> |",
  ])("%j leaves nothing that acts", (body) => {
    const html = render(body);
    expect(html).not.toMatch(/<(?!\/?(?:p|h2|a|pre|code|table|thead|tbody|tr|th|td|b?r)\b)/);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(?:on|style|src|id(?!="" *>))/i);
    expect(html).not.toMatch(/(?:href|src)="(?:javascript|data|http:)/i);
    expect(html).not.toContain("user-content");
  });

  test("the caller's own links are bound by the sanitiser too", () => {
    const evil = (): ExpandedText[] => [{ kind: "link", href: "javascript:alert(1)", text: "<b>" }];
    expect(render("x", { expandText: evil })).toBe("<p><a>&#x3C;b></a></p>\n");
    expect(render("[a](/x)", { resolveLink: () => "javascript:alert(1)" })).toBe(
      "<p><a>a</a></p>\n",
    );
  });

  test("a reference used often is not blown up", () => {
    const body = `${"[a] ".repeat(200)}\n\n[a]: /${"x".repeat(1800)}`;
    expect(render(body).length).toBeLessThan(2 * body.length);
  });

  test("the same text gives the same page", () => {
    const body = "## A\n\n[[x]] and [b](/c)\n";
    expect(render(body, { expandText })).toBe(render(body, { expandText }));
  });
});
