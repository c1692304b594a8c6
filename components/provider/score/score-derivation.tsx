import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import { ArithmeticDetails } from "#components/provider/score/arithmetic-details.tsx";
import { CriterionDetails } from "#components/provider/score/criterion-details.tsx";
import { PlaceDetails } from "#components/provider/score/place-details.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";

function Derivation({ view }: { view: ProviderView }) {
  return (
    <>
      {view.criteria.map((criterion) => (
        <CriterionDetails key={criterion.id} criterion={criterion} />
      ))}
      {view.place && view.row.standing && (
        <PlaceDetails
          place={view.place}
          standing={view.row.standing}
          provisional={view.provisional}
        />
      )}
      <ArithmeticDetails arithmetic={view.arithmetic} />
    </>
  );
}

/** What the facts of a provider that can no longer be had would earn, folded: it is no verdict. */
function GoneDerivation({ view }: { view: ProviderView }) {
  const { proven, possible, known } = view.row;
  return (
    <PagePart id="score" title="The record" note="No place, and no score in lists">
      <Fold title="What its facts would score" note={`${known} % of what we ask is verified`}>
        <p className="text-note text-soft">
          <span data-score="">{proven}</span> of 10 proven
          {possible !== null && possible !== proven && `; could reach ${possible}`}. It is kept so
          that anybody can follow it, and says nothing about buying today. {view.group.explanation}
        </p>
        <Derivation view={view} />
      </Fold>
    </PagePart>
  );
}

/** Why a provider has its score: each criterion with its measures, how firm its place is, then the sum. */
export function ScoreDerivation({ view }: { view: ProviderView }) {
  if (isGone(view.status)) return <GoneDerivation view={view} />;
  return (
    <PagePart
      id="score"
      title="Why this score"
      note={
        <>
          Solid: proven by a source. Hatched: nobody could verify it yet.{" "}
          <a href={view.category.methodology} className="inline-block min-h-6">
            How we score
          </a>
        </>
      }
    >
      <Derivation view={view} />
    </PagePart>
  );
}
