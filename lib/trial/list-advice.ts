import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { PositionOf } from "#lib/content/text/report.ts";
import { TO_WRITE } from "#lib/content/text/to-write.ts";
import { type Fact, type FactState, soleClaimOf } from "#lib/domain/fact.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import type { Catalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { findClaimDate, isOld } from "#lib/ranking/fact-age.ts";

type Words = Pick<Problem, "rule" | "expected" | "fix"> & { found: (ids: string) => string };

const OLD: Words = {
  rule: "fact-old",
  found: (ids) => `past its shelf life: ${ids}`,
  expected: "a newer figure, if there is one",
  fix: "look whether the source says something newer",
};
const TOLD: Words = {
  rule: "fact-guide-only",
  found: (ids) => `known from the published guide alone: ${ids}`,
  expected: "a source that earns points",
  fix: "look for another source",
};
const UNDATED: Words = {
  rule: "fact-undated",
  found: (ids) => `without a date: ${ids}`,
  expected: "the day it holds for, or that of the copy",
  fix: "add as_of to the fact or copy_date to its source",
};
const NOT_LOOKED: Words = {
  rule: "facts-not-looked-for",
  found: (ids) => `nobody has looked for: ${ids}`,
  expected: "a value, or unknown with the day of the look",
  fix: "look for it, or leave it for the next editor",
};

function isUndated(fact: Fact, provider: ScoredProvider): boolean {
  const claim = soleClaimOf(fact);
  return claim !== null && findClaimDate(claim, provider.data.sources) === null;
}

/** What to say about a fact for the state that it is in. */
const BY_STATE: Record<FactState, Words | null> = {
  claimed: null,
  told: TOLD,
  disputed: null,
  unknown: null,
  "not-found": null,
  "not-applicable": null,
  "not-looked": NOT_LOOKED,
};

function adviseProvider(
  provider: ScoredProvider,
  { data }: ScoredCategory,
  positionOf: PositionOf,
): Problem[] {
  const { sources } = provider.data;
  const kinds: [Words, (id: string, fact: Fact) => boolean][] = [
    [OLD, (id, fact) => isOld(id, fact, sources, data)],
    [TOLD, (_, fact) => BY_STATE[fact.state] === TOLD],
    [UNDATED, (_, fact) => isUndated(fact, provider)],
    [NOT_LOOKED, (_, fact) => BY_STATE[fact.state] === NOT_LOOKED],
  ];
  return kinds.flatMap(([words, applies]) => {
    const ids = Object.entries(provider.facts)
      .filter(([id, fact]) => applies(id, fact))
      .map(([id]) => id);
    const [first] = ids;
    if (first === undefined) return [];
    const isWritten = words !== NOT_LOOKED;
    return [
      makeProblem({
        ...words,
        level: "advice",
        file: provider.file,
        ...positionOf(isWritten ? ["facts", first] : ["facts"], "key"),
        path: "facts",
        found: words.found(ids.join(", ")),
      }),
    ];
  });
}

/** Names of providers as they may stand in prose: those with a page here, and those that only a published order names. */
function listNames({ categories }: Catalog): { listed: Set<string>; unlisted: Set<string> } {
  const listed = new Set(
    categories.flatMap(({ providers }) =>
      providers.flatMap(({ data }) => [data.name, ...(data.former_names ?? [])]),
    ),
  );
  const named = categories.flatMap(({ publishedOrders, useCases }) => [
    ...publishedOrders.flatMap((order) => order.data.places),
    ...useCases.flatMap((useCase) => useCase.data.guide?.picks ?? []),
  ]);
  const unlisted = named.filter(({ provider }) => provider === undefined).map(({ name }) => name);
  return { listed, unlisted: new Set(unlisted.filter((name) => !listed.has(name))) };
}

function findNames(text: string, names: ReadonlySet<string>): string[] {
  const plain = splitInlineReferences(text)
    .map((part) => (part.kind === "text" ? part.value : " "))
    .join("");
  return [...names].filter((name) => {
    const at = plain.indexOf(name);
    const next = plain.charAt(at + name.length);
    return at >= 0 && !/[\w]/.test(next) && !/[\w]/.test(plain.charAt(at - 1));
  });
}

function adviseBody(
  entry: { file: string; body: string },
  line: number,
  own: string | null,
  { listed, unlisted }: { listed: Set<string>; unlisted: Set<string> },
): Problem[] {
  const unlinked = findNames(entry.body, listed).filter((name) => name !== own);
  const strangers = findNames(entry.body, unlisted);
  return [
    ...(unlinked.length > 0
      ? [
          makeProblem({
            level: "advice",
            rule: "name-without-link",
            file: entry.file,
            line,
            found: `named without a link: ${unlinked.join(", ")}`,
            expected: "[[the provider's id]]",
            fix: "write the name as a link, so that it follows a change of name",
          }),
        ]
      : []),
    ...(strangers.length > 0
      ? [
          makeProblem({
            level: "advice",
            rule: "unlisted-provider",
            file: entry.file,
            line,
            found: `named, with no page here: ${strangers.join(", ")}`,
            expected: "providers that have a page",
            fix: "add the provider, or say why it has none",
          }),
        ]
      : []),
  ];
}

/** Files in which a template's own words still stand. */
function adviseUnwritten(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ path, bytes }) => {
    const lines = new TextDecoder().decode(bytes).split("\n");
    const first = lines.findIndex((line) => line.includes(TO_WRITE));
    if (first < 0) return [];
    return [
      makeProblem({
        level: "advice",
        rule: "not-written",
        file: path,
        line: first + 1,
        found: `"${TO_WRITE}"`,
        expected: "a text of your own",
        fix: "write it, or leave the field out where it is not needed",
      }),
    ];
  });
}

/** What is not wrong but worth a look: old, undated or thinly supported facts, gaps, and names without a page or a link. */
export function listAdvice(catalog: Catalog, files: readonly ContentFile[]): Problem[] {
  const parsed = (file: string) => {
    const found = files.find((one) => one.path === file);
    return found ? parseFile(found, []) : null;
  };
  const names = listNames(catalog);
  const ofCategories = catalog.categories.flatMap((category) => [
    ...category.providers.flatMap((provider) => {
      const own = parsed(provider.file);
      if (!own) return [];
      return [
        ...adviseProvider(provider, category, own.positionOf),
        ...adviseBody(provider, own.bodyLine, provider.data.name, names),
      ];
    }),
    ...[category, ...category.useCases, ...category.questions].flatMap((entry) => {
      const own = parsed(entry.file);
      return own ? adviseBody(entry, own.bodyLine, null, names) : [];
    }),
  ]);
  return [...ofCategories, ...adviseUnwritten(files)];
}
