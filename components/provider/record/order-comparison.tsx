import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import { CorrectionTable } from "#components/provider/record/correction-table.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Corrections in sight; further ones are folded. */
const SHOWN = 2;

function Corrections({ corrections }: Pick<ProviderView, "corrections">) {
  const more = corrections.slice(SHOWN);
  if (corrections.length === 0) return null;
  return (
    <>
      <CorrectionTable corrections={corrections.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Fold
          title={more.length === 1 ? "One more correction" : `${more.length} more corrections`}
          note={more.map(({ topic }) => topic).join(", ")}
        >
          <CorrectionTable corrections={more} />
        </Fold>
      )}
    </>
  );
}

/** The place in the published order beside ours, and where the evidence departs from what it said. */
export function OrderComparison({ view }: { view: ProviderView }) {
  const { order, mention, corrections } = view;
  if (!view.hasOrder) return null;
  return (
    <PagePart id="corrections" title={`What ${view.orderName} said`}>
      {order && (
        <p className="mt-2 mb-1 text-small">
          “{order.title}” by {order.publisher} ({order.published}){" "}
          <a href={order.href}>
            placed it {order.place} of {order.of}
          </a>
          ; here it{" "}
          {view.row.standing ? `is ${order.ours} of ${view.rankedCount} ranked` : "has no rank"}.
          The guide gave an order without scores, so the two cannot be compared point by point.
        </p>
      )}
      {mention && (
        <p className="mt-2 mb-1 text-small">
          “{mention.title}” by {mention.publisher} ({mention.published}){" "}
          <a href={mention.href}>gives it no place</a>, but{" "}
          {mention.as === "recommended" ? "recommends" : "names"} it: {mention.where}
        </p>
      )}
      <Corrections corrections={corrections} />
    </PagePart>
  );
}
