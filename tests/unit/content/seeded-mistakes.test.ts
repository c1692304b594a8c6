import { expect, test } from "vitest";
import { checkWith, OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";

const MISTAKES = 40;
const AT_MOST_OF_A_KIND = 4;

/** A line of front matter: the top-level key it stands under, and the key it begins with below that. */
interface Line {
  file: string;
  index: number;
  text: string;
  top: string;
  key: string;
}

interface Kind {
  name: string;
  /** The top-level part in which it can be made; null: at top-level keys. */
  part: "facts" | "sources" | null;
  from: RegExp;
  to: string;
  /** The field that the message must name. */
  field: (line: Line) => string;
  /** How many lines below the changed one the mistake stands. */
  below?: number;
}

const below = (rest: string) => (line: Line) => `${line.top}.${line.key}.${rest}`;
const itself = (line: Line) => line.key;

const KINDS: Kind[] = [
  {
    name: "misspelt key",
    part: null,
    from: /^(fees|regions)/,
    to: "$1x",
    field: (l) => `${l.key}x`,
  },
  {
    name: "empty text",
    part: null,
    from: /^(name|fees|headline): .*/,
    to: '$1: ""',
    field: itself,
  },
  {
    name: "number for text",
    part: null,
    from: /^(regions|summary): .*/,
    to: "$1: 12",
    field: itself,
  },
  {
    name: "link to nobody",
    part: null,
    from: /^(headline|summary|fees): (.*)/,
    to: '$1: "See [[no-such-room]]."',
    field: itself,
  },
  {
    name: "value of no fact",
    part: null,
    from: /^(regions|fees): .*/,
    to: '$1: "It is {{no_such_fact}}."',
    field: itself,
  },
  {
    name: "hidden character",
    part: null,
    from: /^(name): (\w)/,
    to: "$1: $2\u200b",
    field: itself,
  },
  { name: "key twice", part: null, from: /^(regions: .*)/, to: "$1\n$1", field: itself, below: 1 },
  {
    name: "address without TLS",
    part: null,
    from: /^(website: "?)https:/,
    to: "$1http:",
    field: itself,
  },
  {
    name: "misspelt fact",
    part: "facts",
    from: /^ {2}(\w+):/,
    to: "  $1x:",
    field: (l) => `facts.${l.key}x`,
  },
  {
    name: "unlisted source",
    part: "facts",
    from: /(^ {2}\w+: \{ value: [^{}]*sources: \[)[a-z-]+/,
    to: "$1nowhere",
    field: below("sources.0"),
  },
  {
    name: "fact without source",
    part: "facts",
    from: /^( {2}\w+: \{ value: \w+), sources: \[[a-z-]+\] \}/,
    to: "$1 }",
    field: below("sources"),
  },
  {
    name: "unknown key of a fact",
    part: "facts",
    from: /(^ {2}\w+: \{ )value: /,
    to: "$1valeu: ",
    field: below("valeu"),
  },
  {
    name: "not an option",
    part: "facts",
    from: /(^ {2}\w+: \{ value: )(yes|garden|counter)/,
    to: "$1perhaps",
    field: below("value"),
  },
  {
    name: "unknown basis",
    part: "sources",
    from: /basis: [a-z-]+/,
    to: "basis: hearsay",
    field: below("basis"),
  },
  {
    name: "no such day",
    part: "sources",
    from: /read: [\d-]+/,
    to: "read: 2026-02-30",
    field: below("read"),
  },
  {
    name: "read in the future",
    part: "sources",
    from: /read: [\d-]+/,
    to: "read: 2027-01-01",
    field: below("read"),
  },
  {
    name: "unknown key of a source",
    part: "sources",
    from: /publisher: /,
    to: "publsher: ",
    field: below("publsher"),
  },
  {
    name: "source's address without TLS",
    part: "sources",
    from: /"https:/,
    to: '"http:',
    field: below("url"),
  },
];

function listLines(): Line[] {
  return readFiles(OTHER_CONTENT)
    .filter(({ path }) => path.includes("/providers/"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path: file, bytes }) => {
      let top = "";
      return (
        Buffer.from(bytes)
          .toString("utf8")
          .split("\n---\n")[0]
          ?.split("\n")
          .map((text, index): Line => {
            const first = /^(\w+):/.exec(text)?.[1];
            top = first ?? top;
            return { file, index, text, top, key: first ?? /^ {2}([\w-]+):/.exec(text)?.[1] ?? "" };
          }) ?? []
      );
    });
}

function drawMistakes(): { kind: Kind; line: Line }[] {
  const draw = makeDraw();
  const lines = listLines();
  const sites = KINDS.flatMap((kind) => {
    const fitting = lines.filter(
      ({ text, top, key }) =>
        kind.from.test(text) &&
        (kind.part === null ? top === key : top === kind.part && top !== key),
    );
    return fitting
      .map((line) => ({ kind, line, order: draw(2 ** 32) }))
      .toSorted((a, b) => a.order - b.order)
      .slice(0, AT_MOST_OF_A_KIND);
  });
  const firsts = KINDS.flatMap((kind) => sites.find((site) => site.kind === kind) ?? []);
  const others = sites
    .filter((site) => !firsts.includes(site))
    .toSorted((a, b) => a.order - b.order);
  return [...firsts, ...others].slice(0, MISTAKES);
}

const drawn = drawMistakes();

test("there are forty mistakes, of every kind", () => {
  expect(drawn).toHaveLength(MISTAKES);
  expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(KINDS.length);
});

test.each(
  drawn.map(({ kind, line }) => [kind.name, `${line.file}:${line.index + 1}`, kind, line] as const),
)("%s at %s is reported there, with its field", (_, __, kind, line) => {
  const file = readFiles(OTHER_CONTENT).find(({ path }) => path === line.file);
  const text = Buffer.from(file?.bytes ?? [])
    .toString("utf8")
    .split("\n");
  text[line.index] = line.text.replace(kind.from, kind.to);
  const { problems } = checkWith({ [line.file]: text.join("\n") });
  const places = problems.map((problem) => `${problem.file}:${problem.line} ${problem.path}`);
  expect(places).toContain(
    `${line.file}:${line.index + 1 + (kind.below ?? 0)} ${kind.field(line)}`,
  );
});
