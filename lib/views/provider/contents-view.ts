import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

/** A part of a provider's page with the one figure that sums it up. */
export interface ContentsItem {
  href: string;
  label: string;
  figure: string;
}

type Part = [isThere: boolean, href: string, label: string, figure: string | number];

function listVerdict({ row }: ProviderView): Part[] {
  return [
    [true, "#verdict", "Verdict", row.standing ? `${row.proven} of 10` : ""],
    [true, "#for", "For and against", ""],
  ];
}

function listGone({ instead }: ProviderView): Part[] {
  return [
    [instead.length > 0, "#instead", "Where to look instead", instead.length],
    [true, "#for", "For and against", ""],
  ];
}

/** The parts of a provider's page, in its order. */
export function listContents(view: ProviderView): ContentsItem[] {
  const { extent, verdict, timeline, open, guides } = view;
  const gone = isGone(view.status);
  const picks = guides.filter(({ isPick }) => isPick).length;
  const parts: Part[] = [
    ...(gone ? listGone(view) : listVerdict(view)),
    [verdict.rest.length > 0 || gone, "#glance", "At a glance", ""],
    [extent !== null, "#extent", extent?.title ?? "", extent?.sets[0]?.count ?? ""],
    [true, "#price", "Price and charges", ""],
    [true, "#timeline", view.timelineTitle, timeline?.total ?? view.incidents.length],
    [true, "#score", "Why this score", gone ? "" : view.row.proven],
    [open.facts.length > 0 && !gone, "#change", "What would change it", `+${open.open}`],
    [view.questions.length > 0, "#ask", "Questions to ask", view.questions.length],
    [
      guides.length > 0 || view.alternatives.length > 0,
      "#guides",
      "Guides and alternatives",
      picks === 0 ? "" : `${picks} ${picks === 1 ? "pick" : "picks"}`,
    ],
    [view.hasOrder, "#corrections", capitalise(view.orderName), view.corrections.length || ""],
    [true, "#facts", "All facts", view.counts.facts],
    [true, "#sources", "Sources", view.sources.length],
    [true, "#interests", "Interests", ""],
  ];
  return parts
    .filter(([isThere]) => isThere)
    .map(([, href, label, figure]) => ({ href, label, figure: String(figure) }));
}
