import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isBuilt } from "#lib/build/build.ts";
import { digestInputs } from "#lib/build/digest.ts";

let root = "";
const at = (...names: string[]): string => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-built-"));
  for (const folder of ["content", "dist", "assay"]) mkdirSync(at(folder));
  writeFileSync(at("content", "site.yml"), "name: A\n");
  vi.stubEnv("CONTENT_DIR", at("content"));
  vi.stubEnv("DIST_DIR", at("dist"));
  vi.stubEnv("ASSAY_DIR", relative(process.cwd(), at("assay")));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test("the digest follows names and contents, and nothing else", () => {
  const before = digestInputs();
  expect(digestInputs()).toBe(before);
  writeFileSync(at("content", "site.yml"), "name: B\n");
  const changed = digestInputs();
  expect(changed).not.toBe(before);
  renameSync(at("content", "site.yml"), at("content", "size.yml"));
  expect(digestInputs()).not.toBe(changed);
});

test("a site is built when its stamp is that of the inputs and its catalog is there", () => {
  expect(isBuilt()).toBe(false);
  writeFileSync(at("dist", "inputs.sha256"), digestInputs());
  expect(isBuilt()).toBe(false);
  writeFileSync(at("assay", "catalog.json"), "{}");
  expect(isBuilt()).toBe(false);
  writeFileSync(at("assay", "texts.json"), "{}");
  expect(isBuilt()).toBe(true);
  writeFileSync(at("content", "site.yml"), "name: B\n");
  expect(isBuilt()).toBe(false);
});
