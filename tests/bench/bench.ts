/**
 * Speed and weight of the built site, and speed of the engine, as ratios within one run: `npm run bench`. With
 * `--against=ORIGIN` another server of the same site, such as an older build, is measured in the same run.
 * `npm run bench -- growth` measures what the site and made-up ones of 250 and 2,500 providers cost, and nothing else;
 * other sizes may follow. Writes its part of `RESULTS.md` beside this file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { buildSite } from "#lib/build/build.ts";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { links } from "#lib/views/words/links.ts";
import { weighPage } from "#tests/bench/bytes.ts";
import { measureEngine } from "#tests/bench/engine.ts";
import { measureFront } from "#tests/bench/front.ts";
import { measureGrowth } from "#tests/bench/growth.ts";
import { findMedian, measureEach, measureRate } from "#tests/bench/load.ts";
import { type Served, serveBare, serveNginx, serveSite } from "#tests/bench/servers.ts";

const ROUNDS = 3;
const LOAD = { ms: 3000, atOnce: 16 };
const VIEWS = 1000;
const RESULTS = "tests/bench/RESULTS.md";

const { values, positionals } = parseArgs({
  options: { against: { type: "string" } },
  allowPositionals: true,
});

/** Where the part about growth begins in the results: it is the last one. */
const GROWTH = "## Growth\n";
const [others = "", growth = ""] = readFileSync(RESULTS, "utf8").split(GROWTH);
const [part, ...sizes] = positionals;
if (part === "growth") {
  const grown = await measureGrowth(sizes.length > 0 ? sizes.map(Number) : undefined);
  writeFileSync(RESULTS, `${others.trimEnd()}\n\n${grown.join("\n")}`);
  process.exit(0);
}
if (part !== undefined) throw new Error(`There is no part "${part}" of the bench.`);
if (!(await buildSite())) process.exit(1);
process.env.SITE_FOLDER = findCurrentBuild();

const [category] = loadCatalog().catalog.categories;
if (!category) throw new Error("The site has no category.");
const { id, criteria, providers, useCases } = category;
const [first = "", second = ""] = criteria.map((criterion) => criterion.id);
const ids = providers.map((provider) => provider.id);
const use = useCases[0]?.id ?? "";

/** Another address for each index up to ten million, so that no cache helps: the weights count up. */
const weigh = (index: number): string => {
  const thousandths = String(Math.floor(index / 9900) % 1000).padStart(3, "0");
  return `w.${first}=${index % 100}&w.${second}=${1 + (Math.floor(index / 100) % 99)}.${thousandths}`;
};
/** `offset` keeps rounds apart. */
const KINDS: Record<string, (index: number) => string> = {
  "sealed list": () => links.category(id),
  "sealed provider": () => links.provider(id, ids[0] ?? ""),
  "custom list": (index) => `${links.category(id)}?use=${use}&${weigh(index)}`,
  comparison: (index) => `${links.compare(id, ids.slice(0, 2))}&${weigh(index)}`,
  search: (index) => `/search?q=audit+${index}`,
};

const round = (value: number, digits = 0): string => value.toFixed(digits);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

async function fetchPlain(origin: string, path: string): Promise<Buffer> {
  const answer = await fetch(`${origin}${path}`, { headers: { "accept-encoding": "identity" } });
  return Buffer.from(await answer.arrayBuffer());
}

/** Median rates by kind and server; the servers take turns, so that noise meets all of them. */
async function measureRates(
  live: readonly Served[],
  fixed: readonly Served[],
): Promise<Map<string, Map<string, number>>> {
  const rates = new Map<string, Map<string, number[]>>();
  let offset = 0;
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const [kind, pathOf] of Object.entries(KINDS)) {
      for (const server of [...live, ...fixed]) {
        const isFixed = fixed.includes(server);
        const path = (index: number): string => pathOf(isFixed ? 0 : offset + index);
        const rate = await measureRate((index) => `${server.origin}${path(index)}`, LOAD);
        if (!isFixed) offset += 3000;
        const of = rates.get(kind) ?? new Map<string, number[]>();
        of.set(server.name, [...(of.get(server.name) ?? []), rate]);
        rates.set(kind, of);
      }
    }
  }
  return new Map(
    [...rates].map(([kind, of]) => [
      kind,
      new Map([...of].map(([name, all]) => [name, findMedian(all)])),
    ]),
  );
}

/** Milliseconds of packing a page once, the median of many. */
function measurePacking(page: Buffer): number {
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    gzipSync(page);
    return performance.now() - began;
  });
  return findMedian(times);
}

function readMemory(pid: number | undefined): number {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
}

const door = await serveSite(process.env.SITE_FOLDER);
const older: Served[] = values.against
  ? [{ name: "older build", origin: values.against, pid: undefined, stop: () => undefined }]
  : [];
const live = [door, ...older];
const pages = new Map<string, Buffer>();
for (const pathOf of Object.values(KINDS))
  pages.set(pathOf(0), await fetchPlain(door.origin, pathOf(0)));
const bare = await serveBare(pages);
const nginx = await serveNginx(pages);
const fixed = nginx ? [bare, nginx] : [bare];
const servers = [...live, ...fixed].map(({ name }) => name);

const rates = await measureRates(live, fixed);
const lines = [
  "# Speed and weight",
  "",
  `Written by \`npm run bench\`: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}. The client shares the cores, and machines are noisy: read the ratios.`,
  "",
  `## Answers a second, ${LOAD.atOnce} connections, gzip, medians of ${ROUNDS} rounds of ${LOAD.ms / 1000} s`,
  "",
  row(["", ...servers, "door / node:http"]),
  row(["---", ...servers.map(() => "---:"), "---:"]),
  ...[...rates].map(([kind, of]) =>
    row([
      kind,
      ...servers.map((name) => round(of.get(name) ?? 0)),
      round((of.get("door") ?? 0) / (of.get("node:http") ?? 1), 2),
    ]),
  ),
  "",
  "Every custom list, comparison and search is asked for at an address of its own, so that no cache helps; `node:http` and nginx send the same bytes from memory and from a packed file.",
  "",
  "## Cost of a view made per request",
  "",
  row([
    "",
    "packing it once, ms",
    ...live.flatMap(({ name }) => [
      `${name}: ms an answer under load`,
      "times the packing",
      "ms one after the other",
    ]),
  ]),
  row(["---", "---:", ...live.flatMap(() => ["---:", "---:", "---:"])]),
];
for (const kind of ["custom list", "comparison", "search"]) {
  const pathOf = KINDS[kind] ?? (() => "/");
  const packing = measurePacking(await fetchPlain(door.origin, pathOf(9500)));
  const cells: string[] = [];
  for (const server of live) {
    const cost = 1000 / (rates.get(kind)?.get(server.name) ?? 1);
    await measureEach((index) => `${server.origin}${pathOf(9000 + index)}`, 30);
    const each = await measureEach((index) => `${server.origin}${pathOf(9100 + index)}`, 150);
    cells.push(round(cost, 1), round(cost / packing, 1), round(findMedian(each), 1));
  }
  lines.push(row([kind, round(packing, 1), ...cells]));
}
const memory = [readMemory(door.pid)];
for (let turn = 0; turn < 3; turn++) {
  await measureEach(
    (index) => `${door.origin}${KINDS["custom list"]?.(20_000 + turn * VIEWS + index)}`,
    VIEWS,
  );
  memory.push(readMemory(door.pid));
}
lines.push(
  "",
  `Memory of the door before and after three times ${VIEWS} different custom lists: ${memory.map((one) => `${round(one)} MiB`).join(", ")}.`,
  "",
  "## Bytes over the wire of a first visit",
  "",
  row(["", ...live.flatMap(({ name }) => [`${name}: page`, "styles", "fonts", "scripts", "all"])]),
  row(["---", ...live.flatMap(() => ["---:", "---:", "---:", "---:", "---:"])]),
);
const weighed = {
  home: "/",
  list: links.category(id),
  "custom list": KINDS["custom list"]?.(1) ?? "",
  provider: links.provider(id, ids[0] ?? ""),
  "decision guide": links.decisionGuide(id, use),
  comparison: links.compare(id, ids.slice(0, 3)),
  search: "/search?q=audit",
  methodology: links.methodology(id),
  questions: links.questions(id),
  glossary: links.glossary,
  contribute: "/contribute",
};
for (const [name, path] of Object.entries(weighed)) {
  const cells: string[] = [];
  for (const { origin } of live) {
    const { html, styles, fonts, scripts } = await weighPage(origin, path);
    const all = html + styles + fonts + scripts;
    cells.push(...[html, styles, fonts, scripts, all].map((one) => round(one / 1000, 1)));
  }
  lines.push(row([name, ...cells]));
}
lines.push("", "In kB of 1,000 bytes, packed as a browser asks for them.", "");
for (const server of [...live, ...fixed]) server.stop();
const sealed = new Map([...pages].filter(([path]) => !path.includes("?")));
const viewOf = KINDS["custom list"];
if (viewOf) lines.push(...(await measureFront(process.env.SITE_FOLDER, sealed, viewOf)));
lines.push(...measureEngine());
if (growth !== "") lines.push(`${GROWTH}${growth}`);
writeFileSync(RESULTS, lines.join("\n"));
console.log(lines.join("\n"));
process.exit(0);
