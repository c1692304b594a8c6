import { type ServerResponse, STATUS_CODES } from "node:http";
import { makePolicy } from "#lib/http/headers.ts";

/** Answers in one line of plain text, under a policy that allows nothing. */
export function answerPlain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  answerText(response, status, { text, type: "text/plain; charset=utf-8" }, headers);
}

/** Answers a program with problem details (RFC 9457), likewise. */
export function answerProblem(
  response: ServerResponse,
  status: number,
  detail: string,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail });
  answerText(response, status, { text, type: "application/problem+json; charset=utf-8" }, headers);
}

/** What was said of another answer, in whose place this one is sent. */
const NOT_OF_THIS = [
  "CDN-Cache-Control",
  "Content-Encoding",
  "Content-Length",
  "ETag",
  "Last-Modified",
];

function answerText(
  response: ServerResponse,
  status: number,
  { text, type }: { text: string; type: string },
  headers: Record<string, string>,
): void {
  const body = text === "" ? "" : `${text}\n`;
  for (const name of NOT_OF_THIS) response.removeHeader(name);
  response.setHeader("Content-Security-Policy", makePolicy("'none'"));
  response.setHeader("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== "") {
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Length", Buffer.byteLength(body));
  }
  response.statusCode = status;
  response.end(response.req.method === "HEAD" ? undefined : body);
}
