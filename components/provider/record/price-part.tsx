import { RichText } from "#components/parts/rich-text.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import { OwnRowsTable } from "#components/provider/record/own-rows-table.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Rows of each table that stand in sight. */
const SHOWN = 2;

function Fees({ fees }: Pick<ProviderView, "fees">) {
  return (
    <p className="mt-2 max-w-3xl text-small leading-relaxed">
      <RichText text={fees} />
    </p>
  );
}

/** What a provider charges: the rows of the tables of prices, and what its entry says in words. */
export function PricePart({ view }: { view: ProviderView }) {
  const { priceRows, prices, fees } = view;
  return (
    <PagePart
      id="price"
      title="Price and charges"
      note={
        prices && (
          <a href={prices} className="inline-block min-h-6">
            All prices that we found
          </a>
        )
      }
    >
      {fees.length > 0 && priceRows.length === 0 && <Fees fees={fees} />}
      {prices && priceRows.length === 0 && (
        <p className="mt-2 text-small text-soft">No price with a source was found.</p>
      )}
      {priceRows.map((own) => (
        <div key={own.id} className="mt-2">
          <h3 className="font-semibold text-small">
            <a href={own.href} className="inline-block min-h-6">
              {own.title}
            </a>{" "}
            <span className="font-normal text-note text-soft">
              {own.count}
              {own.table.rows.length > 1 && ", the newest first"}
            </span>
          </h3>
          <OwnRowsTable own={own} shown={SHOWN} />
        </div>
      ))}
      {fees.length > 0 && priceRows.length > 0 && (
        <Fold title="Price and charges in words">
          <Fees fees={fees} />
        </Fold>
      )}
    </PagePart>
  );
}
