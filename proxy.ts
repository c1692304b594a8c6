import { type NextRequest, NextResponse } from "next/server";
import { makePolicy, STRICT_HEADERS } from "#lib/http/headers.ts";
import { judgeRequest } from "#lib/http/judge-request.ts";
import { readKnownIds } from "#lib/http/known-ids.ts";
import { NOWHERE } from "#lib/http/normalise-request.ts";
import { findPolicy } from "#lib/http/page-policies.ts";
import { dropTrustedHeaders } from "#lib/http/trusted-headers.ts";

const ALLOW = "GET, HEAD, OPTIONS";

function makeAnswer(
  status: number,
  body: string | null,
  headers: Record<string, string>,
): NextResponse {
  const policy = makePolicy("'none'");
  const all = [
    ...STRICT_HEADERS,
    ["Content-Security-Policy", policy] as const,
    ...Object.entries(headers),
  ];
  return new NextResponse(body, {
    status,
    headers: all.map(([name, value]): [string, string] => [name, value]),
  });
}

/** Development needs scripts and styles of its own inline; the policy is that of the built site. */
function setPolicy(response: NextResponse, policy: string): NextResponse {
  if (process.env.NODE_ENV !== "development")
    response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Lets a request for a prerendered page or a file go on, without what only an intermediary may set. */
function letThrough(request: NextRequest): NextResponse {
  const headers = dropTrustedHeaders(request.headers);
  return setPolicy(
    NextResponse.next({ request: { headers } }),
    findPolicy(request.nextUrl.pathname),
  );
}

function showMissing(request: NextRequest): NextResponse {
  const headers = dropTrustedHeaders(request.headers);
  const response = NextResponse.rewrite(new URL(NOWHERE, request.nextUrl), {
    request: { headers },
  });
  return setPolicy(response, makePolicy("'none'"));
}

/** Leads to a page that is made per request; its scripts get a nonce, which Next reads from the request's policy. */
function leadTo(request: NextRequest, path: string): NextResponse {
  const headers = dropTrustedHeaders(request.headers);
  const policy = makePolicy(`'nonce-${btoa(crypto.randomUUID())}' 'strict-dynamic'`);
  headers.set("content-security-policy", policy);
  const url = new URL(path, request.nextUrl);
  const response = NextResponse.rewrite(url, { request: { headers } });
  // Made for one request, with a nonce of its own.
  response.headers.set("Cache-Control", "private, no-store");
  return setPolicy(response, policy);
}

/** The guard before every route: refuses what no page answers, and leads per-request pages to their view. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const verdict = judgeRequest(request.method, pathname, search, readKnownIds());
  switch (verdict.kind) {
    case "options":
      return makeAnswer(204, null, { Allow: ALLOW });
    case "refuse":
      return makeAnswer(verdict.status, `${verdict.message}\n`, {
        "Content-Type": "text/plain; charset=utf-8",
        ...(verdict.status === 405 && { Allow: ALLOW }),
      });
    case "redirect":
      return makeAnswer(308, null, { Location: new URL(verdict.path, request.nextUrl).href });
    case "missing":
      return showMissing(request);
    case "rewrite":
      return leadTo(request, verdict.path);
    case "pass":
      return letThrough(request);
  }
}
