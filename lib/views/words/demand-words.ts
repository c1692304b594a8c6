import { listConditional } from "#lib/domain/claim.ts";
import { asClaimed, isTold } from "#lib/domain/fact.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { Demand } from "#lib/domain/use-case.ts";
import type { Answered, Answerer } from "#lib/ranking/answer-demands.ts";
import { titleOption, wordFact } from "#lib/views/words/claim-text.ts";
import { nameOrder, type Ordered } from "#lib/views/words/published-order.ts";
import type { Declaring } from "#lib/views/words/requirement-view.ts";

/** Somebody with its answers to some demands. */
export interface Judged {
  provider: Answerer;
  answered: Answered;
}

/** Whatever declares facts and starts from a published order. */
export type Telling = Declaring & Ordered;

/** The same with named providers. */
interface Fielded extends Telling {
  providers: readonly { id: string; data: { name: string } }[];
}

/** What a provider's facts say to a demand. */
export function wordValues(demand: Requirement, provider: Answerer, category: Telling): string {
  const facts = [...new Set(listFactRequirements(demand).map((part) => part.fact))];
  return facts
    .flatMap((id) => {
      const fact = provider.facts[id];
      const declaration = category.data.facts[id];
      if (!fact || !declaration) return [];
      const value = wordFact(fact, declaration, category.data.facts, true);
      return [isTold(fact) ? `${value}, says ${nameOrder(category)} alone` : value];
    })
    .join("; ");
}

/** A demand in as few words as possible: the titles of its facts. */
export function labelDemand(demand: Requirement, category: Declaring): string {
  const ids = new Set(listFactRequirements(demand).map((part) => part.fact));
  return [...ids].map((id) => category.data.facts[id]?.title ?? id).join(" / ");
}

/** The names of other providers to whom demanded facts belong, with the titles of these facts. */
function listOwners(
  provider: Answerer,
  must: readonly Requirement[],
  category: Fielded,
): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const id of new Set(must.flatMap(listFactRequirements).map((part) => part.fact))) {
    const fact = provider.facts[id];
    const via = fact && asClaimed(fact)?.via;
    if (via === undefined) continue;
    const name = category.providers.find((one) => one.id === via)?.data.name ?? via;
    owners.set(name, [...(owners.get(name) ?? []), category.data.facts[id]?.title ?? id]);
  }
  return owners;
}

/** What to ask a provider that might meet the demands: of the first that is open, in its own words, else the question of its fact. */
export function findQuestion(
  { answered }: Pick<Judged, "answered">,
  must: readonly (Requirement & Pick<Demand, "ask">)[],
  category: Declaring,
): string | null {
  if (answered.verdict !== "might") return null;
  const open = must[answered.answers.indexOf("might")];
  if (open?.ask !== undefined) return open.ask;
  const [first] = open ? listFactRequirements(open) : [];
  return first ? (category.data.facts[first.fact]?.question ?? null) : null;
}

/** The conditions under which members that a demand asks for hold: "Exchange halt: purchases of 1 million USD or more". */
export function listConditions(
  demands: readonly Requirement[],
  provider: Answerer,
  category: Declaring,
): string[] {
  const parts = demands.flatMap(listFactRequirements);
  return parts.flatMap((part) => {
    const wanted =
      "includes" in part ? [part.includes].flat() : "any_of" in part ? part.any_of : [];
    const fact = provider.facts[part.fact];
    const declaration = category.data.facts[part.fact];
    const claimed = fact && asClaimed(fact);
    if (!claimed || !declaration) return [];
    return listConditional(claimed.claim)
      .filter((member) => wanted.includes(member.id))
      .map(({ id, onlyIf }) => `${titleOption(id, declaration, category.data.facts)}: ${onlyIf}`);
  });
}

/** What has to be known about how a provider meets the demands: "through Acme". */
export function listProvisos(
  provider: Answerer,
  demands: readonly Requirement[],
  category: Fielded,
): string[] {
  const notes = [...listOwners(provider, demands, category).keys()].map(
    (name) => `through ${name}`,
  );
  return listConditions(demands, provider, category).length > 0
    ? [...notes, "on a condition"]
    : notes;
}

/** A provider's name with what has to be known about how it meets the demands: "Quick Cup (through Acme)". */
export function nameUnder(
  provider: Answerer & { data: { name: string } },
  demands: readonly Requirement[],
  category: Fielded,
): string {
  const notes = listProvisos(provider, demands, category);
  return notes.length === 0 ? provider.data.name : `${provider.data.name} (${notes.join(", ")})`;
}
