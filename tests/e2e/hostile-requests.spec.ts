import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { firstCategory, links } from "#tests/e2e/site-pages.ts";

/* Requests that nobody honest sends, byte by byte: every way of writing them at every kind of address. */

/** Stands in every request, and in no answer. */
const MARK = "zq9canary";

/** Sends a request as it is and reads all that comes back until the server closes. */
function sendRaw(baseURL: string, text: string): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(text, "latin1")));
    const parts: Buffer[] = [];
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("end", () => resolve(Buffer.concat(parts).toString("latin1")));
    socket.on("error", (fault: NodeJS.ErrnoException) =>
      // What is cut off in the middle of a flood was refused before it was read.
      parts.length > 0 && fault.code === "ECONNRESET"
        ? resolve(Buffer.concat(parts).toString("latin1"))
        : reject(fault),
    );
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer")));
  });
}

const { id, providers, useCases, ledgers } = firstCategory;
const provider = providers[0]?.id ?? "";

/** An address of every kind, without a query. */
const ADDRESSES = [
  "/",
  links.category(id),
  links.provider(id, provider),
  links.decisionGuide(id, useCases[0]?.id ?? ""),
  links.ledger(id, ledgers[0]?.id ?? ""),
  links.compare(id, []),
  links.search,
  links.twin(links.category(id)),
  links.feed("/", "xml"),
  links.chosenTable(id, ""),
  links.table(`${id}/facts`),
  links.dataPackage,
  `${links.api}/health`,
  `${links.api}/categories/${id}/ranking`,
  `${links.api}/categories/${id}/providers/${provider}`,
  `/badges/${id}/${provider}.svg`,
  `/previews/${id}.png`,
  "/_next/static/x.js",
  "/health/ready",
];

const request = (target: string, headers = "", method = "GET"): string =>
  `${method} ${target} HTTP/1.1\r\nHost: ${MARK}.example\r\nConnection: close\r\n${headers}\r\n`;

/** Pages that say which part of a choice they could not use. */
const TELLING: readonly string[] = [links.search, links.category(id), links.compare(id, [])];

/** Ways to write a request for an address. */
const WAYS: Record<string, (path: string) => string> = {
  "a traversal": (path) => request(`${path}/../../../../etc/${MARK}`),
  "an encoded traversal": (path) => request(`${path}/%2e%2e%2f%2e%2e%2fetc%2f${MARK}`),
  "a traversal encoded twice": (path) => request(`${path}/%252e%252e/${MARK}`),
  "a backslash": (path) => request(`${path}/..%5c..%5c${MARK}`),
  "a zero byte": (path) => request(`${path}%00${MARK}`),
  "bytes that are no UTF-8": (path) => request(`${path}/${MARK}%c3%28%ff`),
  "a line break": (path) => request(`${path}?q=${MARK}%0d%0aSet-Cookie:%20${MARK}=1`),
  "markup in the path": (path) => request(`${path}/%3Cscript%3E${MARK}%3C%2Fscript%3E`),
  "names of objects": (path) => request(`${path}/__proto__/constructor/${MARK}`),
  "names of objects in the query": (path) =>
    request(`${path}?__proto__[x]=${MARK}&constructor=${MARK}&w.__proto__=${MARK}`),
  "a whole address": (path) => request(`http://${MARK}.example${path}`),
  "two slashes": (path) => request(`//${MARK}.example${path}`),
  "a path of thousands of folders": (path) => request(`${path}/${"a/".repeat(7000)}${MARK}`),
  "an expectation of no kind": (path) => request(path, `Expect: ${MARK}\r\n`),
  "a name and a password": (path) => request(`https://user:${MARK}@x.example${path}`),
  "a thousand parameters": (path) =>
    request(`${path}?${Array.from({ length: 1000 }, (_, at) => `${MARK}${at}=${at}`).join("&")}`),
  "one parameter many times": (path) =>
    request(`${path}?${"limit=1&cursor=x&q=a&p=b&".repeat(200)}`),
  "a method of no kind": (path) => request(path, "", "BREW"),
  "a change of what is there": (path) =>
    request(path, `Content-Type: application/json\r\nContent-Length: 15\r\n`, "PUT") +
    `{"a":"${MARK}"}`,
  "an action of the framework": (path) =>
    request(path, `Next-Action: ${MARK}\r\nContent-Length: 0\r\n`, "POST"),
  "headers of an intermediary": (path) =>
    request(
      path,
      `X-Forwarded-Host: ${MARK}.example\r\nX-Original-URL: /${MARK}\r\nX-Middleware-Subrequest: ${MARK}\r\nX-Nonce: ${MARK}\r\nForwarded: host=${MARK}\r\n`,
    ),
  "an encoding of no kind": (path) =>
    request(
      path,
      `Accept-Encoding: ${MARK};q=2, ${"br;q=0.001,".repeat(300)}\r\nAccept: ${MARK}\r\n`,
    ),
  "a range of no kind": (path) => request(path, `Range: bytes=${MARK}-,${"0-0,".repeat(500)}\r\n`),
  "conditions of no kind": (path) =>
    request(path, `If-None-Match: ${MARK}\r\nIf-Range: ${MARK}\r\nIf-Modified-Since: ${MARK}\r\n`),
  "an upgrade": (path) =>
    request(path, `Upgrade: websocket\r\nSec-WebSocket-Key: ${MARK}\r\n`).replace(
      "close",
      "Upgrade, close",
    ),
};

/** What no request of a whole shape comes to. */
const BROKEN: [name: string, text: string][] = [
  ["no protocol", `GET /${MARK}\r\n\r\n`],
  ["two lengths", request("/", `Content-Length: 5\r\nContent-Length: 6\r\n`, "POST")],
  [
    "a length and pieces",
    request("/", `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, "POST"),
  ],
  ["pieces written oddly", request("/", `Transfer-Encoding: x${MARK}\r\n`, "POST")],
  ["a header without a colon", request("/", `${MARK}\r\n`)],
  ["a header over two lines", request("/", `X-A: ${MARK}\r\n folded\r\n`)],
  ["an address too long", request(`/?q=${MARK.repeat(20_000)}`)],
  ["a header too long", request("/", `X-A: ${MARK.repeat(20_000)}\r\n`)],
  [
    "too many headers",
    request("/", Array.from({ length: 3000 }, (_, at) => `X-${at}: ${MARK}\r\n`).join("")),
  ],
  ["signs of control in a header", request("/", `X-A: \u0001${MARK}\r\n`)],
  ["no host", `GET / HTTP/1.1\r\nX-A: ${MARK}\r\nConnection: close\r\n\r\n`],
  ["two hosts", request("/", `Host: other.example\r\n`)],
  ["a tunnel", request(`${MARK}.example:443`, "", "CONNECT")],
  ["an older protocol", `GET /${MARK} HTTP/1.0\r\n\r\n`],
];

const STRICT = [
  /^x-content-type-options: nosniff$/im,
  /^strict-transport-security: max-age=63072000/im,
  /^content-security-policy: default-src 'none'/im,
  /^referrer-policy: strict-origin-when-cross-origin$/im,
  /^x-frame-options: DENY$/im,
];

/** Holds all answers that came back against what every answer has to be. */
function expectCalm(name: string, answers: string): void {
  const [head = ""] = answers.split("\r\n\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answers)?.[1]);
  expect([name, status]).toEqual([name, expect.any(Number)]);
  expect([name, status >= 200 && status < 500]).toEqual([name, true]);
  for (const strict of STRICT) expect([name, head]).toEqual([name, expect.stringMatching(strict)]);
  expect([name, head]).toEqual([
    name,
    expect.not.stringMatching(/^(?:set-cookie|server|x-powered-by):/im),
  ]);
  // Where an answer leads stays on the site.
  expect([name, head]).toEqual([name, expect.not.stringMatching(/^location: (?!\/(?!\/))/im)]);
}

for (const [way, write] of Object.entries(WAYS)) {
  test(`${way}, at every kind of address`, async ({ baseURL }) => {
    for (const path of ADDRESSES) {
      const answers = await sendRaw(baseURL ?? "", write(path));
      const name = `${way} at ${path}`;
      expectCalm(name, answers);
      // What was searched for, what could not be chosen and the path of a problem are said, as words; nothing else is.
      const isTold = TELLING.includes(path) || path.startsWith(links.api);
      if (!isTold) expect([name, answers.includes(MARK)]).toEqual([name, false]);
      expect([name, /<script>zq9|\nset-cookie/i.test(answers)]).toEqual([name, false]);
    }
  });
}

for (const [name, text] of BROKEN) {
  test(`${name} is answered calmly`, async ({ baseURL }) => {
    const answers = await sendRaw(baseURL ?? "", text);
    if (answers !== "") expectCalm(name, answers);
    expect(answers).not.toContain(MARK);
    // The next honest request is answered as ever.
    expect(await sendRaw(baseURL ?? "", request("/about").replace(MARK, "x"))).toMatch(
      /^HTTP\/1\.1 200/,
    );
  });
}

test("they are at least 300", () => {
  expect(Object.keys(WAYS).length * ADDRESSES.length + BROKEN.length).toBeGreaterThan(300);
});
