import { LedgerLinks } from "#components/ledgers/ledger-links.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { Section } from "#components/parts/section.tsx";
import { FactEntry } from "#components/provider/fact-entry.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** All facts of a provider in their groups, whether scored or not. */
export function FactGroups({ view }: { view: ProviderView }) {
  return (
    <Section id="facts" title="All facts">
      <p className="text-small text-soft">
        What the category asks of every provider, with all that was found.
      </p>
      <LedgerLinks
        lead="Tables with rows about it"
        ledgers={view.ledgers}
        prices={view.prices}
        className="mt-1 text-small text-soft"
      />
      {view.factGroups.map(({ title, facts }) => (
        <section key={title} className="mt-6">
          <Heading level={3} className="border-strong border-b pb-1.5">
            {title}
          </Heading>
          <dl>
            {facts.map((fact) => (
              <FactEntry key={fact.id} fact={fact} />
            ))}
          </dl>
        </section>
      ))}
    </Section>
  );
}
