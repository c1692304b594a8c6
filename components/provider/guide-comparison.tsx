import { Section } from "#components/parts/section.tsx";
import { CorrectionTable } from "#components/provider/correction-table.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** The published guide's place beside ours, and where the evidence departs from what the guide said. */
export function GuideComparison({ view }: { view: ProviderView }) {
  const { guide, corrections } = view;
  if (!guide && corrections.length === 0) return null;
  return (
    <Section id="corrections" title="The 2025 guide and this page">
      {guide && (
        <p className="mb-3 text-body">
          The guide “{guide.title}” by {guide.publisher} ({guide.published}), from which this list
          starts,{" "}
          <a href={guide.href}>
            placed it {guide.place} of {guide.of}
          </a>
          ; here it{" "}
          {view.row.standing ? `is ${guide.ours} of ${view.rankedCount} ranked` : "has no rank"}.
          The guide gave an order without scores, so the two cannot be set against each other point
          by point.
        </p>
      )}
      {corrections.length > 0 && <CorrectionTable corrections={corrections} />}
    </Section>
  );
}
