import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import type { EditionView } from "#lib/views/changes/edition-view.ts";

function Place({ place }: { place: EditionView["places"][number] }) {
  return (
    <li
      value={place.place}
      className="grid grid-cols-placed gap-x-3 border-line border-b py-3.5 md:grid-cols-[2.5rem_14rem_minmax(0,1fr)]"
    >
      <span className="font-serif text-title leading-none">{place.place}</span>
      <div>
        <Heading level={2} look="name">
          {place.href ? <a href={place.href}>{place.name}</a> : place.name}
        </Heading>
        <p className="mt-1 text-note text-soft">Here: {place.ours}</p>
        {place.hasInterest && place.href && <InterestMark href={place.href} name={place.name} />}
      </div>
      <ul className="space-y-1.5 text-small leading-snug max-md:col-start-2 max-md:mt-2">
        {place.corrections.map((correction) => (
          <li key={correction.topic}>
            <a href={correction.href} className="font-semibold">
              {correction.topic}
            </a>
            .{" "}
            <span className="text-soft">
              The guide: <RichText text={correction.said} />
            </span>{" "}
            The evidence: <RichText text={correction.evidence} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** An order that somebody else published, beside ours, with what the evidence corrects in it. */
export function EditionPage({ view }: { view: EditionView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow="Published edition" title={`The order of ${view.published}, and ours`}>
        <p>
          “{view.title}”, {view.publisher}
          {view.author && `, ${view.author}`}. It gave an order without scores. Beside each place
          stands the place here on {view.asOf}, and what the evidence corrects.
        </p>
      </PageHeading>
      {view.note && <p className="mt-5 max-w-2xl text-body leading-relaxed">{view.note}</p>}
      <InterestNote text={view.interests} />
      <ol className="mt-8 border-ink border-t">
        {view.places.map((place) => (
          <Place key={place.place} place={place} />
        ))}
      </ol>
      {view.named.length > 0 && (
        <Section id="named" title="Named without a place">
          <ul className="border-line border-t">
            {view.named.map(({ name, href, as, where }) => (
              <li key={name} className="border-line border-b py-2 text-body">
                <span className="font-semibold">{href ? <a href={href}>{name}</a> : name}</span>,{" "}
                {as}: {where}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
