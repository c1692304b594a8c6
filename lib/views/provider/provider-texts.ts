import { sourcesOf } from "#lib/domain/fact.ts";
import type { Glossary } from "#lib/domain/glossary.ts";
import { type Provider, type Sentence, textOf } from "#lib/domain/provider.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { listIncidents } from "#lib/views/provider/list-incidents.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { findProviderLink, splitProviderRef } from "#lib/views/words/links.ts";
import { type RichText, resolveText, type TextContext } from "#lib/views/words/rich-text.ts";
import { linkSources, type SourceLink, type SourceView } from "#lib/views/words/source-view.ts";

/** What the published order said against what the evidence says. */
export interface CorrectionView {
  topic: string;
  said: RichText;
  evidence: RichText;
  since: string | null;
  sources: SourceLink[];
}

/** A sentence for or against a provider, with the sources of the facts that carry it. */
export interface PointView {
  text: RichText;
  sources: SourceLink[];
}

export interface IncidentView {
  date: string;
  title: string;
  text: RichText;
  scope: RichText;
  sources: SourceLink[];
}

type Texts = Pick<
  Provider,
  "summary" | "suits" | "think_twice" | "why" | "features" | "fees" | "regions"
>;

/** The texts that stand before the body of a provider's page, in their order there. */
export function listTextsBeforeBody(data: Texts): string[] {
  return [
    data.summary,
    ...[...data.suits, ...data.think_twice, ...data.why, ...data.features].map(textOf),
    data.fees,
    data.regions,
  ];
}

/** The sources of the facts that a sentence is checked against. */
function listCarrying(sentence: Sentence, { facts }: ScoredProvider): string[] {
  const demands = typeof sentence === "string" ? [] : sentence.holds_if;
  return demands.flatMap(listFactRequirements).flatMap(({ fact }) => {
    const found = facts[fact];
    return found ? sourcesOf(found) : [];
  });
}

/** The texts of a provider with references resolved, first mentions of terms linked, and sources linked. */
export function viewProviderTexts(
  provider: ScoredProvider,
  category: ScoredCategory,
  context: TextContext,
  { sources, glossary }: { sources: readonly SourceView[]; glossary: Glossary | null },
) {
  const { data } = provider;
  const linkTerms = makeTermLinker(glossary);
  const resolve = (text: string): RichText => resolveText(text, context);
  const explain = (text: string): RichText => linkRichText(resolve(text), linkTerms);
  const explainAll = (sentences: readonly Sentence[]): RichText[] =>
    sentences.map((one) => explain(textOf(one)));
  const listPoints = (sentences: readonly Sentence[]): PointView[] =>
    sentences.map((one) => ({
      text: explain(textOf(one)),
      sources: linkSources(listCarrying(one, provider), sources),
    }));
  return {
    // In the order of the page, since the first mention of a term is the one that is linked.
    summary: explain(data.summary),
    suits: explainAll(data.suits),
    thinkTwice: listPoints(data.think_twice),
    why: listPoints(data.why),
    features: explainAll(data.features),
    fees: explain(data.fees),
    regions: explain(data.regions),
    alternatives: (data.alternatives ?? []).flatMap(({ provider: ref, why }) => {
      const link = findProviderLink(context.categories, ...splitProviderRef(ref, category.id));
      return link ? [{ ...link, why: resolve(why) }] : [];
    }),
    corrections: (data.corrections ?? []).map(
      (correction): CorrectionView => ({
        topic: correction.topic,
        said: resolve(correction.guide),
        evidence: resolve(correction.evidence),
        since: correction.since === undefined ? null : formatDate(correction.since),
        sources: linkSources(correction.sources, sources),
      }),
    ),
    incidents: listIncidents({ data }).map(
      (incident): IncidentView => ({
        date: formatDate(incident.date),
        title: incident.title,
        text: resolve(incident.text),
        scope: resolve(incident.scope),
        sources: linkSources(incident.sources, sources),
      }),
    ),
  };
}
