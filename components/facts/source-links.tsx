import type { SourceLink } from "#lib/views/words/source-view.ts";

interface SourceLinksProps {
  sources: readonly SourceLink[];
  /** How many publishers are named; the rest are numbers. */
  named?: number;
  /** Gives each link room of its own, where they do not stand in a sentence. */
  isRoomy?: boolean;
}

interface Publisher {
  label: string;
  links: SourceLink[];
}

function groupByPublisher(sources: readonly SourceLink[]): Publisher[] {
  const groups = new Map<string, SourceLink[]>();
  for (const source of sources)
    groups.set(source.label, [...(groups.get(source.label) ?? []), source]);
  return [...groups].map(([label, links]) => ({ label, links }));
}

interface NumbersProps {
  links: readonly SourceLink[];
  isRoomy: boolean;
}

function Numbers({ links, isRoomy }: NumbersProps) {
  return links.map(({ href, label, number }) => (
    <span key={href}>
      {" "}
      <a
        href={href}
        aria-label={`Source ${number}: ${label}`}
        className={isRoomy ? "inline-block min-w-6 text-center leading-6" : ""}
      >
        [{number}]
      </a>
    </span>
  ));
}

/** Pointers to the numbered sources of a page; a publisher of several is named once. */
export function SourceLinks({ sources, named = 2, isRoomy = false }: SourceLinksProps) {
  const publishers = groupByPublisher(sources);
  const others = publishers.slice(named).flatMap(({ links }) => links);
  return (
    <span>
      {publishers.slice(0, named).map(({ label, links: [first, ...more] }, index) => (
        <span key={label}>
          {index > 0 && ", "}
          {first && (
            <a href={first.href} className={isRoomy ? "inline-block min-h-6 leading-6" : ""}>
              {label} [{first.number}]
            </a>
          )}
          <Numbers links={more} isRoomy={isRoomy} />
        </span>
      ))}
      {named > 0 && others.length > 0 && " and"}
      <Numbers links={others} isRoomy={isRoomy} />
    </span>
  );
}
