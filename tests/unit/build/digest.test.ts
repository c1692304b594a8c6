import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { digestInputs } from "#lib/build/digest.ts";

let root = "";
const at = (...names: string[]): string => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-built-"));
  mkdirSync(at("content"));
  writeFileSync(at("content", "site.yml"), "name: A\n");
  vi.stubEnv("CONTENT_DIR", at("content"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test("the digest follows names and contents, and nothing else", () => {
  const before = digestInputs();
  for (const name of [".site.yml.swp", "site.yml~", ".DS_Store", "site.yml.orig"])
    writeFileSync(at("content", name), "b0VIM");
  expect(digestInputs()).toBe(before);
  writeFileSync(at("content", "site.yml"), "name: B\n");
  const changed = digestInputs();
  expect(changed).not.toBe(before);
  renameSync(at("content", "site.yml"), at("content", "size.yml"));
  const renamed = digestInputs();
  expect(renamed).not.toBe(changed);
  vi.stubEnv("CONTENT_DIR", `${at("content")}/../content/`);
  expect(digestInputs()).toBe(renamed);
});
