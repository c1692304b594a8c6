import { FactValue } from "#components/provider/fact-value.tsx";
import type { FactView } from "#lib/views/words/fact-view.ts";

/** The few facts a category puts first. */
export function HeadlineFacts({ facts }: { facts: readonly FactView[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="space-y-2 border-line border-t py-4 md:max-lg:border-t-0 md:max-lg:pt-0 text-small">
      {facts.map((fact) => (
        <div key={fact.id} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3">
          <dt className="text-soft">{fact.title}</dt>
          <dd>
            <FactValue fact={fact} href={`#${fact.anchor}`} short />
          </dd>
        </div>
      ))}
    </dl>
  );
}
