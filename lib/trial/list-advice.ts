import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { PositionOf } from "#lib/content/text/report.ts";
import { type Fact, type FactState, soleClaimOf } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import type { Catalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";

/** What is worth a look about facts, in words that the names of the facts follow. */
const WORDS = {
  "fact-old": "past its shelf life",
  "fact-expired": "too old to prove anything",
  "fact-guide-only": "known from the published guide alone",
  "fact-undated": "without a date",
  "facts-not-looked-for": "nobody has looked for",
};

function isUndated(fact: Fact, provider: ScoredProvider): boolean {
  const claim = soleClaimOf(fact);
  return claim !== null && findClaimDate(claim, provider.data.sources) === null;
}

/** What is worth a look about a fact for the state that it is in. */
const BY_STATE: Record<FactState, keyof typeof WORDS | null> = {
  claimed: null,
  told: "fact-guide-only",
  disputed: null,
  expired: "fact-expired",
  unknown: null,
  "not-found": null,
  "not-applicable": null,
  "not-looked": "facts-not-looked-for",
};

function adviseProvider(
  provider: ScoredProvider,
  { data }: ScoredCategory,
  positionOf: PositionOf,
): Problem[] {
  const { sources } = provider.data;
  const kinds: [keyof typeof WORDS, (id: string, fact: Fact) => boolean][] = [
    ["fact-old", (id, fact) => isOld(id, fact, sources, data)],
    ["fact-expired", (_, fact) => BY_STATE[fact.state] === "fact-expired"],
    ["fact-guide-only", (_, fact) => BY_STATE[fact.state] === "fact-guide-only"],
    ["fact-undated", (_, fact) => isUndated(fact, provider)],
    ["facts-not-looked-for", (_, fact) => BY_STATE[fact.state] === "facts-not-looked-for"],
  ];
  return kinds.flatMap(([rule, applies]) => {
    const ids = Object.entries(provider.facts)
      .filter(([id, fact]) => applies(id, fact))
      .map(([id]) => id);
    const [first] = ids;
    if (first === undefined) return [];
    const isWritten = rule !== "facts-not-looked-for";
    const position = positionOf(isWritten ? ["facts", first] : ["facts"], "key");
    const place = { file: provider.file, ...position, path: "facts" };
    return [makeProblem(rule, place, { found: `${WORDS[rule]}: ${ids.join(", ")}` })];
  });
}

/** Names of providers as they may stand in prose: those with a page here, and those that only a published order names. */
function listNames({ categories }: Catalog): { listed: NameIndex; unlisted: NameIndex } {
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
  return {
    listed: indexNames(listed),
    unlisted: indexNames(new Set(unlisted.filter((name) => !listed.has(name)))),
  };
}

/** Names by their first word, with their place among all: a text can hold only those whose first word it holds. */
type NameIndex = ReadonlyMap<string, readonly { name: string; order: number }[]>;

/** What a name begins with, up to a sign or a letter with a mark; empty where it begins with one. */
function firstWordOf(name: string): string {
  return /^\w*/.exec(name)?.[0] ?? "";
}

function indexNames(names: ReadonlySet<string>): NameIndex {
  const ordered = [...names].map((name, order) => ({ name, order }));
  return groupByEach(ordered, ({ name }) => [firstWordOf(name)]);
}

function findNames(text: string, names: NameIndex): string[] {
  const plain = splitInlineReferences(text)
    .map((part) => (part.kind === "text" ? part.value : " "))
    .join("");
  const words = new Set(["", ...(plain.match(/\w+/g) ?? [])]);
  return [...words]
    .flatMap((word) => names.get(word) ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name)
    .filter((name) => {
      const at = plain.indexOf(name);
      const next = plain.charAt(at + name.length);
      return at >= 0 && !/[\w]/.test(next) && !/[\w]/.test(plain.charAt(at - 1));
    });
}

function adviseBody(
  { file, body }: { file: string; body: string },
  line: number,
  own: string | null,
  { listed, unlisted }: { listed: NameIndex; unlisted: NameIndex },
): Problem[] {
  const place = { file, line };
  const unlinked = findNames(body, listed).filter((name) => name !== own);
  const strangers = findNames(body, unlisted);
  const problems: Problem[] = [];
  if (unlinked.length > 0) {
    const found = `named without a link: ${unlinked.join(", ")}`;
    problems.push(makeProblem("name-without-link", place, { found }));
  }
  if (strangers.length > 0) {
    const found = `named, with no page here: ${strangers.join(", ")}`;
    problems.push(makeProblem("unlisted-provider", place, { found }));
  }
  return problems;
}

/** What is not wrong but worth a look: old, undated or thinly supported facts, gaps, and names without a page or a link. */
export function listAdvice(catalog: Catalog, files: readonly ContentFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parsed = (file: string) => {
    const found = byPath.get(file);
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
  return ofCategories;
}
