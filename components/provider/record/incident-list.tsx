import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Fold } from "#components/provider/fold.tsx";
import type { IncidentView } from "#lib/views/provider/provider-texts.ts";

/** What went wrong around a provider, each with a note on what it does and does not say about it. */
export function IncidentList({ incidents }: { incidents: readonly IncidentView[] }) {
  if (incidents.length === 0) {
    return (
      <p className="mt-2 text-small text-soft">
        No incident with a source was found. That does not show that there was none.
      </p>
    );
  }
  return (
    <div className="mt-1">
      {incidents.map(({ date, title, text, scope, sources }) => (
        <Fold
          key={`${date} ${title}`}
          title={
            <>
              <svg width="10" height="10" aria-hidden="true" className="mr-2 inline-block">
                <circle cx="5" cy="5" r="4.5" className="fill-rust" />
              </svg>
              {title}
            </>
          }
          note={date}
        >
          <div className="max-w-3xl space-y-1.5 text-small leading-relaxed">
            <p>
              <RichText text={text} />
              <SourceNumbers sources={sources} />
            </p>
            <p className="border-strong border-l-2 pl-3 text-soft">
              <b className="font-semibold">What this shows.</b> <RichText text={scope} />
            </p>
          </div>
        </Fold>
      ))}
    </div>
  );
}
