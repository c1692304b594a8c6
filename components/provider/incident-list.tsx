import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceLinks } from "#components/provider/source-links.tsx";
import type { IncidentView } from "#lib/views/provider/provider-texts.ts";

/** What went wrong around a provider, each with a note on what it does and does not say about it. */
export function IncidentList({ incidents }: { incidents: readonly IncidentView[] }) {
  if (incidents.length === 0) {
    return (
      <Section id="incidents" title="Incidents">
        <p className="text-body text-soft">
          No incident with a source was found. That does not show that there was none.
        </p>
      </Section>
    );
  }
  return (
    <Section id="incidents" title="Incidents">
      <ul className="border-line border-t text-body leading-relaxed">
        {incidents.map(({ date, title, text, scope, sources }) => (
          <li
            key={`${date} ${title}`}
            className="grid gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[7rem_minmax(0,1fr)]"
          >
            <p className="text-note text-soft leading-6">{date}</p>
            <div className="space-y-1.5">
              <h3 className="font-semibold">{title}</h3>
              <p>
                <RichText text={text} />
              </p>
              <p className="border-strong border-l-2 pl-3 text-soft">
                <b className="font-semibold">Scope.</b> <RichText text={scope} />
              </p>
              <p className="text-note">
                <SourceLinks sources={sources} named={3} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
