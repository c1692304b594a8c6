import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import type { UseCaseView } from "#lib/views/guides/use-case-view.ts";

interface PublishedPicksProps {
  published: NonNullable<UseCaseView["published"]>;
}

/** What the category's published order named for a situation, and what to say to it. */
export function PublishedPicks({ published }: PublishedPicksProps) {
  const { by, row, picks, note } = published;
  return (
    <Section close id="guide" title={`What ${by} named`}>
      <p className="border-ink border-t pt-3 text-body leading-relaxed">
        For “{row}” it named {picks.length === 0 && "nobody."}
        {picks.map(({ name, href, verdict }, index) => (
          <span key={name}>
            {index > 0 && "; "}
            {href ? <a href={href}>{name}</a> : name}, {verdict}
          </span>
        ))}
        {picks.length > 0 && "."}
      </p>
      {note && (
        <p className="mt-2 text-body leading-relaxed">
          <RichText text={note} />
        </p>
      )}
    </Section>
  );
}
