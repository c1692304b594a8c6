import { Heading } from "#components/parts/heading.tsx";

interface RuledHeadingProps {
  level: 2 | 3;
  title: string;
  /** Where the title leads, if it does. */
  href?: string;
  more: { label: string; href: string };
}

/** A heading on a rule, with the way to more at its end. */
export function RuledHeading({ level, title, href, more }: RuledHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2">
      <Heading level={level} look={level === 2 ? "title" : "term"}>
        {href === undefined ? (
          title
        ) : (
          <a href={href} className="no-underline hover:underline">
            {title}
          </a>
        )}
      </Heading>
      <a href={more.href} className="inline-block py-1 text-note text-soft">
        {more.label}
      </a>
    </div>
  );
}
