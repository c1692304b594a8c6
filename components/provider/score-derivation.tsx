import { Section } from "#components/parts/section.tsx";
import { ArithmeticDetails } from "#components/provider/arithmetic-details.tsx";
import { CriterionSection } from "#components/provider/criterion-section.tsx";
import { PlaceDetails } from "#components/provider/place-details.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Why a provider has its score: each criterion with its measures, then the sum. */
export function ScoreDerivation({ view }: { view: ProviderView }) {
  return (
    <Section id="score" title="Why this score">
      <p className="text-small text-soft">
        Every point comes from a fact with a source. Hatched means nobody could verify it yet.{" "}
        <a href={view.category.methodology}>The rules</a>
      </p>
      {view.criteria.map((criterion, index) => (
        <CriterionSection key={criterion.id} criterion={criterion} first={index === 0} />
      ))}
      <ArithmeticDetails arithmetic={view.arithmetic} />
      {view.place && <PlaceDetails place={view.place} />}
    </Section>
  );
}
