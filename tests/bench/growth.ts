import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CURRENT_FILE } from "#lib/catalog/current-build.ts";
import { CATALOG_FILE } from "#lib/catalog/load-catalog.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";
import { growContent } from "#tests/bench/grow-content.ts";
import { measureEach } from "#tests/bench/load.ts";
import { commandOf, measureNode, scriptOf } from "#tests/bench/process-tree.ts";
import { serveSite } from "#tests/bench/servers.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

/** How many providers; the first is less than the site's own, which it stands for. */
const SIZES = [25, 250, 2500];
const FOLDER = ".assay/growth";
const VIEWS = 300;
const WARM_UP = 60;

/** What one size came to: seconds, MiB and milliseconds. */
interface Measured {
  providers: number;
  check: number;
  checkMemory: number;
  one: number;
  scoring: number;
  sampling: number;
  build: number;
  buildMemory: number;
  output: number;
  files: number;
  p50: number;
  p99: number;
  resident: number;
}

function writeFiles(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes } of growContent(readFiles("content"), count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** How many files a folder holds, and how many MiB. */
function weighFolder(folder: string): { files: number; size: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { files: files.length, size: bytes / 2 ** 20 };
}

/** Addresses of custom lists, none of them twice: every category in turn, weights that count up, now and then a situation or a requirement. */
function makeAddresses({ catalog }: CompiledCatalog): (index: number) => string {
  return (index) => {
    const category = catalog.categories[index % catalog.categories.length];
    if (!category) throw new Error("The site has no category.");
    const [first, second] = category.criteria.map(({ id }) => id);
    const query = new URLSearchParams({
      [`w.${first}`]: String(index % 100),
      [`w.${second}`]: String(1 + (Math.floor(index / 100) % 100)),
    });
    const use = category.useCases[index % (2 * category.useCases.length)]?.id;
    if (use !== undefined) query.set("use", use);
    return `${links.category(category.id)}?${query}`;
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function measureViews(builds: string): Promise<Pick<Measured, "p50" | "p99" | "resident">> {
  const folder = join(builds, readFileSync(join(builds, CURRENT_FILE), "utf8").trim());
  const compiled = JSON.parse(readFileSync(join(folder, CATALOG_FILE), "utf8")) as CompiledCatalog;
  const addressOf = makeAddresses(compiled);
  const served = await serveSite(folder);
  try {
    await measureEach((index) => `${served.origin}${addressOf(100_000 + index)}`, WARM_UP);
    const times = await measureEach((index) => `${served.origin}${addressOf(index)}`, VIEWS);
    const status = readFileSync(`/proc/${served.pid}/status`, "utf8");
    const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), resident };
  } finally {
    served.stop();
  }
}

async function measureSize(count: number): Promise<Measured> {
  const content = `${FOLDER}/content-${count}`;
  const builds = `${FOLDER}/builds-${count}`;
  writeFiles(content, count);
  rmSync(builds, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, ASSAY_DIR: builds, DIST_DIR: ".next-other" };
  const providers = readdirSync(content, { recursive: true, encoding: "utf8" }).filter(
    (path) => classifyPath(path)?.kind === "provider",
  );
  const check = await measureNode(commandOf("check"), env);
  const one = await measureNode([...commandOf("check"), join(content, providers[0] ?? "")], env);
  const scored = await measureNode(scriptOf("tests/bench/score-content.ts"), env);
  const { scoring, sampling } = JSON.parse(scored.output) as Pick<Measured, "scoring" | "sampling">;
  const build = await measureNode(commandOf("build"), env);
  const { files, size } = weighFolder(builds);
  return {
    providers: providers.length,
    check: check.seconds,
    checkMemory: check.peak,
    one: one.seconds,
    scoring: scoring / 1000,
    sampling: sampling / 1000,
    build: build.seconds,
    buildMemory: build.peak,
    output: size,
    files,
    ...(await measureViews(builds)),
  };
}

/** What is told of each size, and with how many digits. */
const ROWS: readonly [words: string, field: keyof Measured, digits: number][] = [
  ["check, s", "check", 1],
  ["its memory, MiB", "checkMemory", 0],
  ["check of one file, s", "one", 1],
  ["scoring, s", "scoring", 2],
  ["sampled standings, s", "sampling", 1],
  ["build, s", "build", 1],
  ["its memory, MiB", "buildMemory", 0],
  ["output, MiB", "output", 0],
  ["output, files", "files", 0],
  ["custom list, p50, ms", "p50", 1],
  ["custom list, p99, ms", "p99", 1],
  ["memory of the server, MiB", "resident", 0],
];

/**
 * The lines of the results about growth. `wanted` names sizes in providers; all of them unless said.
 */
export async function measureGrowth(wanted: readonly number[] = SIZES): Promise<string[]> {
  const measured: Measured[] = [];
  for (const count of wanted) {
    measured.push(await measureSize(count));
    console.log(JSON.stringify(measured.at(-1)));
  }
  const [least] = measured;
  const ratio = (value: number, first: number): string => ` (${(value / first).toFixed(1)} ×)`;
  const cells = (field: keyof Measured, digits: number): string[] =>
    measured.map((one, at) => {
      const value = one[field];
      return `${value.toFixed(digits)}${at === 0 || !least ? "" : ratio(value, least[field])}`;
    });
  return [
    "## Growth",
    "",
    `| providers | ${measured.map(({ providers }) => providers).join(" | ")} |`,
    `| --- | ${measured.map(() => "---:").join(" | ")} |`,
    ...ROWS.map(([words, field, digits]) => `| ${words} | ${cells(field, digits).join(" | ")} |`),
    "",
    `The site itself, and made-up ones of its shape: each provider told again under other names with facts mixed from its category, ledgers as full as they may be. In brackets how many times the smallest. Memory is the most that a command and its children held. Custom lists: ${VIEWS} of different weights and situations, one after the other, none asked for before. \`npm run bench -- growth\` measures this alone.`,
    "",
  ];
}
