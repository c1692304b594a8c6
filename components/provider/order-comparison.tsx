import { Section } from "#components/parts/section.tsx";
import { CorrectionTable } from "#components/provider/correction-table.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

/** The place in the published order beside ours, and where the evidence departs from what it said. */
export function OrderComparison({ view }: { view: ProviderView }) {
  const { order, mention, corrections } = view;
  if (!order && !mention && corrections.length === 0) return null;
  return (
    <Section id="corrections" title={`${capitalise(view.orderName)} and this page`}>
      {order && (
        <p className="mb-3 text-body">
          The guide “{order.title}” by {order.publisher} ({order.published}), from which this list
          starts,{" "}
          <a href={order.href}>
            placed it {order.place} of {order.of}
          </a>
          ; here it{" "}
          {view.row.standing ? `is ${order.ours} of ${view.rankedCount} ranked` : "has no rank"}.
          The guide gave an order without scores, so the two cannot be set against each other point
          by point.
        </p>
      )}
      {mention && (
        <p className="mb-3 text-body">
          The guide “{mention.title}” by {mention.publisher} ({mention.published}){" "}
          <a href={mention.href}>gives it no place</a>, but{" "}
          {mention.as === "recommended" ? "recommends" : "names"} it: {mention.where}
        </p>
      )}
      {corrections.length > 0 && <CorrectionTable corrections={corrections} />}
    </Section>
  );
}
