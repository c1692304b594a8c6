import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isOpenPath } from "#lib/http/headers.ts";
import { takeBuild } from "#tests/production/builds.ts";
import { type Answer, type Asked, ask } from "#tests/production/load.ts";
import { openStage, type Stage } from "#tests/production/servers.ts";
import { API, LIST, TABLE, weigh } from "#tests/production/site.ts";
import { expectStrict } from "#tests/production/strict.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage((builds) => takeBuild(builds).name);
});
afterAll(() => stage.close());

const LONG = "a".repeat(20_000);

interface Refusal {
  what: string;
  path: string;
  asked: Asked;
  status: number;
  words: string;
}

const ONLY = "Only GET, HEAD and OPTIONS are answered.";
const TOO_LONG = "This address is too long.";
const UNREADABLE = "This request cannot be read.";
const REFUSALS: Refusal[] = [
  { what: "POST", path: "/", asked: { method: "POST" }, status: 405, words: ONLY },
  { what: "a body", path: "/", asked: { method: "PUT", body: "a" }, status: 405, words: ONLY },
  {
    what: "a large body",
    path: "/",
    asked: { method: "POST", body: LONG },
    status: 413,
    words: "Nothing can be sent to this site.",
  },
  { what: "TRACE", path: "/", asked: { method: "TRACE" }, status: 405, words: ONLY },
  { what: "a long address", path: `/${LONG}`, asked: {}, status: 414, words: TOO_LONG },
  {
    what: "a long header",
    path: "/",
    asked: { headers: { "x-long": LONG } },
    status: 431,
    words: TOO_LONG,
  },
  { what: "a way out", path: "/../../etc/passwd", asked: {}, status: 400, words: UNREADABLE },
  { what: "a zero byte", path: "/%00", asked: {}, status: 400, words: UNREADABLE },
  {
    what: "a host of two words",
    path: "/",
    asked: { headers: { host: "a b" } },
    status: 400,
    words: UNREADABLE,
  },
  {
    what: "nginx's own address",
    path: "/~front",
    asked: {},
    status: 404,
    words: "There is nothing here.",
  },
];

test.each(REFUSALS)("$what is refused in our words, with all headers", async (one) => {
  const answer = await ask(stage.front.origin, one.path, one.asked);
  expect(answer.status).toBe(one.status);
  expect(answer.bytes.toString()).toContain(one.words);
  expect(answer.bytes.toString()).not.toMatch(/nginx|127\.0|aaaa|passwd/);
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers.allow).toBe(one.status === 405 ? "GET, HEAD, OPTIONS" : undefined);
  expectStrict(answer);
});

test.each([
  ["what is no request", "NONSENSE\r\n\r\n"],
  ["a version to come", "GET / HTTP/2.0\r\nHost: x\r\n\r\n"],
  ["a transfer encoding of no kind", "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: x\r\n\r\n"],
  ["two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"],
])("%s gets an answer in our words", async (_, sent) => {
  const socket = connect(stage.front.port, "127.0.0.1");
  socket.end(sent);
  let text = "";
  for await (const part of socket) text += String(part);
  expect(text).toMatch(/^HTTP\/1\.[01] 400 /);
  expect(text).toContain("X-Frame-Options: DENY\r\n");
  expect(text).toMatch(/\r\n\r\nThis request cannot be read\.\n$/);
});

test("an answer that could carry no headers is not given", async () => {
  const socket = connect(stage.front.port, "127.0.0.1");
  let text = "";
  socket.on("data", (part) => {
    text += part;
  });
  // It may be reset, which is no answer either.
  socket.on("error", () => {});
  socket.write("GET /\r\n");
  await new Promise((resolve) => socket.on("close", resolve));
  expect(text).toBe("");
});

/** Asks as fast as it can; the addresses that are asked from keep the tests apart. */
async function askOften(
  path: (index: number) => string,
  count: number,
  from: string,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 20)
    answers.push(
      ...(await Promise.all(
        Array.from({ length: 20 }, (_, k) => ask(stage.front.origin, path(index + k), { from })),
      )),
    );
  return answers;
}

test.each([
  ["lists", (index: number) => `${LIST}?${weigh(index)}`, "127.9.0.1"],
  ["comparisons", (index: number) => `${LIST}/compare?${weigh(index)}`, "127.9.0.2"],
  ["searches", (index: number) => `/search?q=${index}`, "127.9.0.3"],
  ["tables", (index: number) => `${TABLE}?${weigh(index)}`, "127.9.0.4"],
  ["the API", (index: number) => `${API[1]}/ranking?${weigh(index)}`, "127.9.0.5"],
])("%s of one's own have a limit for each reader, and nobody else waits", async (_, path, from) => {
  const answers = await askOften(path, 120, from);
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(40);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) {
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(answer.headers["access-control-allow-origin"]).toBe(
      isOpenPath(path(0).split("?")[0] ?? "") ? "*" : undefined,
    );
    expectStrict(answer);
  }
  expect((await ask(stage.front.origin, path(0), { from: "127.9.0.99" })).status).toBe(200);
  expect((await ask(stage.front.origin, LIST, { from })).status).toBe(200);
});

test("pages that are made once have none", async () => {
  const answers = await askOften(() => LIST, 400, "127.9.0.6");
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
