import { connect } from "node:net";
import { expect, test } from "@playwright/test";

/** Sends one request as bytes and resolves to the head of the answer; rejects when the server stays silent. */
function sendBytes(baseURL: string, path: string, headers: string[]): Promise<string> {
  const { hostname, port, host } = new URL(baseURL);
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers, "", ""];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error("The server holds the socket open.")));
    socket.on("connect", () => socket.write(lines.join("\r\n")));
    socket.on("data", (part) => {
      answer += part.toString("latin1");
      if (answer.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer.split("\r\n\r\n", 1)[0]?.toLowerCase() ?? ""));
  });
}

const MISSING = [
  "/index",
  "/%69ndex",
  "/[category]",
  "/%5Bcategory%5D",
  "/%5Bcategory%5D/%5Bprovider%5D",
  "/_not-found",
  "/_global-error",
  "/_next/data/x/about.json",
  "/about.rsc",
  "/about.segments/_tree.segment.rsc",
];

for (const path of MISSING) {
  test(`${path} answers 404 with the full page`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("<h1");
  });
}

test("a request for flight data gets the page, a forged draft cookie no cookie back", async ({
  request,
}) => {
  for (const headers of [
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { cookie: "__prerender_bypass=1; __next_preview_data=1" },
  ] as Record<string, string>[]) {
    const answer = await request.get("/about", { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/html");
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
});

for (const path of ["/about", "/nowhere", "/_next/hmr", "/%"]) {
  test(`${path} with a wish to change the protocol is answered like any other request`, async ({
    baseURL,
  }) => {
    const upgrade = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"];
    const head = await sendBytes(baseURL ?? "", path, upgrade);
    expect(head).toMatch(/^http\/1\.1 (200|404|400) /);
    expect(head).toContain("content-security-policy: default-src 'none'");
  });
}
