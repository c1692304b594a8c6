import { Fold } from "#components/provider/fold.tsx";
import { RankTrack } from "#components/provider/score/rank-track.tsx";
import type { PlaceView } from "#lib/views/provider/place-view.ts";
import type { StandingView } from "#lib/views/ranking/standing-view.ts";

function WhyAhead({ why }: { why: NonNullable<PlaceView["why"]> }) {
  return (
    <>
      <table className="table table-sum" data-lead="">
        <caption className="pt-6 pb-1 text-left font-medium font-serif text-term">
          Why ahead of {why.next}
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion, and what made the difference</th>
            <th scope="col" className="number">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {why.criteria.map(({ title, points, measures }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                {measures.length > 0 && (
                  <span className="block font-normal text-note text-soft">
                    {measures.map((one) => `${one.title}\u00a0${one.points}`).join(" · ")}
                  </span>
                )}
              </th>
              <td className="number" data-cell="lead">
                {points}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row">Points ahead</th>
            <td className="number" data-cell="sum">
              {why.sum}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="mt-2 text-soft leading-relaxed">{why.change}</p>
    </>
  );
}

interface PlaceDetailsProps {
  place: PlaceView;
  standing: StandingView;
  /** Why the place is provisional; null where it is firm. */
  provisional: string | null;
}

/** How firm a place is, folded away: how far it could move, why it is ahead of the next, and what holds over many weights. */
export function PlaceDetails({ place, standing, provisional }: PlaceDetailsProps) {
  const { rank, of, best, worst } = standing;
  const range = best === worst ? "and no other place is possible" : `could be ${best} to ${worst}`;
  return (
    <Fold title="How firm this place is" note={standing.headline}>
      <div className="max-w-2xl text-small">
        <p id="place" className="mb-2 font-semibold">
          Rank {rank} of {of}, {range}
        </p>
        {provisional && <p className="mb-2 text-note text-soft">{provisional}</p>}
        <RankTrack standing={standing} />
        <ul className="mt-2 list-disc space-y-1 pl-5 text-soft leading-relaxed">
          {place.solid.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {place.why && <WhyAhead why={place.why} />}
      </div>
    </Fold>
  );
}
