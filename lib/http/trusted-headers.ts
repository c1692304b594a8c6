/**
 * Headers by which a server in front could steer the application, and Next's own for flight data, drafts and actions;
 * nobody else may set them. No answer depends on a cookie, and to a forged one Next would answer with another.
 */
const TRUSTED =
  /^(content-security-policy(-report-only)?|cookie|x-nonce|x-middleware-.*|x-nextjs-.*|x-next-.*|next-.*|rsc|x-invoke-.*|x-matched-path|x-prerender-revalidate.*|x-forwarded-host|x-now-.*|x-vercel-.*|x-original-url|x-rewrite-url)$/;

/** The names among these that only an intermediary may set. Names are in lower case, as Node and Fetch give them. */
export function listTrusted(names: Iterable<string>): string[] {
  return [...names].filter((name) => TRUSTED.test(name));
}

/** The request's headers without those that only an intermediary may set. */
export function dropTrustedHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of listTrusted(headers.keys())) kept.delete(name);
  return kept;
}
