import { type EvidencedClaim, type ListedMember, listMembers } from "#lib/domain/claim.ts";
import { backgroundOf, claimsOf, type Fact, isTold, sourcesOf } from "#lib/domain/fact.ts";
import { findClaimDate, isOld } from "#lib/domain/fact-age.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleOption, wordClaim, wordFact } from "#lib/views/words/claim-text.ts";
import { type FactStatus, findStatus, isOpenStatus } from "#lib/views/words/fact-status.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { nameOrder } from "#lib/views/words/published-order.ts";
import { linkSources, type SourceLink, type SourceView } from "#lib/views/words/source-view.ts";

/** One member of a set, with what only concerns it. `level` and `condition` are words; `toldBy` names the published order that alone names it. */
export interface MemberView {
  id: string;
  title: string;
  excluded: boolean;
  level: string | null;
  condition: string | null;
  date: string | null;
  note: string | null;
  toldBy: string | null;
  sources: SourceLink[];
}

/** From what a claim was counted: so many rows of a ledger, which has a page. */
export interface CountedView {
  lead: string;
  title: string;
  href: string;
}

/** One thing that is claimed: several of them where sources disagree. */
export interface ClaimView {
  value: string;
  members: MemberView[];
  date: string | null;
  note: string | null;
  method: { title: string; href: string } | null;
  counted: CountedView | null;
  sources: SourceLink[];
}

/** A fact of one provider, ready to be shown. `value` is one line; `explanation` says why there is no value, in the fact's own words; `via` names the provider it belongs to, `toldBy` the published order that alone says it. */
export interface FactView {
  id: string;
  anchor: string;
  /** Where somebody who knows more can write it down; null where nothing is open. */
  add: string | null;
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
  toldBy: string | null;
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

function explain(fact: Fact, category: ScoredCategory): string | null {
  switch (fact.state) {
    case "claimed": {
      const owner = category.providers.find((one) => one.id === fact.via);
      return owner ? `Belongs to ${owner.data.name}; shown here and scored there.` : null;
    }
    case "told":
      return `Said by ${nameOrder(category)} alone; earns nothing until another source says it.`;
    case "disputed":
      return fact.note ?? "Sources disagree; the score keeps the range between them.";
    case "expired":
      return `Nothing newer than ${formatDate(fact.date)} was found. What it says may have changed since, so it counts as unknown.`;
    case "unknown":
      return `${fact.reason} Looked on ${formatDate(fact.looked)}.`;
    case "not-found":
      return `${fact.reason} Not found by us on ${formatDate(fact.looked)}.`;
    case "not-applicable":
      return fact.reason;
    case "not-looked":
      return "Not looked for yet.";
  }
}

function viewMember(
  member: ListedMember,
  declaration: FactDeclaration,
  { category, sources }: FactContext,
): MemberView {
  const title = (id: string): string => titleOption(id, declaration, category.data.facts);
  return {
    id: member.id,
    title: title(member.id),
    excluded: member.excluded,
    level: member.level === undefined ? null : title(member.level),
    condition: member.onlyIf ?? null,
    date: member.asOf === undefined ? null : formatDate(member.asOf),
    note: member.note ?? null,
    toldBy: member.told ? nameOrder(category) : null,
    sources: linkSources(member.sources, sources),
  };
}

function viewCounted(
  { counted }: EvidencedClaim,
  { id, data }: ScoredCategory,
): CountedView | null {
  const title = counted && data.ledgers?.[counted.ledger]?.title;
  if (!counted || title === undefined) return null;
  const { ledger, rows } = counted;
  const lead =
    rows === 0 ? "no row counts in" : `counted from ${rows} ${rows === 1 ? "row" : "rows"} of`;
  return { lead, title, href: links.ledger(id, ledger) };
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
    members: listMembers(claim).map((member) => viewMember(member, declaration, context)),
    date: date === null ? null : formatDate(date),
    note: evidenced.note ?? null,
    method: method
      ? { title: method.data.title, href: links.method(category.id, method.id) }
      : null,
    counted: viewCounted(evidenced, category),
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
  const claims = claimsOf(fact).map((claim) => viewClaim(claim, declaration, context));
  const { history, via } = backgroundOf(fact);
  const owner = category.providers.find((one) => one.id === via);
  const status = findStatus(fact);
  return {
    id,
    anchor: anchors.fact(id),
    add: isOpenStatus(status) ? links.addFact(category.id, provider.id, id) : null,
    title: declaration.title,
    question: declaration.question,
    help: declaration.help ?? null,
    status,
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
    toldBy: isTold(fact) ? nameOrder(category) : null,
    old: isOld(id, fact, provider.data.sources, category.data),
    claims,
    history: history.map((older) => viewClaim(older, declaration, context)),
    sources: linkSources(sourcesOf(fact), sources),
    scoredBy: listUses(id, category, provider),
  };
}
