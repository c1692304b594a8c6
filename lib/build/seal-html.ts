import { createHash } from "node:crypto";
import { makePolicy } from "#lib/http/headers.ts";

/** A prerendered page as it will be served, and its own policy; null when it has no scripts left. */
interface SealedPage {
  html: string;
  policy: string | null;
}

/** An island marks itself with this attribute; only a page that holds one keeps its scripts. */
const ISLAND = /\sdata-island[\s=>]/;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;

function isData(attributes: string): boolean {
  return /\btype="application\/(ld\+)?json"/.test(attributes);
}

/**
 * Seals a page that Next has rendered. Without an island it loses its scripts and the flight data in them, and
 * may run none; with one, its scripts stay and each inline one is listed by its hash (CSP level 3).
 * Reads Next's own output, in which `<` never stands inside a script's data.
 */
export function sealHtml(html: string): SealedPage {
  if (!ISLAND.test(html)) {
    const bare = html
      .replace(SCRIPT, (whole, attributes: string) => (isData(attributes) ? whole : ""))
      .replace(SCRIPT_PRELOAD, "");
    return { html: bare, policy: null };
  }
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !isData(attributes) && !/\bsrc=/.test(attributes))
    .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  return { html, policy: makePolicy(["'self'", ...new Set(hashes)].join(" ")) };
}
