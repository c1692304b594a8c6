import type { ServerResponse } from "node:http";
import { makePolicy } from "#lib/http/headers.ts";

/** Answers in one line of plain text, under a policy that allows nothing. */
export function answerPlain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const body = text === "" ? "" : `${text}\n`;
  for (const name of ["Content-Encoding", "Content-Length", "ETag", "Last-Modified"])
    response.removeHeader(name);
  response.setHeader("Content-Security-Policy", makePolicy("'none'"));
  response.setHeader("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== "") {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(body));
  }
  response.statusCode = status;
  response.end(response.req.method === "HEAD" ? undefined : body);
}
