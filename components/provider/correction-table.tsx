import { RichText } from "#components/parts/rich-text.tsx";
import { SourceLinks } from "#components/provider/source-links.tsx";
import type { CorrectionView } from "#lib/views/provider/provider-texts.ts";

/** What the published order said against what the evidence says, one point a row. */
export function CorrectionTable({ corrections }: { corrections: readonly CorrectionView[] }) {
  return (
    <table className="table table-stacked table-fixed">
      <caption className="sr-only">Where the evidence departs from the guide</caption>
      <colgroup>
        <col className="w-[19%]" />
        <col className="w-[28%]" />
        <col />
        <col className="w-[13%]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Point</th>
          <th scope="col">The guide said</th>
          <th scope="col">The evidence says</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {corrections.map((correction) => (
          <tr key={correction.topic}>
            <th scope="row" className="font-semibold">
              {correction.topic}
            </th>
            <td data-label="The guide said">
              <span className="text-soft">
                <RichText text={correction.said} />
              </span>
            </td>
            <td data-label="The evidence says">
              <div>
                <RichText text={correction.evidence} />{" "}
                <span className="text-note text-soft">
                  <SourceLinks sources={correction.sources} named={0} />
                </span>
              </div>
            </td>
            <td data-label="Since">
              <span className="text-soft">{correction.since ?? "date not known"}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
