import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import { EXAMPLE_ADDRESS, TO_WRITE } from "#lib/content/rulebook/text-rules.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { UsageError } from "#lib/editor/command.ts";
import { makeNewFiles, type NewEntry } from "#lib/editor/new-files.ts";
import { readNewEntry } from "#lib/editor/new-options.ts";
import { acceptedFile, acceptScores, printAcceptedScore } from "#lib/editor/next-edition.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { checkWith, OTHER_CONTENT, readFiles, textOfFile } from "#tests/fixtures/content-files.ts";

const { content } = checkWith({});
if (!content) throw new Error("the fixture is broken");
const site = textOfFile("site.yml");

function entry(part: Partial<NewEntry>): NewEntry {
  return {
    kind: "provider",
    category: "tea-houses",
    id: "acme",
    title: "Acme",
    day: "2026-06-30",
    ...part,
  };
}

/** The site with the new files, its scores accepted anew. */
function addTo(files: { path: string; text: string }[]) {
  const added = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const paths = new Set(added.map((file) => file.path));
  const whole = [...readFiles(OTHER_CONTENT).filter((file) => !paths.has(file.path)), ...added];
  const checked = checkContent(whole);
  if (!checked.content) return checked.problems;
  const accepted = makeCatalog(checked.content).categories.flatMap((category) =>
    Object.entries(acceptScores(category)).map(([id, score]) => ({
      path: acceptedFile(category.id, id),
      bytes: Buffer.from(printAcceptedScore(score)),
    })),
  );
  const kept = whole.filter((file) => !file.path.includes("/editions/next/"));
  const all = [...kept, ...accepted];
  const again = checkContent(all);
  return again.content
    ? [...again.problems, ...checkEditions(makeCatalog(again.content), all)]
    : again.problems;
}

/** What an editor does with a new file: words of its own for the template's, and an address that is there. */
function fill<File extends { text: string }>(file: File): File {
  const text = file.text
    .split(TO_WRITE)
    .join("Tea is poured.")
    .replaceAll(EXAMPLE_ADDRESS, "https://acme-teas.com/");
  return { ...file, text };
}

/** Where something of a template still stands, by rule and line. */
function listUnwritten(files: { path: string; text: string }[]): string[] {
  const paths = files.map(({ path }) => path);
  const kept = readFiles(OTHER_CONTENT).filter((file) => !paths.includes(file.path));
  const added = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const { content, draft, problems } = checkContent([...kept, ...added]);
  expect(content).toBeNull();
  expect(draft).not.toBeNull();
  return problems.map(({ rule, level, file, line }) => `${level} ${rule} ${file}:${line}`);
}

describe("what is made is told as not written at every place, and in order once it is and its scores are accepted", () => {
  test.each<[string, Partial<NewEntry>, string[]]>([
    ["a provider", {}, ["tea-houses/providers/acme.md"]],
    ["a use case", { kind: "use-case", title: "Tea at night" }, ["tea-houses/use-cases/acme.md"]],
    ["a question", { kind: "question", title: "Is it hot?" }, ["tea-houses/faqs/acme.md"]],
    ["a question about the site", { kind: "question", category: "site" }, ["faqs/acme.md"]],
    ["a criterion", { kind: "criterion", title: "Quiet" }, ["tea-houses/criteria/acme.md"]],
    [
      "a ledger",
      { kind: "ledger", title: "Spills" },
      ["tea-houses/ledgers/acme.yml", "tea-houses/category.md"],
    ],
    [
      "the first ledger of a category",
      { kind: "ledger", category: "kite-schools", title: "Falls: counted" },
      ["kite-schools/ledgers/acme.yml", "kite-schools/category.md"],
    ],
    [
      "a category",
      { kind: "category", category: null, id: "ski-huts", title: "Ski huts" },
      ["ski-huts/category.md", "ski-huts/criteria/help.md", "site.yml"],
    ],
  ])("%s", (_, part, paths) => {
    const files = makeNewFiles(entry(part), content, textOfFile);
    expect(files.map((file) => file.path)).toEqual(paths);
    const places = files.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          line.includes(TO_WRITE) ? [`problem not-written ${path}:${index + 1}`] : [],
        ),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(listUnwritten(files).toSorted()).toEqual(places.toSorted());
    expect(addTo(files.map(fill))).toEqual([]);
    for (const { text, replaces } of files) if (!replaces) expect(text).toMatch(/^# \w/m);
  });
});

test("a name in quotes, with a colon or in other letters is kept as it is", () => {
  const [file] = makeNewFiles(entry({ title: 'The "Old": tea & Söhne' }), content, textOfFile);
  expect(addTo(file ? [fill(file)] : [])).toEqual([]);
});

test("a new category leaves the site's file as it was but for the list", () => {
  const files = makeNewFiles(
    entry({ kind: "category", category: null, id: "ski-huts" }),
    content,
    textOfFile,
  );
  const after = files.find((file) => file.path === "site.yml")?.text.split("\n") ?? [];
  const before = site.split("\n");
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    expect.stringContaining("ski-huts"),
  ]);
});

test("a category that is not there is named, with those that are", () => {
  expect(() => makeNewFiles(entry({ category: "tea" }), content, textOfFile)).toThrow(
    'There is no category "tea". There are: tea-houses, kite-schools.',
  );
});

describe("what is listed already is refused before anything is written", () => {
  test.each([
    [
      "quick-mug",
      "Quick Cup",
      '"Quick Cup" is listed already: Quick Cup, in tea-houses/providers/quick-cup.md.',
    ],
    ["quick-mug", "the QUICK-cup", '"the QUICK-cup" is listed already: Quick Cup'],
    ["steeps", "“Short Steep”", "is listed already: Long Steep"],
    ["quickcup", "Another", '"quickcup" is listed already: Quick Cup'],
    [
      "short-steep",
      "Another",
      '"short-steep" is a former id of tea-houses/providers/long-steep.md',
    ],
  ])("%s, %s", (id, title, message) => {
    expect(() => makeNewFiles(entry({ id, title }), content, textOfFile)).toThrow(message);
  });

  test("a name that only begins alike is none of them", () => {
    expect(makeNewFiles(entry({ title: "Quick Cup & Sons" }), content, textOfFile)).toHaveLength(1);
  });
});

describe("the arguments", () => {
  const read = (...args: string[]) => readNewEntry(args, "2026-06-30", null);

  test("are read", async () => {
    expect(await read("provider", "insurers", "acme", "--name", "Acme")).toEqual(
      entry({ category: "insurers" }),
    );
    expect(await read("category", "ski-huts", "--title=Ski huts", "--date=2026-01-02")).toEqual({
      kind: "category",
      category: null,
      id: "ski-huts",
      title: "Ski huts",
      day: "2026-01-02",
    });
  });

  test("that are missing are asked for", async () => {
    const asked: string[] = [];
    const answers = ["question", "insurers", "is-it-hot", "Is it hot?"];
    const made = await readNewEntry([], "2026-06-30", async (question) => {
      asked.push(question);
      return answers.shift() ?? "";
    });
    expect(made).toMatchObject({ kind: "question", category: "insurers", title: "Is it hot?" });
    expect(asked).toHaveLength(4);
  });

  test.each([
    [["provider"], "Missing: In which category?"],
    [["provider", "insurers", "acme"], "Missing: Its name or title?"],
    [["vendor", "insurers", "acme"], '"vendor" cannot be made.'],
    [["provider", "insurers", "Acme Ltd", "--name", "A"], '"Acme Ltd" is no id'],
    [["provider", "insurers", "../x", "--name", "A"], '"../x" is no id'],
    [["provider", "insurers", "acme", "more", "--name", "A"], '"more" is too much.'],
    [["category", "huts", "--title", "H", "--date", "2026-02-31"], '"2026-02-31" is no day'],
    [["provider", "--nme", "A"], "Unknown option '--nme'"],
  ])("%j are refused with the usage", async (args, message) => {
    const refused = read(...args);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/Usage:/);
  });
});
