import { bodyBlocks } from "#lib/files/twins/body-blocks.ts";
import { factParts } from "#lib/files/twins/fact-parts.ts";
import {
  type Block,
  join,
  type Line,
  link,
  list,
  maybe,
  paragraph,
  section,
  strong,
} from "#lib/files/twins/nodes.ts";
import { scoreParts } from "#lib/files/twins/score-parts.ts";
import { citeSources, sourcesPart, wordGlance, wordPlaced } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { PointView } from "#lib/views/provider/provider-texts.ts";
import { type ProviderView, viewProvider } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

function verdictPart(view: ProviderView): Block[] {
  const { row, edition, provisional, verdict, status, formerNames } = view;
  const { banner, last } = status;
  return section(2, "Verdict", [
    ...(banner ? [paragraph([strong(banner.title)]), ...banner.lines.map(paragraph)] : []),
    paragraph(wordPlaced(row, edition)),
    ...maybe(provisional),
    ...(row.standing?.couldPass ? [paragraph(`${capitalise(row.standing.couldPass)}.`)] : []),
    paragraph(verdict.checked),
    ...maybe(last === null ? null : `${last}.`),
    ...maybe(formerNames.length === 0 ? null : `Also known as ${formerNames.join(", ")}.`),
  ]);
}

function listPoints(points: readonly PointView[]): Block[] {
  return list(points.map(({ text, sources }) => join([text, citeSources(sources)])));
}

function forAndAgainst(view: ProviderView): Block[] {
  const parts = [
    ...section(3, "Suits", list(view.suits)),
    ...section(3, view.reasons.title, listPoints(view.why)),
    ...section(3, "Think twice if", listPoints(view.thinkTwice)),
    ...section(3, "Features", list(view.features)),
    ...section(3, "Fees", [paragraph(view.fees)]),
    ...section(3, "Regions", [paragraph(view.regions)]),
  ];
  return section(2, "For and against", parts);
}

function correctionsPart({ corrections, orderName }: ProviderView): Block[] {
  const lines = corrections.map(
    ({ topic, said, evidence, since, sources }): Line =>
      join([
        [strong(topic)],
        since === null ? "" : `(since ${since})`,
        join([`What ${orderName} said:`, said]),
        join(["What the evidence says:", evidence]),
        citeSources(sources),
      ]),
  );
  return section(2, "Corrections", list(lines));
}

function incidentsPart({ incidents }: ProviderView): Block[] {
  const lines = incidents.map(
    ({ date, title, text, scope, sources }): Line =>
      join([[strong(`${title}, ${date}.`)], text, scope, citeSources(sources)]),
  );
  return section(2, "Incidents", list(lines));
}

function orderPart({ order, mention }: ProviderView): Block[] {
  if (order)
    return section(2, "In the published order", [
      paragraph(
        join([
          `${order.place} of ${order.of} in`,
          [link(`“${order.title}”`, order.href)],
          `by ${order.publisher}, ${order.published}: an order without scores.`,
        ]),
      ),
    ]);
  if (!mention) return [];
  return section(2, "In the published order", [
    paragraph(
      join([
        `${mention.as} without a place in`,
        [link(`“${mention.title}”`, mention.href)],
        `by ${mention.publisher}, ${mention.published}.`,
        mention.where,
      ]),
    ),
  ]);
}

function guidesPart({ guides }: ProviderView): Block[] {
  const lines = guides.map(
    ({ title, href, word, why, isPick }): Line =>
      join([[link(title, href)], `- ${isPick ? "our pick; " : ""}${word}.`, why]),
  );
  return section(2, "In the decision guides", list(lines));
}

function pricesPart({ priceRows }: ProviderView): Block[] {
  const lines = priceRows.map(
    ({ title, href, count }): Line => join([[link(title, href)], `(${count})`]),
  );
  return section(2, "Prices", list(lines));
}

function insteadPart({ instead }: ProviderView): Block[] {
  const lines = instead.map(({ row, why }): Line => join([[link(row.name, row.href)], "-", why]));
  return section(2, "Where to look instead", list(lines));
}

function interestsPart({ interests }: ProviderView): Block[] {
  const { declared, lines } = interests;
  return section(2, "Interests", [
    paragraph(declared === null ? "Not declared yet." : `Declared on ${declared}.`),
    ...list(
      lines.map(({ who, what, period }) =>
        [`${who}: ${what}`, ...(period === null ? [] : [`(${period})`])].join(" "),
      ),
    ),
  ]);
}

/** The page of a provider as Markdown. */
export function makeProviderTwin(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  provider: ScoredCategory["providers"][number],
): Twin {
  const view = viewProvider(compiled, category.id, provider.id);
  const { first, rest } = view.verdict;
  const note = isGone(view.status) && view.status.past ? [paragraph(`${view.status.past}.`)] : [];
  const context = { categories: compiled.catalog.categories, category, provider: provider.id };
  return {
    title: view.name,
    category,
    blocks: [
      paragraph(view.summary),
      ...verdictPart(view),
      ...insteadPart(view),
      ...section(2, "At a glance", [
        ...note,
        ...list([...first, ...rest].map((glance) => `${glance.title}: ${wordGlance(glance)}`)),
      ]),
      ...forAndAgainst(view),
      ...section(2, "More about it", bodyBlocks(provider.body, context, 2)),
      ...factParts(view.factGroups, view.counts.facts),
      ...scoreParts(view),
      ...section(2, "What to ask", list(view.questions)),
      ...pricesPart(view),
      ...guidesPart(view),
      ...correctionsPart(view),
      ...incidentsPart(view),
      ...orderPart(view),
      ...section(
        2,
        "Alternatives",
        list(view.alternatives.map(({ name, href, why }) => join([[link(name, href)], "-", why]))),
      ),
      ...interestsPart(view),
      ...sourcesPart(view.sources),
    ],
  };
}
