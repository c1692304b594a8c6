import type { SourceLink } from "#lib/views/source-view.ts";

interface SourceLinksProps {
  sources: readonly SourceLink[];
  /** How many publishers are named; the rest are numbers. */
  named?: number;
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

function Numbers({ links }: { links: readonly SourceLink[] }) {
  return links.map(({ href, label, number }) => (
    <span key={href}>
      {" "}
      <a href={href} aria-label={`Source ${number}: ${label}`}>
        [{number}]
      </a>
    </span>
  ));
}

/** Pointers to the numbered sources of a page; a publisher of several is named once. */
export function SourceLinks({ sources, named = 2 }: SourceLinksProps) {
  const publishers = groupByPublisher(sources);
  const others = publishers.slice(named).flatMap(({ links }) => links);
  return (
    <span>
      {publishers.slice(0, named).map(({ label, links: [first, ...more] }, index) => (
        <span key={label}>
          {index > 0 && ", "}
          {first && (
            <a href={first.href}>
              {label} [{first.number}]
            </a>
          )}
          <Numbers links={more} />
        </span>
      ))}
      {named > 0 && others.length > 0 && " and"}
      <Numbers links={others} />
    </span>
  );
}
