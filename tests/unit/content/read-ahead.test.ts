import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { readAhead } from "#lib/content/read-ahead.ts";
import { OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";

const COPIES = 60;
const PROVIDER = "tea-houses/providers/long-steep.md";

/** What goes wrong in some of the copies, each at a place of its own. */
const FAULTS: readonly [from: string, to: string][] = [
  ["summary:", "sumary:"],
  ["at_least: 4", "at_least: four"],
  ["stove:", "stove: [yes, no]\n  stov:"],
  ["facts:", "facts: {"],
];

/** The made-up site with a provider told many times, now and then with a fault; new objects each time. */
function makeMany(): ContentFile[] {
  const files = readFiles(OTHER_CONTENT);
  const text = new TextDecoder().decode(files.find(({ path }) => path === PROVIDER)?.bytes);
  const copies = Array.from({ length: COPIES }, (_, index) => {
    const [from, to] = FAULTS[index % 10] ?? ["", ""];
    const bytes = new TextEncoder().encode(text.replace(from, to).replaceAll("Long", `L${index}`));
    return { path: PROVIDER.replace("long", `l${index}`), bytes };
  });
  return [...files, ...copies];
}

test("what other threads have read comes to the same as what this one reads", async () => {
  const ahead = makeMany();
  const read = await readAhead(ahead, 1);
  expect(read).toBeGreaterThan(availableParallelism() > 1 ? 0 : -1);
  const { problems, content } = checkContent(ahead);
  const alone = checkContent(makeMany());
  expect(new Set(problems.map(({ rule }) => rule)).size).toBeGreaterThan(FAULTS.length);
  expect(problems).toEqual(alone.problems);
  expect(content).toEqual(alone.content);
});
