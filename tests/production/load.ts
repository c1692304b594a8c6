/** Readers who ask one address after the other, and look at every answer. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { makeTag } from "#lib/http/pack-answer.ts";

/** An answer as it came. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** What is asked, and from where. */
export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** One of this machine's own addresses: who asks too often is refused by address. */
  from?: string;
  agent?: Agent;
}

/** Asks once. Rejects where the answer ends before it is whole. */
export function ask(origin: string, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body, from = "127.0.0.1", agent } = asked;
  const { hostname, port } = new URL(origin);
  return new Promise((found, fail) => {
    const options = { hostname, port, path, method, headers, localAddress: from };
    const sent = request({ ...options, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", fail);
      response.on("end", () => {
        const { statusCode = 0 } = response;
        found({ status: statusCode, headers: response.headers, bytes: Buffer.concat(parts) });
      });
    });
    sent.on("error", fail);
    sent.end(body);
  });
}

/** The letters of an answer, unpacked. */
export function read({ headers, bytes }: Answer): string {
  return (headers["content-encoding"] === "br" ? brotliDecompressSync(bytes) : bytes).toString();
}

/** A load that runs, and what it met. */
export interface Load {
  answers: number;
  /** What was wrong, each with its address. */
  faults: string[];
  stop: () => Promise<void>;
}

interface Loading {
  atOnce?: number;
  pause?: number;
  inspect?: (answer: Answer) => string | null;
}

/** Why an answer to a valid request is not whole; null where it is. The tag is a digest of the bytes, so half an answer or two halves show. */
export function findFault({ status, headers, bytes }: Answer): string | null {
  if (status !== 200) return `answered ${status}`;
  if (headers.etag !== makeTag(bytes)) return "has bytes that are not those of its tag";
  return null;
}

/**
 * Asks for one address after the other, several at once, until it is stopped; each reader has an address of its own.
 * `inspect` says what else is wrong with an answer, `pause` is how long a reader waits before the next, in milliseconds.
 */
export function startLoad(
  origin: string,
  pathOf: (index: number) => string,
  { atOnce = 8, pause = 0, inspect }: Loading = {},
): Load {
  let index = 0;
  let isOver = false;
  const load: Load = {
    answers: 0,
    faults: [],
    stop: async () => {
      isOver = true;
      await all;
    },
  };
  // No connection is kept: thousands of readers who held theirs would be what is tested.
  const agent = new Agent({ keepAlive: false });
  const work = async (): Promise<void> => {
    while (!isOver) {
      const mine = index++;
      const path = pathOf(mine);
      const from = `127.0.${1 + (Math.floor(mine / 250) % 250)}.${1 + (mine % 250)}`;
      const headers = { "accept-encoding": "br" };
      const answer = await ask(origin, path, { headers, from, agent }).catch(String);
      const fault =
        typeof answer === "string" ? answer : (findFault(answer) ?? inspect?.(answer) ?? null);
      if (fault !== null) load.faults.push(`${path} ${fault}`);
      load.answers += 1;
      if (pause > 0) await wait(pause);
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, work)).then(() => agent.destroy());
  return load;
}
