import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTag } from "#lib/http/pack-answer.ts";
import { age, listKept } from "#tests/production/ageing.ts";
import { type Build, takeBuild } from "#tests/production/builds.ts";
import { type Answer, type Asked, ask, read } from "#tests/production/load.ts";
import { openStage, type Stage } from "#tests/production/servers.ts";
import { API, chooseView, LIST, TABLE, weigh } from "#tests/production/site.ts";
import { expectStrict } from "#tests/production/strict.ts";

let stage: Stage;
let build: Build;
beforeAll(async () => {
  stage = await openStage((builds) => {
    build = takeBuild(builds);
    return build.name;
  });
});
afterAll(() => stage.close());

const get = (path: string, headers: Asked["headers"] = {}, from?: string): Promise<Answer> =>
  ask(stage.front.origin, path, { headers, ...(from !== undefined && { from }) });
const said = ({ headers }: Answer): string => String(headers["cache-status"]);

test.each([
  "/",
  LIST,
  TABLE,
  "/sitemap.xml",
  ...API,
  ...[0, 1, 2, 3].map((index) => chooseView(500 + index)),
])("%s comes from a replica once, then from the cache, the same to the byte", async (path) => {
  const [first, second] = [await get(path), await get(path)];
  for (const answer of [first, second]) {
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe(makeTag(answer.bytes));
    expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(answer.headers["cdn-cache-control"]).toMatch(/^max-age=\d+, stale-while-revalidate=/);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expectStrict(answer);
  }
  expect([said(first), said(second)]).toEqual(["front; fwd=miss", "front; hit; detail=HIT"]);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test("whoever has the bytes already gets none, from the cache too", async () => {
  const { etag = "" } = (await get("/about")).headers;
  const again = await get("/about", { "if-none-match": etag });
  expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
  expect(again.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expectStrict(again);
  expect((await get("/about", { "if-none-match": '"other"' })).status).toBe(200);
});

test("one page is kept in three forms at most, whatever a reader accepts", async () => {
  const forms = new Map([
    ["gzip, deflate, br", "br"],
    ["br;q=0.5, gzip", "br"],
    ["br;q=0, gzip;q=0.8", "gzip"],
    ["gzip", "gzip"],
    ["br;q=0.0", undefined],
    ["brotli, xgzip", undefined],
    ["", undefined],
  ]);
  const before = listKept(stage.front.folder, "pages").length;
  const bodies = new Set<string>();
  for (const [accepted, form] of forms) {
    const answer = await get("/methodology", { "accept-encoding": accepted });
    expect(answer.headers["content-encoding"], accepted).toBe(form);
    expect(answer.headers.etag).toBe(makeTag(answer.bytes));
    if (form !== "gzip") bodies.add(read(answer));
  }
  expect(bodies.size).toBe(1);
  for (let index = 0; index < 50; index++)
    await get("/methodology", { "accept-encoding": `gzip, x-${index}`, cookie: `a=${index}` });
  expect(listKept(stage.front.folder, "pages").length).toBe(before + 3);
});

test("a part of a file and a condition are judged by the app", async () => {
  const path = `/data${LIST}/providers.csv`;
  const whole = await get(path);
  const part = await get(path, { range: "bytes=0-9" });
  expect([part.status, part.bytes.equals(whole.bytes.subarray(0, 10))]).toEqual([206, true]);
  for (const [headers, status] of [
    [{ range: "bytes=99999999-" }, 416],
    [{ "if-match": '"other"' }, 412],
  ] as const) {
    const answer = await get(path, headers);
    expect(answer.status).toBe(status);
    expectStrict(answer);
  }
});

test("assets are kept for good, and where nothing is nothing is kept", async () => {
  expect((await get(build.style)).headers["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
  expect(said(await get(build.style))).toBe("front; hit; detail=HIT");
  for (const path of ["/nothing/here", "/_next/static/nothing.css", `${LIST}/nobody`])
    for (const answer of [await get(path), await get(path)]) {
      expect([answer.status, said(answer)]).toEqual([404, "front; fwd=miss"]);
      expectStrict(answer);
    }
});

test("a stale page is sent at once while a replica is asked, and for a day where none answers", async () => {
  await get("/glossary");
  age(stage.front.folder, "pages", 40);
  expect(said(await get("/glossary"))).toBe("front; hit; detail=STALE");
  await wait(300);
  expect(said(await get("/glossary"))).toBe("front; hit; detail=HIT");
  age(stage.front.folder, "pages", 100);
  expect(said(await get("/glossary"))).toBe("front; hit; detail=REVALIDATED");

  for (const replica of stage.replicas) await replica.stop("SIGKILL");
  age(stage.front.folder, "pages", 3600);
  const kept = await get("/glossary");
  expect([kept.status, kept.headers.etag]).toEqual([200, makeTag(kept.bytes)]);
  expectStrict(kept);
  const none = await get("/changes");
  expect([none.status, none.headers["retry-after"]]).toEqual([502, "5"]);
  expectStrict(none);
  age(stage.front.folder, "pages", 90_000);
  expect((await get("/glossary")).status).toBe(502);
  await Promise.all(stage.replicas.map((replica) => replica.start(build.name)));
  await wait(1100);
  expect((await get("/glossary")).status).toBe(200);
});

test("many who ask for one view at once cost one answer", async () => {
  const path = `${LIST}?${weigh(4321)}`;
  const all = await Promise.all(
    Array.from({ length: 30 }, (_, index) => get(path, {}, `127.0.0.${index + 10}`)),
  );
  expect(all.filter((answer) => said(answer) === "front; fwd=miss")).toHaveLength(1);
  expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(1);
});
