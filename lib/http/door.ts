import type { IncomingMessage, ServerResponse } from "node:http";
import { answerPlain, answerProblem } from "#lib/http/answer-plain.ts";
import { REVALIDATED } from "#lib/http/caching.ts";
import { ALLOW, isOpenPath, OPEN_HEADERS, STRICT_HEADERS } from "#lib/http/headers.ts";
import { answerHealth, type Readiness } from "#lib/http/health.ts";
import {
  judgeRequest,
  type KnownIds,
  type LiveAddress,
  leadToMissing,
  type Verdict,
} from "#lib/http/judge-request.ts";
import { type AnswerLive, makeLiveAnswers } from "#lib/http/live-answers.ts";
import { nameRoute } from "#lib/http/log-requests.ts";
import type { NewPages } from "#lib/http/new-pages.ts";
import type { SealedSite } from "#lib/http/sealed-site.ts";
import { makeMissing, sendSealed } from "#lib/http/send-sealed.ts";
import { dropTrustedHeaders } from "#lib/http/trusted-headers.ts";

/** What leads a request to the framework. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers one request, whatever it is. */
export type Door = (request: IncomingMessage, response: ServerResponse) => void;

/** No route has so many segments, so the full "not found" page answers. */
export const NOWHERE = "/not/a/page/of/this/site";

/** Scripts, styles and questions of Next's own development server. */
const DEVELOPMENT = /^\/(?:_next|__next)/;

/** The path of a request and its query, with the question mark, as they came. */
function partAddress({ url = "" }: IncomingMessage): [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}

/** How many hosts a request names: of several, Node shows the first alone. */
function countHosts({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host")
    .length;
}

function judge(request: IncomingMessage, known: KnownIds): Verdict {
  const hosts = countHosts(request);
  if (hosts === 0 && request.httpVersion === "1.1")
    return { kind: "refuse", status: 400, message: "This request names no host." };
  if (hosts > 1)
    return { kind: "refuse", status: 400, message: "This request names more than one host." };
  return judgeRequest(request.method ?? "GET", ...partAddress(request), known);
}

/** What another site's page is told that asks first whether it may. */
const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, HEAD",
  "Access-Control-Max-Age": "86400",
};

/** Whether a program asks, and no reader: it is answered in its own form. */
function isForProgram({ req }: ServerResponse): boolean {
  return /^\/api(?:[/?]|$)/.test(req.url ?? "");
}

/** Answers what needs no page: what is refused, asked about, or stands elsewhere. Returns false for the rest. */
function answerAlone(response: ServerResponse, verdict: Verdict): boolean {
  switch (verdict.kind) {
    case "options":
      answerPlain(response, 204, "", {
        Allow: ALLOW,
        ...(response.hasHeader("Access-Control-Allow-Origin") && PREFLIGHT),
      });
      return true;
    case "refuse":
      (isForProgram(response) ? answerProblem : answerPlain)(
        response,
        verdict.status,
        verdict.message,
        {
          ...(verdict.status === 405 && { Allow: ALLOW }),
        },
      );
      return true;
    case "redirect":
      answerPlain(response, 308, "This page stands at another address.", {
        Location: verdict.path,
        "Cache-Control": REVALIDATED,
      });
      return true;
    case "missing":
    case "live":
    case "pass":
      return false;
  }
}

function prepare(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of STRICT_HEADERS) response.setHeader(name, value);
  if (isOpenPath(partAddress(request)[0]))
    for (const [name, value] of OPEN_HEADERS) response.setHeader(name, value);
  dropTrustedHeaders(request.headers);
}

/** Says that the fault is ours; what was thrown goes to the log and to nobody else. */
function makeFailure(response: ServerResponse): (fault: unknown) => void {
  return (fault) => {
    console.error(fault);
    if (response.headersSent) response.destroy();
    else answerPlain(response, 500, "This page could not be made. Try again in a moment.");
  };
}

/** What the door of a built site asks: the ids that there are, the routes that answer per request, and which pages an address may have meant. */
export interface Inside {
  known: KnownIds;
  /** Other builds' assets, which pages that are out there still name. */
  earlier?: readonly SealedSite[];
  answerLive: AnswerLive;
  findNear: (path: string) => readonly { href: string }[];
  readiness: Readiness;
}

/** What stands at the path of a pass, else what is to answer where nothing does. */
function findFirst<Found>(
  { path, otherwise }: { path: string; otherwise?: string },
  find: (path: string) => Found | undefined,
): Found | undefined {
  return find(path) ?? (otherwise === undefined ? undefined : find(otherwise));
}

/** The door of a built site: the guard, then sealed answers and the routes that answer per request. */
export function openDoor(
  site: SealedSite,
  { known, earlier = [], answerLive, findNear, readiness }: Inside,
): Door {
  const sendLive = makeLiveAnswers(answerLive);
  const answerMissing = makeMissing(site);
  const sites = [site, ...earlier];
  const find = (at: string) => {
    const from = sites.find(({ answers }) => answers.has(at));
    const answer = from?.answers.get(at);
    return from && answer && { site: from, answer };
  };
  return (request, response) => {
    prepare(request, response);
    if (answerHealth(request, response, readiness)) return nameRoute(response, "health");
    const verdict = judge(request, known);
    if (answerAlone(response, verdict)) return nameRoute(response, verdict.kind);
    const live = (address: LiveAddress): void => {
      nameRoute(response, address.route);
      sendLive(request, response, address).catch(makeFailure(response));
    };
    if (verdict.kind === "live") return live(verdict.live);
    const path = verdict.kind === "pass" ? verdict.path : "";
    const found = verdict.kind === "pass" ? findFirst(verdict, find) : undefined;
    if (found) {
      nameRoute(response, `/${found.answer.file}`);
      return sendSealed(request, response, { ...found, path });
    }
    const near = findNear(partAddress(request)[0]).map(({ href }) => href);
    if (near.length > 0) live(leadToMissing(near));
    else {
      nameRoute(response, "missing");
      answerMissing(request, response);
    }
  };
}

/** A file that is made of the catalog when it is asked for, in development. */
export interface Made {
  type: string;
  body: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Finds the file at an address; undefined where none is made. */
export type FindMade = (path: string) => Made | undefined;

async function answerMade(response: ServerResponse, { type, body }: Made): Promise<void> {
  const made = response.req.method === "HEAD" ? undefined : await body();
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "no-store");
  response.end(made);
}

/** Answers with the file at the path of a pass. Returns false where none is made. */
function answerIfMade(response: ServerResponse, verdict: Verdict, find: FindMade): boolean {
  const made = verdict.kind === "pass" ? findFirst(verdict, find) : undefined;
  if (made) answerMade(response, made).catch(makeFailure(response));
  return made !== undefined;
}

/** What the door of the development server asks: the ids and the pages there are now, and the file at an address. */
export interface AtWork {
  readKnown: () => KnownIds;
  pages: NewPages;
  findMade: FindMade;
}

/**
 * The door of the development server, where pages come and go while an editor works. What the server asks itself goes
 * through, and there is no policy, since its scripts stand inline.
 */
export function openDevelopmentDoor({ readKnown, pages, findMade }: AtWork, handle: Handle): Door {
  const lead = async (request: IncomingMessage, verdict: Verdict): Promise<void> => {
    const isGone = verdict.kind === "pass" && !pages.isThere(verdict.path);
    if (verdict.kind === "live") request.url = verdict.live.path;
    else if (verdict.kind === "missing" || isGone) request.url = NOWHERE;
    else if (verdict.kind === "pass") await pages.settle(verdict.path);
  };
  return (request, response) => {
    const isOwn = DEVELOPMENT.test(request.url ?? "");
    const verdict = isOwn ? null : judge(request, readKnown());
    if (verdict && answerAlone(response, verdict)) return;
    if (verdict && answerIfMade(response, verdict, findMade)) return;
    const led = verdict ? lead(request, verdict) : Promise.resolve();
    led.then(() => handle(request, response)).catch(makeFailure(response));
  };
}
