import { createServer, type Server } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerApi } from "#lib/api/answer-api.ts";
import { openDoor } from "#lib/http/door.ts";
import { type Answer, askServer, portOf } from "#tests/fixtures/ask-server.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

/* The API as it stands behind the door: what a program on the other side of the network gets. */

const compiled = OTHER_SITE;
const known = { categories: new Set<string>(), moved: new Map<string, string>() };
const missing = { file: "404.html", type: "text/html", policy: "", tags: {} };
const RANKING = "/api/v1/categories/tea-houses/ranking";

let server: Server;

beforeAll(async () => {
  const door = openDoor(
    { root: "/nowhere", answers: new Map(), missing },
    {
      known,
      answerLive: async ({ path }) => answerApi(compiled, new URL(path, "http://localhost"), null),
      findNear: () => [],
      readiness: { isReady: true },
    },
  );
  await new Promise<void>((resolve) => {
    server = createServer(door).listen(0, resolve);
  });
});
afterAll(() => server.close());

function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return askServer(portOf(server), path, { method, headers });
}

const read = ({ bytes }: Answer) => JSON.parse(bytes.toString("utf8"));

/** What stands above every answer, whatever it is. */
function expectOpen({ headers }: Answer): void {
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
}

test("an answer has a strong tag, and the same again costs nothing", async () => {
  const first = await ask(RANKING);
  expectOpen(first);
  expect(first).toMatchObject({
    status: 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding",
    },
  });
  const tag = first.headers.etag ?? "";
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  const again = await ask(RANKING, "GET", { "If-None-Match": tag });
  expectOpen(again);
  expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, tag]);
  expect((await ask(RANKING, "GET", { "If-None-Match": '"other"' })).status).toBe(200);
  const packed = await ask(RANKING, "GET", { "Accept-Encoding": "gzip" });
  expect(packed.headers.etag).not.toBe(tag);
  expect(gunzipSync(packed.bytes).equals(first.bytes)).toBe(true);
});

test("HEAD says the same without a body", async () => {
  const [whole, head] = [await ask(RANKING), await ask(RANKING, "HEAD")];
  expect([head.status, head.bytes.length]).toEqual([200, 0]);
  expect(head.headers["content-length"]).toBe(String(whole.bytes.length));
});

test("health is asked anew each time", async () => {
  const health = await ask("/api/v1/health");
  expect(health.headers["cache-control"]).toBe("no-store");
  expect(read(health).data).toMatchObject({ live: true, ready: true });
});

describe("what cannot be answered is said as problem details", () => {
  test.each([
    ["GET", "/api/v1/none", 404],
    ["GET", "/api", 404],
    ["GET", "/api/v2/health", 404],
    ["GET", "/api/v1/categories/%C3%A9", 404],
    ["GET", "/api/v1/categories/a[b", 404],
    ["GET", "/api/v1/categories/__proto__", 404],
    ["GET", "/api/v1/categories/tea-houses/providers/constructor", 404],
    ["GET", `${RANKING}?w.warmth=abc`, 400],
    ["GET", `${RANKING}?${"must=style.counter&".repeat(3)}limit=0`, 400],
    ["GET", `${RANKING}?${Array.from({ length: 900 }, (_, at) => `x${at}=1`).join("&")}`, 400],
    ["GET", "/api/v1/%FF", 400],
    ["GET", `${RANKING}?must=%00`, 400],
    ["POST", RANKING, 405],
    ["PUT", "/api/v1/health", 405],
    ["DELETE", "/api/v1/none", 405],
  ])("%s %s: %i", async (method, path, status) => {
    const answer = await ask(path, method);
    expectOpen(answer);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    const problem = read(answer);
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
    if (status === 405) expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
    else expect(answer.headers.allow).toBeUndefined();
  });
});

test("a page of another site may ask, and is told so", async () => {
  const preflight = await ask(RANKING, "OPTIONS", { Origin: "https://other.example" });
  expectOpen(preflight);
  expect([preflight.status, preflight.headers["access-control-allow-methods"]]).toEqual([
    204,
    "GET, HEAD",
  ]);
  // Pages of the site itself are not for others to read.
  const page = await ask("/", "OPTIONS");
  expect(page.headers["access-control-allow-origin"]).toBeUndefined();
  expect(page.headers["cross-origin-resource-policy"]).toBe("same-origin");
});
