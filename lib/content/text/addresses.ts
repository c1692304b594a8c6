/** Hosts that are kept for examples, and all below them. */
const EXAMPLE_HOST = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid)$/;

/** Parameters that only tell a page where its reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|mkt_tok|vero_id|oly_anon_id|oly_enc_id|li_fat_id|ref_src|ref_url|_hsenc|_hsmi|_ga|_gl)$/i;

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address lies on a host that is kept for examples. */
export function isExampleAddress(address: string): boolean {
  const host = parse(address)?.hostname;
  return host !== undefined && EXAMPLE_HOST.test(host);
}

/** An address without what only tells where its reader came from; the rest stays as it was typed. */
export function dropTracking(address: string): string {
  const [, before = "", query, anchor = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split("&").filter((part) => !TRACKING.test(part.split("=", 1)[0] ?? ""));
  return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${anchor}`;
}

/** What two ways of writing one address have in common: no case of the host, no `www.`, no slash at the end, no tracking. */
export function addressKey(address: string): string {
  const url = parse(dropTracking(address.trim()));
  if (!url) return address.trim();
  const host = url.hostname.replace(/^www\./, "");
  return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}${url.hash}`;
}
