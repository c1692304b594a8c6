import type { IncomingHttpHeaders } from "node:http";

/**
 * Headers by which a server in front could steer the application, and Next's own for flight data, drafts and actions;
 * nobody else may set them. No answer depends on a cookie, and to a forged one Next would answer with another.
 */
const TRUSTED =
  /^(content-security-policy(-report-only)?|cookie|x-nonce|x-middleware-.*|x-nextjs-.*|x-next-.*|next-.*|rsc|x-invoke-.*|x-matched-path|x-prerender-revalidate.*|x-forwarded-host|x-now-.*|x-vercel-.*|x-original-url|x-rewrite-url)$/;

/** Takes out of a request's headers those that only an intermediary may set. Names are in lower case, as Node gives them. */
export function dropTrustedHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (TRUSTED.test(name)) delete headers[name];
}
