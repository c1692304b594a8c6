import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findBuildsFolder } from "#lib/catalog/current-build.ts";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ["below", ".assay/site", ".assay/site"],
  ["whole, below", join(process.cwd(), ".assay/site"), ".assay/site"],
  ["whole, elsewhere", join(process.cwd(), "../site"), "../site"],
  ["this one", process.cwd(), "."],
])("folders may be named in any way: %s", (_, named, found) => {
  vi.stubEnv("SITE_FOLDER", named);
  vi.stubEnv("ASSAY_DIR", named);
  expect([findSiteFolder(), findBuildsFolder()]).toEqual([found, found]);
  expect(join(process.cwd(), findSiteFolder())).toBe(join(process.cwd(), found));
});

test("without a name nobody is served by chance", () => {
  vi.stubEnv("SITE_FOLDER", "");
  expect(() => findSiteFolder()).toThrow(/SITE_FOLDER names no built site/);
});
