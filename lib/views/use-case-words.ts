import type { Answer } from "#lib/domain/answer-requirement.ts";
import { listFactRequirements, type Requirement } from "#lib/domain/requirement.ts";
import type { Demand } from "#lib/domain/use-case.ts";
import { type Answered, measureDistance, type Verdict } from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleOption, wordFact } from "#lib/views/claim-text.ts";
import { formatOrdinal, joinWords, spellNumber } from "#lib/views/format-value.ts";
import { describeGroup } from "#lib/views/group-view.ts";
import { wordRequirement } from "#lib/views/requirement-view.ts";

/** A provider with its answers to a use case's demands. */
export interface Judged {
  provider: ScoredProvider;
  answered: Answered;
}

/** What a provider's facts say to a demand. */
export function wordValues(
  demand: Requirement,
  provider: ScoredProvider,
  category: ScoredCategory,
): string {
  const facts = [...new Set(listFactRequirements(demand).map((part) => part.fact))];
  return facts
    .flatMap((id) => {
      const fact = provider.facts[id];
      const declaration = category.data.facts[id];
      if (!fact || !declaration) return [];
      const value = wordFact(fact, declaration, category.data.facts, true);
      return [
        fact.state === "claimed" && fact.guideOnly ? `${value}, says the 2025 guide alone` : value,
      ];
    })
    .join("; ");
}

/** A demand in as few words as possible: the titles of its facts. */
export function labelDemand(demand: Requirement, category: ScoredCategory): string {
  const ids = new Set(listFactRequirements(demand).map((part) => part.fact));
  return [...ids].map((id) => category.data.facts[id]?.title ?? id).join(" / ");
}

/** All demands met, naming those that are met through another provider. */
function wordMet(
  provider: ScoredProvider,
  must: readonly Demand[],
  category: ScoredCategory,
): string {
  const through = new Map<string, string[]>();
  for (const id of new Set(must.flatMap(listFactRequirements).map((part) => part.fact))) {
    const fact = provider.facts[id];
    if (fact?.state !== "claimed" || fact.via === undefined) continue;
    const title = category.data.facts[id]?.title ?? id;
    through.set(fact.via, [...(through.get(fact.via) ?? []), title]);
  }
  const parts = [...through].map(([via, titles]) => {
    const name = category.providers.find((one) => one.id === via)?.data.name ?? via;
    return `${titles.join(", ")} through ${name}`;
  });
  return parts.length === 0 ? "All demands are met." : `All demands are met: ${parts.join("; ")}.`;
}

/** Why a provider stands in its block. */
export function explainVerdict(
  { provider, answered }: Judged,
  must: readonly Demand[],
  category: ScoredCategory,
): string {
  const { verdict, answers } = answered;
  if (verdict === "meets") return wordMet(provider, must, category);
  const wanted: readonly Answer[] = verdict === "fails" ? ["fails", "does-not-apply"] : ["might"];
  return must
    .filter((_, index) => wanted.includes(answers[index] ?? "meets"))
    .map(
      (demand) =>
        `${wordRequirement(demand, category)} (${wordValues(demand, provider, category)})`,
    )
    .join(" · ");
}

/** The question to ask a provider that might meet the demands: that of the first fact which is open. */
export function findQuestion(
  { answered }: Judged,
  must: readonly Demand[],
  category: ScoredCategory,
): string | null {
  if (answered.verdict !== "might") return null;
  const open = must[answered.answers.indexOf("might")];
  const [first] = open ? listFactRequirements(open) : [];
  return first ? (category.data.facts[first.fact]?.question ?? null) : null;
}

/** The conditions under which members that a demand asks for hold: "Exchange halt: purchases of 1 million USD or more". */
export function listConditions(
  demands: readonly Demand[],
  provider: ScoredProvider,
  category: ScoredCategory,
): string[] {
  const parts = demands.flatMap(listFactRequirements);
  return parts.flatMap((part) => {
    const wanted =
      "includes" in part ? [part.includes].flat() : "any_of" in part ? part.any_of : [];
    const fact = provider.facts[part.fact];
    const declaration = category.data.facts[part.fact];
    if (fact?.state !== "claimed" || fact.claim.type !== "set" || !declaration) return [];
    return fact.claim.includes
      .filter((member) => wanted.includes(member.id) && member.onlyIf !== undefined)
      .map(({ id, onlyIf }) => `${titleOption(id, declaration, category.data.facts)}: ${onlyIf}`);
  });
}

/** Where a provider stands among all, in words. */
export function placeOf(provider: ScoredProvider, category: ScoredCategory): string {
  const ranked = category.providers.filter((one) => one.standing !== null).length;
  return provider.standing
    ? `${formatOrdinal(provider.standing.rank)} of ${ranked} ranked`
    : describeGroup(provider.group, category).title;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The answer to a use case in a sentence or two, made from the facts. */
export function wordAnswer(
  judged: readonly Judged[],
  must: readonly Demand[],
  category: ScoredCategory,
): string {
  const named = (verdict: Verdict): string[] =>
    judged
      .filter((one) => one.answered.verdict === verdict)
      .map(({ provider }) => {
        const isConditional = listConditions(must, provider, category).length > 0;
        return isConditional ? `${provider.data.name} (on a condition)` : provider.data.name;
      });
  const [meets, might] = [named("meets"), named("might")];
  const total = spellNumber(judged.length);
  const open =
    might.length === 0
      ? ""
      : ` ${might.length === 1 ? `${might[0]} might` : `${capitalise(spellNumber(might.length))}${meets.length > 0 ? " more" : ""} might`}, once something unknown is known.`;
  if (meets.length > 0) {
    const verb = meets.length === 1 ? "meets" : "meet";
    return `Of ${total} ${category.data.noun.many}, ${joinWords(meets)} ${verb} every demand on the evidence.${open}`;
  }
  const nearest = [...judged].sort(
    (a, b) => measureDistance(a.answered) - measureDistance(b.answered),
  )[0];
  const near = nearest ? ` ${nearest.provider.data.name} comes nearest.` : "";
  return `None of ${total} ${category.data.noun.many} is proven to meet every demand.${near}${open}`;
}
