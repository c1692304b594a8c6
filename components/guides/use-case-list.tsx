import type { UseCaseListView } from "#lib/views/guides/use-case-list.ts";

interface UseCaseListProps {
  lines: UseCaseListView["useCases"];
  /** The level of the needs' headings: one below that of the heading they stand under. */
  level: 2 | 3;
}

/** Needs one below the other, each with who is proven to meet it. */
export function UseCaseList({ lines, level }: UseCaseListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="border-ink border-t">
      {lines.map((line) => (
        <li
          key={line.href}
          className="grid gap-x-8 gap-y-1 border-line border-b py-3.5 md:grid-cols-[minmax(0,1fr)_18rem]"
        >
          <div>
            <Heading className="font-medium font-serif text-[1.1875rem] leading-tight">
              <a href={line.href}>{line.title}</a>
            </Heading>
            <p className="mt-1 text-[0.875rem] text-soft leading-snug">{line.summary}</p>
          </div>
          <p className="text-[0.875rem] leading-snug">
            {line.meets.length > 0 ? (
              line.meets.join(", ")
            ) : (
              <span className="text-soft">Nobody is proven to meet it</span>
            )}
            {line.might > 0 && (
              <span className="text-soft">
                {" "}
                ({line.might}
                {line.meets.length > 0 && " more"} might)
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
