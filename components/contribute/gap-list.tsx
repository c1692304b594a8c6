import type { ProviderGaps } from "#lib/views/contribute/gap-view.ts";

/** What could be looked up about each provider of a category, with what would hang on it. */
export function GapList({
  title,
  providers,
}: {
  title: string;
  providers: readonly ProviderGaps[];
}) {
  return (
    <details className="border-line border-b py-3">
      <summary className="font-medium font-serif text-name">
        {title}: {providers.length} to look at
      </summary>
      <ul className="mt-2">
        {providers.map((provider) => (
          <li
            key={provider.id}
            className="grid gap-x-6 gap-y-1 border-line border-t py-2.5 text-small md:grid-cols-named"
          >
            <p>
              <a href={provider.href} className="inline-block min-h-6 font-semibold leading-6">
                {provider.name}
              </a>
              <a href={provider.edit} className="block min-h-6 text-note text-soft leading-6">
                Edit its file
              </a>
            </p>
            <ul>
              {provider.gaps.map((gap) => (
                <li key={gap.id}>
                  <a href={gap.href} className="inline-block min-h-6 leading-6">
                    {gap.title}
                  </a>
                  <span className="text-soft">
                    : {gap.state}; up to {gap.worth} of 10 hang on it
                    {gap.ledger && (
                      <>
                        ; counted from rows:{" "}
                        <a href={gap.ledger.edit} className="inline-block min-h-6 leading-6">
                          {gap.ledger.title}
                        </a>
                      </>
                    )}
                  </span>
                </li>
              ))}
              {provider.more > 0 && <li className="text-soft">and {provider.more} more</li>}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
