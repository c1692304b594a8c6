import { expect } from "vitest";
import { makePolicy, STRICT_HEADERS } from "#lib/http/headers.ts";
import type { Answer } from "#tests/production/load.ts";

const OPEN_NAME = "Cross-Origin-Resource-Policy";

/** Every answer carries each strict header once, and a policy, and names no version of anything. */
export function expectStrict({ headers }: Answer): void {
  for (const [name, value] of STRICT_HEADERS) {
    const found = headers[name.toLowerCase()];
    if (name === OPEN_NAME) expect([value, "cross-origin"]).toContain(found);
    else expect(found, name).toBe(value);
  }
  const [start = ""] = makePolicy("'none'").split(";");
  const policy = String(headers["content-security-policy"]);
  expect(policy.startsWith(start)).toBe(true);
  expect(policy.split("default-src")).toHaveLength(2);
  expect(headers.server).toBe("nginx");
  expect(headers["x-powered-by"]).toBeUndefined();
}
