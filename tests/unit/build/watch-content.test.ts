import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchContent } from "#lib/build/watch-content.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { OTHER_CONTENT } from "#tests/fixtures/content-files.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  cpSync(OTHER_CONTENT, join(folder, "content"), { recursive: true });
  vi.stubEnv("CONTENT_DIR", join(folder, "content"));
  vi.stubEnv("SITE_FOLDER", "assay");
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function read(): { headline: string | undefined; problems: string[] } {
  const { catalog, problems } = JSON.parse(
    readFileSync(join(folder, "assay/catalog.json"), "utf8"),
  ) as CompiledCatalog;
  const provider = catalog.categories[0]?.providers.find((one) => one.id === "quick-cup");
  return { headline: provider?.data.headline, problems };
}

test("each edit shows, a broken one with its problems beside the last good state, also when files are replaced", async () => {
  const watcher = await watchContent();
  const file = join(folder, "content/tea-houses/providers/quick-cup.md");
  const original = readFileSync(file, "utf8");
  const replace = (text: string): void => {
    writeFileSync(`${folder}/new.md`, text);
    renameSync(`${folder}/new.md`, file);
  };
  const wait = { timeout: 20_000, interval: 50 };
  // What Vim and Emacs lay beside a file that they have open.
  const beside = join(folder, "content/tea-houses/providers");
  for (const name of [".quick-cup.md.swp", "#quick-cup.md#", "quick-cup.md~", "4913"])
    writeFileSync(join(beside, name), "b0VIM");
  symlinkSync("somebody@host.1:2", join(beside, ".#quick-cup.md"));
  const { mtimeMs } = statSync(join(folder, "assay/catalog.json"));
  await new Promise((resolve) => setTimeout(resolve, 500));
  // Nothing is compiled for it: a swap file is written all the time.
  expect(statSync(join(folder, "assay/catalog.json")).mtimeMs).toBe(mtimeMs);
  expect(read()).toEqual({ headline: "Counter with a queue", problems: [] });

  replace(original.replace("Counter with a queue", "A longer queue"));
  await vi.waitFor(() => expect(read().headline).toBe("A longer queue"), wait);

  replace(original.replace("headline: Counter with a queue", "headlin: Counter"));
  await vi.waitFor(
    () => expect(read().problems.join()).toContain('did you mean "headline"?'),
    wait,
  );
  expect(read().headline).toBe("A longer queue");

  replace(original);
  await vi.waitFor(
    () => expect(read()).toEqual({ headline: "Counter with a queue", problems: [] }),
    wait,
  );
  watcher.stop();
});
