import { Heading } from "#components/parts/heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { OrderedPair } from "#lib/views/compare/compare-order.ts";

/** A signed bar: gains to the right in verdigris, losses to the left in soft ink, for a minus is no failure. */
function SignedBar({ share }: { share: number }) {
  const width = Math.abs(share) * 50;
  return (
    <svg width="100%" height="12" className="block" aria-hidden="true" focusable="false">
      <rect
        x={`${share < 0 ? 50 - width : 50}%`}
        y="3"
        width={`${width}%`}
        height="6"
        className={share < 0 ? "fill-soft" : "fill-verdigris"}
      />
      <line x1="50%" x2="50%" y1="0" y2="12" className="stroke-strong" />
    </svg>
  );
}

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
              <th scope="row" className="w-28">
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
