import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What the linter reports of made-up files, with the project's own settings: its whole text. */
export function lint(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  for (const name of readdirSync(".").filter((one) => one.startsWith(".biome")))
    copyFileSync(name, join(folder, name));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const flags = ["lint", "--vcs-enabled=false", "--max-diagnostics=200", "."];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...flags], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}
