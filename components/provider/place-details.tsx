import type { PlaceView } from "#lib/views/provider/place-view.ts";

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

function OpenFacts({ open, more }: Pick<PlaceView, "open" | "more">) {
  return (
    <table className="table table-sum">
      <caption className="pt-6 pb-1 text-left font-medium font-serif text-term">
        What would change this place
      </caption>
      <thead>
        <tr>
          <th scope="col">Open fact</th>
          <th scope="col">Its answer</th>
          <th scope="col" className="number">
            Up to
          </th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ title, href, state, worth, place }) => (
          <tr key={href}>
            <th scope="row">
              <a href={href} className="inline-block min-h-6 leading-6">
                {title}
              </a>
              <span className="block font-normal text-note text-soft">{state}</span>
            </th>
            <td className="text-soft">{place}</td>
            <td className="number">{worth === "0" ? worth : `+${worth}`}</td>
          </tr>
        ))}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3} className="text-note text-soft">
              and {more} more, on which less hangs
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** How firm a place is, folded away: why it is ahead of the next, what would change it, and what holds over many weights. */
export function PlaceDetails({ place }: { place: PlaceView }) {
  return (
    <details id="place" className="border-line border-b py-3">
      <summary className="py-1 font-semibold text-body">
        How firm this place is, and what would change it
      </summary>
      <div className="max-w-2xl pb-3 text-small">
        <ul className="mt-2 list-disc space-y-1 pl-5 text-soft leading-relaxed">
          {place.solid.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {place.why && <WhyAhead why={place.why} />}
        {place.open.length > 0 && <OpenFacts open={place.open} more={place.more} />}
      </div>
    </details>
  );
}
