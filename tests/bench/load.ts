import { Agent, get } from "node:http";

/** An answer's status and bytes as they came over the wire, packed. */
export interface Fetched {
  status: number;
  bytes: number;
}

const HEADERS = { "accept-encoding": "gzip" };

/** Asks once; resolves when the last byte is there. */
export function ask(address: string, agent: Agent): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: HEADERS }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
    }).on("error", reject);
  });
}

/** Answers a second over `ms` milliseconds with `atOnce` connections; `addressOf` gives each request its own address. Throws on an answer that is not 200. */
export async function measureRate(
  addressOf: (index: number) => string,
  { ms, atOnce }: { ms: number; atOnce: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let index = 0;
  let answers = 0;
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      const address = addressOf(index++);
      const { status } = await ask(address, agent);
      if (status !== 200) throw new Error(`${address} answered ${status}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return answers / seconds;
}

/** Milliseconds of each of `count` requests, one after the other. */
export async function measureEach(
  addressOf: (index: number) => string,
  count: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    await ask(addressOf(index), agent);
    times.push(performance.now() - began);
  }
  agent.destroy();
  return times;
}

/** The middle one of some values. */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
