import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import type { CorrectionView } from "#lib/views/provider/provider-texts.ts";

/** What the published order said against what the evidence says, one point a row. */
export function CorrectionTable({ corrections }: { corrections: readonly CorrectionView[] }) {
  return (
    <table className="table table-stacked table-fixed table-close">
      <caption className="sr-only">Where the evidence departs from the guide</caption>
      <colgroup>
        <col className="w-[30%]" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">The guide said</th>
          <th scope="col">The evidence says</th>
        </tr>
      </thead>
      <tbody>
        {corrections.map((correction) => (
          <tr key={correction.topic}>
            <th scope="row" className="text-soft">
              <b className="font-semibold text-ink">{correction.topic}.</b>{" "}
              <RichText text={correction.said} />
            </th>
            <td>
              <RichText text={correction.evidence} />{" "}
              <span className="whitespace-nowrap text-note text-soft">
                {correction.since === null ? "Date not known." : `Since ${correction.since}.`}
              </span>
              <SourceNumbers sources={correction.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
