import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";
import { ALL_PAGES, PAGE_KINDS } from "#tests/e2e/site-pages.ts";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends exactly the bytes of `path`, which a browser's client would correct first. */
function send(
  baseURL: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        body += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

function expectStrict({ headers }: Answer): void {
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toMatch(/max-age=(6[3-9]\d{6}|[7-9]\d{7,})/);
  expect(headers["referrer-policy"]).toMatch(
    /^(no-referrer|strict-origin|strict-origin-when-cross-origin|same-origin)$/,
  );
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("*");
  expect(policy.split("default-src").length).toBe(2);
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["x-powered-by"]).toBeUndefined();
}

const ANSWERED = new Set([
  ...ALL_PAGES,
  ...PAGE_KINDS.map((page) => page.path),
  "/sitemap.xml",
  "/robots.txt",
]);

for (const path of ANSWERED) {
  test(`${path} carries the strict headers, and so does HEAD`, async ({ baseURL }) => {
    const answer = await send(baseURL ?? "", "GET", path);
    expectStrict(answer);
    const policy = String(answer.headers["content-security-policy"]);
    if (String(answer.headers["content-type"]).includes("text/html")) {
      expect(policy).toContain("style-src 'self'");
      expect(policy).toMatch(/script-src ('none'|'self'(?: 'sha256-[\w+/=]+')*);/);
    }
    const head = await send(baseURL ?? "", "HEAD", path);
    expect(head.status).toBe(answer.status);
    expect(head.body).toBe("");
    expectStrict(head);
  });
}

test("styles and fonts carry them too", async ({ baseURL }) => {
  const { body } = await send(baseURL ?? "", "GET", "/");
  const assets = [...body.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|woff2|svg|js)[^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(assets.length).toBeGreaterThan(0);
  for (const asset of assets) {
    const answer = await send(baseURL ?? "", "GET", asset);
    expect(answer.status).toBe(200);
    expectStrict(answer);
  }
});

test("a correction shows at once, and what never changes is kept", async ({ baseURL }) => {
  const cacheOf = async (path: string) =>
    (await send(baseURL ?? "", "GET", path)).headers["cache-control"];
  for (const path of ALL_PAGES)
    expect(await cacheOf(path)).toBe("public, max-age=0, must-revalidate");
  const { body } = await send(baseURL ?? "", "GET", "/");
  const lasting = [...body.matchAll(/href="(\/(?:fonts|_next)\/[^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(lasting.length).toBeGreaterThan(1);
  for (const path of lasting) expect(await cacheOf(path)).toContain("immutable");
});

for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE"]) {
  test(`${method} is refused before the application sees it`, async ({ baseURL }) => {
    const answer = await send(baseURL ?? "", method, "/", { "next-action": "0".repeat(40) });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
    expectStrict(answer);
  });
}

test("OPTIONS names what is allowed", async ({ baseURL }) => {
  const answer = await send(baseURL ?? "", "OPTIONS", "/");
  expect(answer.status).toBe(204);
  expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
  expectStrict(answer);
});

for (const path of ["/%", "/%c3%28", "/about%c3%28", "/%00", "/?q=%c3%28", "/?q=%"]) {
  test(`${path} cannot be decoded and is answered with 400`, async ({ baseURL }) => {
    const answer = await send(baseURL ?? "", "GET", path);
    expect(answer.status).toBe(400);
    expect(answer.headers["content-type"]).toContain("charset=utf-8");
    expectStrict(answer);
  });
}

test("headers that only an intermediary may set change nothing", async ({ baseURL }) => {
  const [path = "/"] = ALL_PAGES.filter((page) => page.includes("compare"));
  const forged = {
    "x-nonce": "forged",
    "content-security-policy": "script-src 'nonce-forged'",
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/about",
    "x-nextjs-data": "1",
    "next-resume": "1",
    "next-router-state-tree": "x",
  };
  for (const page of ["/", path]) {
    const answer = await send(baseURL ?? "", "GET", page, forged);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(answer.body).toContain("<h1");
    expect(answer.body).not.toContain("forged");
    expect(JSON.stringify(answer.headers)).not.toContain("forged");
    expectStrict(answer);
  }
});

test("a slash too many leads to the address without it, on this site only", async ({ baseURL }) => {
  const answer = await send(baseURL ?? "", "GET", "/about/");
  expect(answer.status).toBe(308);
  expect(answer.headers.location).toMatch(/^(\/|http:\/\/(localhost|127\.0\.0\.1):\d+\/)about$/);
  expectStrict(answer);
});

test("two slashes, a whole address or a star as target lead nowhere else", async ({ baseURL }) => {
  for (const [path, status] of [
    ["//evil.example/", 404],
    ["http://evil.example/", 400],
    ["*", 400],
  ] as const) {
    const answer = await send(baseURL ?? "", "GET", path);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.headers)).not.toContain("evil");
    expectStrict(answer);
  }
});
