import type { ServerResponse } from "node:http";

type Part = string | Uint8Array;

/**
 * Takes the body that a handler writes into a response instead of letting it out, and hands it over when the handler
 * ends; status and headers stand in the response then, and nothing has been sent. Returns what lets the response send
 * again, for a handler that fails before its end.
 */
export function collectAnswer(response: ServerResponse, done: (body: Buffer) => void): () => void {
  const { write, end, flushHeaders } = response;
  const parts: Buffer[] = [];
  const release = (): void => {
    Object.assign(response, { write, end, flushHeaders });
  };
  const take = (part: unknown, encoding: unknown): void => {
    if (typeof part === "string" || part instanceof Uint8Array)
      parts.push(Buffer.from(part as string, encoding as BufferEncoding));
  };
  Object.assign(response, {
    flushHeaders: () => undefined,
    write: (part: Part, encoding?: unknown) => {
      take(part, encoding);
      return true;
    },
    end: (part?: unknown, encoding?: unknown) => {
      take(part, encoding);
      release();
      done(Buffer.concat(parts));
      return response;
    },
  });
  return release;
}
