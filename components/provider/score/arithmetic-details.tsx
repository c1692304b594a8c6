import { Fold } from "#components/provider/fold.tsx";
import { ArithmeticRow } from "#components/provider/score/arithmetic-row.tsx";
import { ArithmeticTable } from "#components/provider/score/arithmetic-table.tsx";
import type { ArithmeticView } from "#lib/views/provider/arithmetic-view.ts";

/** The whole sum of a score, folded away, so that anyone can reckon it again. */
export function ArithmeticDetails({ arithmetic }: { arithmetic: ArithmeticView }) {
  const { criteria, total } = arithmetic;
  return (
    <Fold title="Arithmetic" note="the sum, to three decimals">
      <div className="max-w-2xl text-small">
        <p id="arithmetic" className="text-soft leading-relaxed">
          Values stand on a scale of 0 to 100 with three decimals and are exact. A criterion is the
          sum of points × value divided by the sum of points: the proven end is rounded down and the
          possible end up; where nothing is open, a half is rounded up. The total is the sum of
          weight × criterion divided by the sum of weights. The score shown is that divided by ten
          and rounded. {arithmetic.known} % of what we ask is known, by weight.
        </p>
        {criteria.map((table) => (
          <div key={table.id}>
            <ArithmeticTable table={table} kind="criterion">
              <ArithmeticRow
                kind="result"
                title={`Sum of products, divided by ${table.factorSum}`}
                factor={table.factorSum}
                lo={table.lo}
                hi={table.hi}
              />
            </ArithmeticTable>
            {table.leftOut.length > 0 && (
              <p className="mt-1 text-note text-soft">
                Left out, does not apply: {table.leftOut.join(", ")}.
              </p>
            )}
          </div>
        ))}
        <ArithmeticTable table={total} kind="total">
          <ArithmeticRow
            kind="sum"
            title="Sum of products"
            factor={total.factorSum}
            lo={total.sumLo}
            hi={total.sumHi}
          />
          <ArithmeticRow
            kind="result"
            title={`Divided by ${total.factorSum}, then by 10`}
            lo={total.lo}
            hi={total.hi}
          />
        </ArithmeticTable>
      </div>
    </Fold>
  );
}
