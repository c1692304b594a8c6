import { FactEntry } from "#components/facts/fact-entry.tsx";
import { LedgerLinks } from "#components/ledgers/ledger-links.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** All facts of a provider, folded in their groups, whether scored or not. */
export function FactGroups({ view }: { view: ProviderView }) {
  return (
    <PagePart id="facts" title="All facts" note={`${view.counts.facts} known`}>
      <div className="fold-columns">
        {view.factGroups.map(({ title, facts, count }) => (
          <Fold key={title} title={title} note={count}>
            <dl>
              {facts.map((fact) => (
                <FactEntry key={fact.id} fact={fact} />
              ))}
            </dl>
          </Fold>
        ))}
      </div>
      <LedgerLinks
        lead="Tables with rows about it"
        ledgers={view.ledgers}
        prices={null}
        className="mt-2 text-note text-soft"
      />
    </PagePart>
  );
}
