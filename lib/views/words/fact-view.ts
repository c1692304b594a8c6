import type { EvidencedClaim, Fact, SetMember } from "#lib/domain/fact.ts";
import { isComplete, sourcesOf } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { findClaimDate, isOld } from "#lib/ranking/fact-age.ts";
import { titleOption, wordClaim, wordFact } from "#lib/views/words/claim-text.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { linkSources, type SourceLink, type SourceView } from "#lib/views/words/source-view.ts";

/** How a fact stands, which decides how it is drawn. */
type FactStatus =
  | "known"
  | "partly"
  | "disputed"
  | "unknown"
  | "guide"
  | "via"
  | "not-found"
  | "not-applicable"
  | "not-looked";

/** One member of a set, with what only concerns it. `level` and `condition` are words. */
export interface MemberView {
  title: string;
  excluded: boolean;
  level: string | null;
  condition: string | null;
  date: string | null;
  note: string | null;
  guideOnly: boolean;
  sources: SourceLink[];
}

/** One thing that is claimed: several of them where sources disagree. */
export interface ClaimView {
  value: string;
  members: MemberView[];
  date: string | null;
  note: string | null;
  method: { title: string; href: string } | null;
  sources: SourceLink[];
}

/** A fact of one provider, ready to be shown. `value` is one line; `explanation` says why there is no value, in the fact's own words; `via` names the provider it belongs to. */
export interface FactView {
  id: string;
  anchor: string;
  title: string;
  question: string;
  help: string | null;
  status: FactStatus;
  value: string;
  shortValue: string;
  explanation: string | null;
  date: string | null;
  old: boolean;
  via: { name: string; href: string } | null;
  claims: ClaimView[];
  history: ClaimView[];
  sources: SourceLink[];
  scoredBy: { title: string; href: string }[];
}

interface FactContext {
  category: ScoredCategory;
  provider: ScoredProvider;
  sources: readonly SourceView[];
}

function findStatus(fact: Fact): FactStatus {
  if (fact.state === "claimed") {
    if (fact.guideOnly) return "guide";
    if (fact.via !== undefined) return "via";
    return isComplete(fact.claim) ? "known" : "partly";
  }
  return fact.state === "disputed" && fact.guideOnly ? "guide" : fact.state;
}

function explain(fact: Fact, category: ScoredCategory): string | null {
  switch (fact.state) {
    case "claimed": {
      if (fact.guideOnly)
        return "Said by the 2025 guide alone; earns nothing until another source says it.";
      const owner = category.providers.find((one) => one.id === fact.via);
      return owner ? `Belongs to ${owner.data.name}; shown here and scored there.` : null;
    }
    case "disputed":
      return fact.note ?? "Sources disagree; the score keeps the range between them.";
    case "unknown":
      return `${fact.reason} Looked on ${formatDate(fact.looked)}.`;
    case "not-found":
      return `${fact.reason} Not found by us on ${formatDate(fact.looked)}.`;
    case "not-applicable":
      return fact.reason;
    case "not-looked":
      return "Nobody has looked for this yet.";
  }
}

function viewMember(
  member: SetMember,
  excluded: boolean,
  declaration: FactDeclaration,
  { category, sources }: FactContext,
): MemberView {
  const title = (id: string): string => titleOption(id, declaration, category.data.facts);
  return {
    title: title(member.id),
    excluded,
    level: member.level === undefined ? null : title(member.level),
    condition: member.onlyIf ?? null,
    date: member.asOf === undefined ? null : formatDate(member.asOf),
    note: member.note ?? null,
    guideOnly: member.guideOnly ?? false,
    sources: linkSources(member.sources, sources),
  };
}

function viewClaim(
  evidenced: EvidencedClaim,
  declaration: FactDeclaration,
  context: FactContext,
): ClaimView {
  const { category, provider, sources } = context;
  const { claim } = evidenced;
  const date = findClaimDate(evidenced, provider.data.sources);
  const method = category.methods.find((one) => one.id === evidenced.method);
  return {
    value: wordClaim(claim, declaration, category.data.facts, false),
    members:
      claim.type === "set"
        ? [
            ...claim.includes.map((member) => viewMember(member, false, declaration, context)),
            ...claim.excludes.map((member) => viewMember(member, true, declaration, context)),
          ]
        : [],
    date: date === null ? null : formatDate(date),
    note: evidenced.note ?? null,
    method: method
      ? { title: method.data.title, href: links.method(category.id, method.id) }
      : null,
    sources: linkSources(evidenced.sources, sources),
  };
}

function listUses(
  id: string,
  category: ScoredCategory,
  provider: ScoredProvider,
): FactView["scoredBy"] {
  return provider.criteria.flatMap(({ criterion, measures }) =>
    measures
      .filter((measure) =>
        [...measure.readings, measure.cap].some((reading) => reading?.fact === id),
      )
      .map((measure) => {
        const declared = category.criteria.find((one) => one.id === criterion)?.data;
        const title = declared?.measures[measure.id]?.title ?? measure.id;
        return {
          title: `${declared?.short ?? criterion}: ${title}`,
          href: `#${anchors.measure(criterion, measure.id)}`,
        };
      }),
  );
}

/** One fact of a provider, or null if the category does not declare it. */
export function viewFact(id: string, context: FactContext): FactView | null {
  const { category, provider, sources } = context;
  const declaration = category.data.facts[id];
  const fact = provider.facts[id];
  if (!declaration || !fact) return null;
  const claimed = fact.state === "claimed" ? [fact] : fact.state === "disputed" ? fact.claims : [];
  const claims = claimed.map((claim) => viewClaim(claim, declaration, context));
  const owner =
    fact.state === "claimed" ? category.providers.find((one) => one.id === fact.via) : undefined;
  const history = fact.state === "claimed" ? fact.history : [];
  return {
    id,
    anchor: anchors.fact(id),
    title: declaration.title,
    question: declaration.question,
    help: declaration.help ?? null,
    status: findStatus(fact),
    value: wordFact(fact, declaration, category.data.facts, false),
    shortValue: wordFact(fact, declaration, category.data.facts, true),
    explanation: explain(fact, category),
    date: claims[0]?.date ?? null,
    via: owner
      ? {
          name: owner.data.name,
          href: `${links.provider(category.id, owner.id)}#${anchors.fact(id)}`,
        }
      : null,
    old: isOld(id, fact, provider.data.sources, category.data),
    claims,
    history: history.map((older) => viewClaim(older, declaration, context)),
    sources: linkSources(sourcesOf(fact), sources),
    scoredBy: listUses(id, category, provider),
  };
}
