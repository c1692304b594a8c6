import { Heading } from "#components/parts/heading.tsx";
import type { UseCaseLine } from "#lib/views/guides/use-case-list.ts";

interface UseCaseListProps {
  lines: readonly UseCaseLine[];
  /** The level of the needs' headings: one below that of the heading they stand under. */
  level: 2 | 3;
}

/** Needs one below the other, each with who is proven to meet it. */
export function UseCaseList({ lines, level }: UseCaseListProps) {
  return (
    <ul className="border-ink border-t">
      {lines.map((line) => (
        <li
          key={line.href}
          className="grid gap-x-8 gap-y-1 border-line border-b py-3.5 md:grid-cols-[minmax(0,1fr)_18rem]"
        >
          <div>
            <Heading level={level} look="name">
              <a href={line.href}>{line.title}</a>
            </Heading>
            <p className="mt-1 text-small text-soft leading-snug">{line.summary}</p>
          </div>
          <p className="text-small leading-snug">
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
