import { createHash } from "node:crypto";
import { makePolicy } from "#lib/http/headers.ts";

/** A page as it will be served, and its own policy. */
interface SealedPage {
  html: string;
  policy: string;
}

/** An island marks itself with this attribute; only a page that holds one keeps the framework's scripts. */
const ISLAND = /\sdata-island[\s=>]/;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;
/** The site's own module, which is no part of the framework. */
const OWN = /\bsrc="\/assets\//;

function isData(attributes: string): boolean {
  return /\btype="application\/(ld\+)?json"/.test(attributes);
}

function hashInline(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !isData(attributes) && !/\bsrc=/.test(attributes))
    .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
}

/**
 * Seals a page that the server has answered. Without an island it loses the framework's scripts and the flight data in
 * them; with one, they stay and each inline one is listed by its hash (CSP level 3). A page without any script may run none.
 * Reads Next's own output, in which `<` never stands inside a script's data. Throws when there was no script to take
 * out: then it is not the output this was made for.
 */
export function sealHtml(html: string): SealedPage {
  if (!/<script\b/.test(html)) throw new Error("the page holds no script of the framework");
  if (ISLAND.test(html)) {
    const policy = makePolicy(["'self'", ...new Set(hashInline(html))].join(" "));
    return { html, policy };
  }
  const bare = html
    .replace(SCRIPT, (whole, attributes: string) =>
      isData(attributes) || OWN.test(attributes) ? whole : "",
    )
    .replace(SCRIPT_PRELOAD, "");
  return { html: bare, policy: makePolicy(OWN.test(bare) ? "'self'" : "'none'") };
}
