import type { ExtentSet } from "#lib/domain/category.ts";
import { choicesOf, isYes } from "#lib/domain/fact-options.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { FactView, MemberView } from "#lib/views/words/fact-view.ts";
import type { SourceLink } from "#lib/views/words/source-view.ts";

/** How a member stands, which decides how its cell is drawn. */
type MemberLook = "proven" | "via" | "open" | "failed";

/** A member of a set, or several of which the same is to be said. */
export interface ExtentRow {
  title: string;
  look: MemberLook;
  word: string;
  /** What of it counts, on which condition, and from when that is. */
  about: string[];
  sources: SourceLink[];
}

/** A set with its members: first what a source says of each, then the rest. `named` counts those that are in it. */
export interface ExtentSetView {
  title: string;
  question: string;
  href: string;
  /** Where somebody who knows one of the open members can write it down; null where none is open. */
  add: string | null;
  rows: ExtentRow[];
  rest: ExtentRow | null;
  /** In so many words: `5 of 10`, or that it is unknown. */
  count: string;
  /** Those that are in it, by name. */
  named: string[];
  explanation: string | null;
  note: string | null;
  old: string | null;
}

export interface ExtentView {
  title: string;
  sets: ExtentSetView[];
}

type Standing = "own" | "via" | "expired" | "open" | "outside";

function standingOf({ status }: FactView): Standing {
  switch (status) {
    case "known":
    case "partly":
      return "own";
    case "via":
      return "via";
    case "expired":
      return "expired";
    case "disputed":
    case "told":
    case "unknown":
    case "not-found":
    case "not-looked":
      return "open";
    case "not-applicable":
      return "outside";
  }
}

/** Whether a set is known to the last member, so that what it does not name is not in it. */
function isWhole({ status }: FactView): boolean {
  switch (status) {
    case "known":
      return true;
    case "partly":
    case "via":
    case "disputed":
    case "expired":
    case "told":
    case "unknown":
    case "not-found":
    case "not-looked":
    case "not-applicable":
      return false;
  }
}

interface Words {
  in: string;
  out: string;
  against: boolean;
}

/** How what is in a set is drawn, and what is not: the other way round where it speaks against the provider. */
function lookOf(isIn: boolean, standing: Standing, { against }: Words): MemberLook {
  switch (standing) {
    case "own":
      return isIn === against ? "failed" : "proven";
    case "via":
      return isIn === against ? "failed" : "via";
    case "expired":
    case "open":
    case "outside":
      return "open";
  }
}

/** What is said of a member, with who alone says it, on which condition it holds, or that it was so too long ago. */
function wordMember({ excluded, condition, toldBy }: MemberView, fact: FactView, words: Words) {
  const said = excluded ? words.out : words.in;
  const by = toldBy ?? fact.toldBy;
  if (by !== null) return `${said}, says ${by}`;
  if (standingOf(fact) === "expired") return `${said}, long ago`;
  return condition === null ? said : `${said}, if`;
}

function viewMemberRow(member: MemberView, fact: FactView, words: Words): ExtentRow {
  const isTold = (member.toldBy ?? fact.toldBy) !== null;
  const about = [
    member.condition === null ? null : `Only if: ${member.condition}.`,
    member.level === null ? null : `${member.level}.`,
    member.note,
    member.date === fact.date ? null : member.date,
  ];
  return {
    title: member.title,
    look: isTold ? "open" : lookOf(!member.excluded, standingOf(fact), words),
    word: wordMember(member, fact, words),
    about: about.filter((part) => part !== null),
    sources: member.sources,
  };
}

/** Members of which nothing is said, without those that lie within one that is in the set. */
function listUnnamed(fact: FactView, category: ScoredCategory): string[] {
  const declaration = category.data.facts[fact.id];
  const members = fact.claims.flatMap((claim) => claim.members);
  const isIn = (id: string | undefined): boolean =>
    members.some((one) => one.id === id && !one.excluded);
  return (declaration ? choicesOf(declaration) : [])
    .filter(({ id, within }) => !members.some((one) => one.id === id) && !isIn(within))
    .map(({ title }) => title);
}

function viewRest(fact: FactView, category: ScoredCategory, words: Words): ExtentRow | null {
  const titles = listUnnamed(fact, category);
  if (titles.length === 0) return null;
  const whole = isWhole(fact);
  return {
    title: titles.join(" · "),
    look: whole ? lookOf(false, "own", words) : "open",
    word: whole ? words.out : "unknown",
    about: [],
    sources: [],
  };
}

function viewSet(
  { fact: id, in: inside = "yes", out = "no", against }: ExtentSet,
  category: ScoredCategory,
  factOf: (id: string) => FactView | null,
): ExtentSetView[] {
  const fact = factOf(id);
  if (!fact) return [];
  const words = { in: inside, out, against: isYes(against) };
  // Where sources disagree, the fact shows what each of them says.
  const members = fact.claims.length === 1 ? (fact.claims[0]?.members ?? []) : [];
  const named = members.filter(({ excluded }) => !excluded).map(({ title }) => title);
  const rest = viewRest(fact, category, words);
  const isOutside = standingOf(fact) === "outside";
  const declaration = category.data.facts[id];
  const all = declaration ? choicesOf(declaration).length : 0;
  return [
    {
      title: fact.title,
      question: fact.question,
      href: `#${fact.anchor}`,
      add: fact.add,
      rows: isOutside ? [] : members.map((member) => viewMemberRow(member, fact, words)),
      rest: isOutside ? null : rest,
      count: named.length > 0 ? `${named.length} of ${all}` : fact.shortValue,
      named,
      explanation: members.length === 0 ? fact.explanation : null,
      note: fact.claims.length === 1 ? (fact.claims[0]?.note ?? null) : null,
      old: fact.old ? (fact.date ?? "old") : null,
    },
  ];
}

/** The sets that readers can filter by, where a category does not say which it means. */
function listFilterSets({ data }: ScoredCategory): ExtentSet[] {
  return Object.entries(data.facts).flatMap(([fact, declaration]) =>
    isYes(declaration.filter) && isSet(declaration.type) ? [{ fact }] : [],
  );
}

function isSet(type: ScoredCategory["data"]["facts"][string]["type"]): boolean {
  switch (type) {
    case "set":
      return true;
    case "boolean":
    case "number":
    case "enum":
    case "date":
    case "text":
    case "numbers":
      return false;
  }
}

/** How far a provider's service reaches, member by member; null where a category has no such set. */
export function viewExtent(
  category: ScoredCategory,
  factOf: (id: string) => FactView | null,
): ExtentView | null {
  const { title = "Point by point", sets = listFilterSets(category) } = category.data.extent ?? {};
  const views = sets.flatMap((set) => viewSet(set, category, factOf));
  return views.length === 0 ? null : { title, sets: views };
}
