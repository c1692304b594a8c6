import { Heading } from "#components/parts/heading.tsx";
import { Section } from "#components/parts/section.tsx";
import { SignedBar } from "#components/parts/signed-bar.tsx";
import type { OrderedPair } from "#lib/views/compare/compare-order.ts";

function Pair({ pair }: { pair: OrderedPair }) {
  const most = Math.max(1, ...pair.bars.map(({ hundredths }) => Math.abs(hundredths)));
  const title = pair.isTied
    ? `${pair.above} and ${pair.below}: tied`
    : `Why ${pair.above} is ahead of ${pair.below}`;
  return (
    <div>
      <Heading level={3} look="term" className="border-ink border-b pb-1.5">
        {title}
      </Heading>
      <table className="table table-sum" data-pair="">
        <caption className="sr-only">{title}</caption>
        <tbody>
          {pair.bars.map(({ title: criterion, hundredths, points }) => (
            <tr key={criterion}>
              <th scope="row" className="w-36">
                {criterion}
              </th>
              <td>
                <SignedBar share={hundredths / most} />
              </td>
              <td className="number">{points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" colSpan={2}>
              {pair.isTied ? "Points apart" : "Points ahead"}
            </th>
            <td className="number">{pair.sum}</td>
          </tr>
        </tfoot>
      </table>
      <p className="mt-2 text-note text-soft leading-relaxed">
        <b className="font-semibold text-ink">{pair.lead}.</b> {pair.detail}
      </p>
    </div>
  );
}

/** Why those compared stand in this order: what each criterion gives to each lead. */
export function OrderBars({ pairs }: { pairs: readonly OrderedPair[] }) {
  if (pairs.length === 0) return null;
  return (
    <Section
      id="order"
      title="Why this order"
      aside="Points of ten that each criterion adds to or takes from the lead"
    >
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {pairs.map((pair) => (
          <Pair key={`${pair.above} ${pair.below}`} pair={pair} />
        ))}
      </div>
    </Section>
  );
}
