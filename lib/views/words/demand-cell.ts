import type { Answer } from "#lib/domain/answer-requirement.ts";
import {
  type Claim,
  isComplete,
  type ListedMember,
  listConditional,
  listMembers,
} from "#lib/domain/claim.ts";
import { asClaimed, claimsOf, type Fact, isTold } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { IS_PROSE, optionsOf } from "#lib/domain/fact-options.ts";
import {
  type FactRequirement,
  listFactRequirements,
  type Requirement,
} from "#lib/domain/requirement.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleMember, titleOption, wordFact } from "#lib/views/words/claim-text.ts";
import { capitalise, formatNumber, joinWords } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { nameOrder } from "#lib/views/words/published-order.ts";

/** How a cell of a matrix stands: proven, proven at the provider behind, open, failed, or outside what can be asked. */
type CellLook = "proven" | "via" | "open" | "failed" | "outside";

/** What one provider's facts say to one demand, as short as a cell is; empty where nothing was found. `condition` is what it holds under, `old` the year of what is past its shelf life. */
export interface DemandCell {
  look: CellLook;
  text: string;
  condition: string | null;
  old: string | null;
  href: string;
}

/** Longer sentences are not for a cell. */
const MAX_LENGTH = 44;

/** What the facts of one provider are told by. */
interface Told {
  provider: ScoredProvider;
  category: ScoredCategory;
}

function wantedOf(part: FactRequirement): string[] {
  if ("includes" in part) return [part.includes].flat();
  if ("any_of" in part) return part.any_of;
  return "of" in part ? [part.of] : [];
}

function wordMember(
  { excluded, told, level }: ListedMember,
  declaration: FactDeclaration,
  category: ScoredCategory,
): string {
  if (excluded) return "No";
  const said = level === undefined ? "Yes" : titleOption(level, declaration, category.data.facts);
  return told ? `${said}, says ${nameOrder(category)} alone` : said;
}

/** Whether a set names the group that a member asked for lies within. */
function isWithin(
  claim: Claim,
  wanted: readonly string[],
  declaration: FactDeclaration,
  category: ScoredCategory,
): boolean {
  const groups = optionsOf(declaration, category.data.facts)
    .filter(({ id }) => wanted.includes(id))
    .map(({ within }) => within);
  return listMembers(claim).some(
    ({ id, excluded, told }) => !excluded && !told && groups.includes(id),
  );
}

/** Of a set what it says of the members asked for; nothing where it leaves them open. */
function wordSet(
  claim: Claim,
  wanted: readonly string[],
  declaration: FactDeclaration,
  category: ScoredCategory,
): string {
  const members = listMembers(claim);
  const asked = members.filter(({ id }) => wanted.includes(id));
  const [first, ...more] = asked;
  if (first && wanted.length === 1) return wordMember(first, declaration, category);
  const has = asked.filter(({ excluded }) => !excluded);
  if (has.length > 0)
    return joinWords(has.map((one) => titleMember(one, declaration, category.data.facts)));
  if (first && more.length > 0) return "No";
  if (isWithin(claim, wanted, declaration, category)) return "Yes";
  if (isComplete(claim)) return "No";
  return "";
}

function wordNumbers(value: Readonly<Record<string, number>>, wanted: readonly string[]): string {
  const found = wanted.filter((id) => Object.hasOwn(value, id));
  const sum = found.reduce((all, id) => all + (value[id] ?? 0), 0);
  return found.length === 0 ? "" : formatNumber(sum, "count", true);
}

/** What one claim says to members that are asked for; null where none are, or where it has no members. */
function wordAsked(
  claim: Claim,
  wanted: readonly string[],
  declaration: FactDeclaration,
  category: ScoredCategory,
): string | null {
  if (wanted.length === 0) return null;
  switch (claim.type) {
    case "set":
      return wordSet(claim, wanted, declaration, category);
    case "numbers":
      return wordNumbers(claim.value, wanted);
    case "boolean":
    case "number":
    case "option":
    case "date":
    case "text":
      return null;
  }
}

function wordKnown(fact: Fact, part: FactRequirement, { category }: Told): string {
  const declaration = category.data.facts[part.fact];
  if (!declaration) return "";
  const asked = claimsOf(fact).map(({ claim }) =>
    wordAsked(claim, wantedOf(part), declaration, category),
  );
  const words = asked.every((one) => one !== null)
    ? [...new Set(asked)].filter((one) => one !== "").join(" or ")
    : wordFact(fact, declaration, category.data.facts, true);
  const short = IS_PROSE[declaration.type] && words.length > MAX_LENGTH ? "Given in words" : words;
  return isTold(fact) && short !== "" && !short.includes(" alone")
    ? `${short}, says ${nameOrder(category)} alone`
    : short;
}

/** What a fact says to a part of a demand; empty where nothing was found. */
function wordPart(part: FactRequirement, told: Told): string {
  const fact = told.provider.facts[part.fact];
  switch (fact?.state) {
    case undefined:
    case "not-looked":
    case "unknown":
      return "";
    case "not-found":
      return "Not found";
    case "not-applicable":
      return "Does not apply";
    case "expired":
      return `${fact.date.slice(0, 4)}: ${wordKnown(fact.was, part, told)}`;
    case "claimed":
    case "told":
    case "disputed":
      return capitalise(wordKnown(fact, part, told));
  }
}

/** Under what the members that a demand asks for hold. */
function listConditionsOf(part: FactRequirement, { facts }: ScoredProvider): string[] {
  const fact = facts[part.fact];
  const claim = fact && asClaimed(fact)?.claim;
  return (claim ? listConditional(claim) : [])
    .filter(({ id }) => wantedOf(part).includes(id))
    .flatMap(({ onlyIf }) => onlyIf ?? []);
}

function lookOf(answer: Answer, isBehind: boolean): CellLook {
  switch (answer) {
    case "meets":
      return isBehind ? "via" : "proven";
    case "might":
      return "open";
    case "fails":
      return "failed";
    case "does-not-apply":
      return "outside";
  }
}

/** The year of the first fact that is past its shelf life. */
function findOldYear(ids: readonly string[], { provider, category }: Told): string | null {
  for (const id of ids) {
    const fact = provider.facts[id];
    const [claim] = fact ? claimsOf(fact) : [];
    const { sources } = provider.data;
    if (!fact || !claim || !isOld(id, fact, sources, category.data)) continue;
    return findClaimDate(claim, sources)?.slice(0, 4) ?? null;
  }
  return null;
}

/** What a provider's facts say to a demand that it answers so. */
export function viewDemandCell(
  demand: Requirement,
  answer: Answer,
  provider: ScoredProvider,
  category: ScoredCategory,
): DemandCell {
  const told = { provider, category };
  const parts = listFactRequirements(demand);
  const ids = [...new Set(parts.map(({ fact }) => fact))];
  const owners = ids.flatMap((id) => {
    const fact = provider.facts[id];
    const via = fact && asClaimed(fact)?.via;
    return category.providers.find((one) => one.id === via)?.data.name ?? [];
  });
  const words = [...new Set(parts.map((part) => wordPart(part, told)))].filter(Boolean);
  const text = words.join("; ");
  const conditions = parts.flatMap((part) => listConditionsOf(part, provider));
  return {
    look: lookOf(answer, owners.length > 0),
    text: text !== "" && owners.length > 0 ? `${text}, ${owners[0]}’s` : text,
    condition: conditions.length === 0 ? null : `if ${[...new Set(conditions)].join("; ")}`,
    old: text === "" ? null : findOldYear(ids, told),
    href: `${links.provider(category.id, provider.id)}#${anchors.fact(ids[0] ?? "")}`,
  };
}
