import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { answerPlain } from "#lib/http/answer-plain.ts";
import { FOR_GOOD, isLasting, REVALIDATED, setCaching } from "#lib/http/caching.ts";
import { chooseEncoding, ENCODINGS, type Encoding } from "#lib/http/encodings.ts";
import { ENDINGS, type SealedAnswer, type SealedSite } from "#lib/http/sealed-site.ts";

const REASONS: Record<number, string> = {
  412: "This file is no longer the one that was asked for.",
  416: "This file has no such part.",
};

function choose(request: IncomingMessage, { tags }: SealedAnswer): Encoding {
  return chooseEncoding(
    request,
    ENCODINGS.filter((encoding) => tags[encoding] !== undefined),
  );
}

function setHeaders(response: ServerResponse, answer: SealedAnswer, encoding: Encoding): void {
  response.setHeader("Content-Type", answer.type);
  response.setHeader("Content-Security-Policy", answer.policy);
  response.setHeader("Vary", "Accept-Encoding");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
}

/**
 * Sends a sealed answer from its file in the form that the client likes best. Conditions and ranges (RFC 9110, 13 and 14)
 * are judged by `send` against that form's own tag: 200, 206, 304, 412 or 416.
 */
export function sendSealed(
  request: IncomingMessage,
  response: ServerResponse,
  { site, path, answer }: { site: SealedSite; path: string; answer: SealedAnswer },
): void {
  const encoding = choose(request, answer);
  setHeaders(response, answer, encoding);
  response.setHeader("ETag", answer.tags[encoding] ?? "");
  setCaching(request, response, isLasting(path) ? FOR_GOOD : REVALIDATED);
  // What has no date cannot be held against one: the condition is to be ignored (RFC 9110, 13.1.4).
  delete request.headers["if-unmodified-since"];
  send(request, encodeURI(`/${answer.file}${ENDINGS[encoding]}`), {
    root: site.root,
    cacheControl: false,
    // A file's date is the build's; the tag alone says whether two builds give the same bytes.
    lastModified: false,
    dotfiles: "allow",
    index: false,
  })
    .on("error", (fault: Error & { status?: number }) => {
      const { status = 500 } = fault;
      if (status >= 500) console.error(fault);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const text = REASONS[status] ?? "This file could not be sent.";
      const range = response.getHeader("Content-Range");
      answerPlain(
        response,
        status,
        text,
        typeof range === "string" ? { "Content-Range": range } : {},
      );
    })
    .pipe(response);
}

/** Makes the answer to every address where nothing is: the whole page, read once. */
export function makeMissing(
  site: SealedSite,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = site.missing;
  const bytes = new Map(
    ENCODINGS.flatMap((encoding) =>
      answer.tags[encoding] === undefined
        ? []
        : [[encoding, readFileSync(join(site.root, `${answer.file}${ENDINGS[encoding]}`))]],
    ),
  );
  return (request, response) => {
    const encoding = choose(request, answer);
    const body = bytes.get(encoding) ?? Buffer.alloc(0);
    setHeaders(response, answer, encoding);
    // No cache keeps it: there is no end to addresses where nothing is.
    response.setHeader("Cache-Control", REVALIDATED);
    response.setHeader("Content-Length", body.length);
    response.statusCode = 404;
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
