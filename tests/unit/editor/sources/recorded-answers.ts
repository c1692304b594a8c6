import type { PageAnswer, Standing } from "#lib/editor/sources/judge-words.ts";

/** The words that every recorded page is searched for, and where they once stood. */
export const SAYS = "Claims are capped at $1.5 million a year, and it's paid in 30 days.";
export const ASKED = "https://acme.example/terms/cover";

/** Text that a page is made of beside the words in question; it holds none of them. */
export const FILLER = Array.from(
  { length: 14 },
  (_, index) =>
    `<p>Paragraph ${index} tells of the history of the house, of its people and of the town.</p>`,
).join("\n");

/** A page as a site sends it, with its frame around a body. */
export function page(body: string, title = "Terms of cover – Acme"): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>p{margin:0}</style></head><body><nav><a href="/">Acme</a></nav><main>${FILLER}${body}</main></body></html>`;
}

export function answer(body: string | null, rest: Partial<PageAnswer> = {}): PageAnswer {
  return { status: 200, at: ASKED, type: "text/html", body, ...rest };
}

const bare = (body: string, title = ""): PageAnswer =>
  answer(`<!doctype html><title>${title}</title><body>${body}`);

/** Words that are there, in the spellings and marks in which pages hold them. */
const SAME: Record<string, PageAnswer> = {
  "plain words": answer(page(`<p>${SAYS}</p>`)),
  "typographic quotes, as references": answer(page(`<p>${SAYS.replace("'", "&rsquo;")}</p>`)),
  "numbered references, some of them of Windows": answer(
    page(
      `<p>${SAYS.replace("'", "&#146;").replace("$", "&#36;").replace(" a year", "&#xA0;a year")}</p>`,
    ),
  ),
  "blanks of all kinds and line ends": answer(
    page(
      `<p>\r\n\t${SAYS.replace(" are ", "\n   are\u00A0").replace("30 days", "30\u2009days")}\n</p>`,
    ),
  ),
  "soft hyphens and joiners in the words": answer(
    page(`<p>${SAYS.replace("capped", "cap&shy;ped").replace("million", "mil\u200Blion")}</p>`),
  ),
  "marks, links and comments within the words": answer(
    page(
      `<p>Claims <b>are</b> <a href="/x">capped<!-- x --></a> at <span class="sum">$1.5&nbsp;million</span> a year,<br>and it's <i>pa</i>id in 30 <wbr>days.</p>`,
    ),
  ),
  "words between others of the same block": answer(page(`<p>Note: ${SAYS} Terms apply.</p>`)),
  "a tag in odd spelling before them": answer(
    page(`<P CLASS=lead DATA-X='a>b' title="<p>">${SAYS}</P >`),
  ),
  "a closed section that readers open": answer(
    page(`<details><summary>Limits</summary><p>${SAYS}</p></details>`),
  ),
  "a script with quoted tags before them": answer(
    page(`<script>let a = "<p>no</p>"; if (1<2) {}</script><p>${SAYS}</p>`),
  ),
  "a plain text, broken into lines": answer(
    `The terms.\n\n${SAYS.replace("capped at", "capped\nat")}\n\n${"More of it. ".repeat(40)}`,
    { type: "text/plain" },
  ),
  "the same address with a slash at its end": answer(page(`<p>${SAYS}</p>`), { at: `${ASKED}/` }),
  "a heading that has the word error in its sense": answer(
    page(`<h1>Errors and omissions cover</h1><p>${SAYS}</p>`),
  ),
};

/** Words that are there for programs alone, or not as one text. */
const CHANGED: Record<string, PageAnswer> = {
  "in a script": answer(page(`<script>const t = "${SAYS}";</script>`)),
  "in a script's data": answer(page(`<script type="application/ld+json">{"t":"${SAYS}"}</script>`)),
  "in a script after one that it writes": answer(
    page(`<script><!-- document.write("<script>x</script>"); "${SAYS}" --></script>`),
  ),
  "in a style": answer(page(`<style>p::after{content:"${SAYS}"}</style>`)),
  "in a comment": answer(page(`<!-- <p>${SAYS}</p> -->`)),
  "in a comment that ends late": answer(page(`<!-- > -- > <p>${SAYS}</p> --!>`)),
  "in a comment that is never closed": answer(page(`<!-- <p>${SAYS}</p>`)),
  "in a declaration": answer(page(`<![CDATA[ <p>${SAYS}</p> ]]>`)),
  "in an attribute": answer(page(`<img alt="${SAYS}" src="/x.png">`)),
  "in an attribute with an end of a tag": answer(page(`<img alt='>${SAYS.replace("'", "")}' >`)),
  "in an attribute that is never closed": answer(page(`<a title="x><p>${SAYS}</p>`)),
  "in a description for machines": answer(
    page("").replace("<style>", `<meta name="description" content="${SAYS}"><style>`),
  ),
  "in the title alone": answer(page("", SAYS)),
  "in a field of a form": answer(page(`<textarea>${SAYS}</textarea><input value="${SAYS}">`)),
  "in a list to choose from": answer(page(`<select><option>${SAYS}</option></select>`)),
  "in a template": answer(page(`<template><p>${SAYS}</p></template>`)),
  "for browsers without scripts": answer(page(`<noscript><p>${SAYS}</p></noscript>`)),
  "in a drawing": answer(page(`<svg><title>x</title><text>${SAYS}</text></svg>`)),
  "hidden by an attribute": answer(page(`<div hidden><p>${SAYS}</p></div>`)),
  "hidden within, and the element nested": answer(
    page(`<div hidden><div>a</div><div>${SAYS}</div></div>`),
  ),
  "hidden by its style": answer(page(`<p style="color:red; DISPLAY : none">${SAYS}</p>`)),
  "hidden by a class that everybody knows": answer(page(`<p class="a sr-only">${SAYS}</p>`)),
  "struck through": answer(page(`<p><del>${SAYS}</del></p>`)),
  "around words that were struck": answer(
    page(`<p>${SAYS.replace("capped", "<s>not</s> capped")}</p>`),
  ),
  "split between two paragraphs": answer(
    page(`<p>${SAYS.replace(" a year", "</p><p> a year")}</p>`),
  ),
  "split between cells": answer(
    page(`<table><tr><td>${SAYS.replace(" at ", "</td><td>at ")}</td></tr></table>`),
  ),
  "split by a rule or a picture's frame": answer(
    page(`<p>${SAYS.replace(" at ", "<figure></figure>at ")}</p>`),
  ),
  "split by an element that nobody knows": answer(
    page(`<p>${SAYS.replace(" at ", "<x-gap></x-gap>at ")}</p>`),
  ),
  "with a note's number in a figure": answer(
    page(`<p>${SAYS.replace("30", "3<sup>1</sup>0")}</p>`),
  ),
  "escaped, as an example of code": answer(
    page(`<pre>&lt;p&gt;${SAYS.replace(" are ", "&lt;b&gt; are ")}&lt;/p&gt;</pre>`),
  ),
  "with another figure": answer(page(`<p>${SAYS.replace("1.5", "2.5")}</p>`)),
  "with a word more": answer(page(`<p>${SAYS.replace("are capped", "are not capped")}</p>`)),
  "only in their beginning": answer(page(`<p>${SAYS.slice(0, 40)}</p>`)),
  "in other letters": answer(page(`<p>${SAYS.toUpperCase()}</p>`)),
  "at another page without them": answer(page(""), { at: "https://acme.example/other" }),
};

const GONE: Record<string, PageAnswer> = {
  "404 with the words": answer(page(`<p>${SAYS}</p>`), { status: 404 }),
  "410": answer(null, { status: 410, type: "" }),
  "a page of status 200 that says 404, with the words below": answer(
    page(`<h1>404</h1><p>Popular: ${SAYS}</p>`),
  ),
  "a title that says so, with the words in a list of others": answer(
    page(`<p>${SAYS}</p>`, "Page not found – Acme"),
  ),
  "a heading that says so": answer(page(`<h1>Sorry, this page doesn’t exist.</h1><p>${SAYS}</p>`)),
  "a sentence that says so": answer(
    page(`<p>The page you are looking for was moved.</p><p>${SAYS}</p>`),
  ),
  "a short page that says so": bare(`<p>We can't find that page.</p><p>${SAYS}</p>`),
  "the article was removed": answer(page(`<h2>This article has been removed</h2><p>${SAYS}</p>`)),
  "led to the front page": answer(page(""), { at: "https://acme.example/" }),
};

const REFUSED: Record<string, PageAnswer> = {
  "403 with the words": answer(page(`<p>${SAYS}</p>`), { status: 403 }),
  "401": answer(null, { status: 401 }),
  "429": answer(null, { status: 429 }),
  "500 with the words": answer(page(`<p>${SAYS}</p>`), { status: 500 }),
  "503": answer(null, { status: 503 }),
  "202, as walls against programs send it": answer(page(`<p>${SAYS}</p>`), { status: 202 }),
  "203 from a proxy": answer(page(`<p>${SAYS}</p>`), { status: 203 }),
  "no answer": answer(null, { status: "cannot be reached", type: "" }),
  "a wall against programs, with the words": answer(page(`<p>${SAYS}</p>`, "Just a moment...")),
  "a captcha": bare("<h1>Are you a robot?</h1><p>Solve the captcha.</p>", "Acme"),
  "a login, with the words in its teaser": bare(`<p>Log in to continue</p><p>${SAYS}</p>`),
  "an error of the server with status 200": answer(
    page(`<h1>Internal Server Error</h1><p>${SAYS}</p>`),
  ),
};

const EMPTY: Record<string, PageAnswer> = {
  "the frame of an app": bare('<div id="root"></div><script src="/a.js"></script>', "Acme"),
  "an app that asks for scripts": bare(
    `<noscript>${SAYS}</noscript><div id="app">Loading ...</div>`,
    "Acme",
  ),
  "a wall of cookies": bare(
    `<h1>We value your privacy</h1><p>${"We and our 812 partners store cookies on your device. ".repeat(9)}</p>`,
    "Acme",
  ),
  "no body": answer(""),
  "204": answer(null, { status: 204 }),
  "a document of another kind": answer(null, { type: "application/pdf" }),
  "data for programs": answer(`{"text":"${SAYS}"}`, { type: "application/json" }),
};

const MOVED: Record<string, PageAnswer> = {
  "to another path": answer(page(`<p>${SAYS}</p>`), { at: "https://acme.example/legal/cover" }),
  "to another host": answer(page(`<p>${SAYS}</p>`), {
    at: "https://acme-group.example/terms/cover",
  }),
  "to the front page, which has the words": answer(page(`<p>${SAYS}</p>`), {
    at: "https://acme.example/",
  }),
};

/** Answers that servers gave, made up, each with how the words stand by it. */
export const RECORDED: [standing: Standing, name: string, answer: PageAnswer][] = Object.entries({
  same: SAME,
  changed: CHANGED,
  gone: GONE,
  refused: REFUSED,
  empty: EMPTY,
  moved: MOVED,
}).flatMap(([standing, answers]) =>
  Object.entries(answers).map(([name, one]): [Standing, string, PageAnswer] => [
    standing as Standing,
    name,
    one,
  ]),
);
