import type { SourceLink } from "#lib/views/words/source-view.ts";

interface SourceNumbersProps {
  sources: readonly SourceLink[];
  /** How many are shown; the fact itself has all. */
  most?: number;
}

/** Small numbers that lead to the sources of what stands before them. */
export function SourceNumbers({ sources, most = 6 }: SourceNumbersProps) {
  if (sources.length === 0) return null;
  const more = sources.length - most;
  return (
    <span className="text-fine text-soft print:text-soft">
      {sources.slice(0, most).map(({ href, label, number }) => (
        <span key={href}>
          {" "}
          <a
            href={href}
            aria-label={`Source ${number}: ${label}`}
            className="-my-0.5 inline-block min-h-6 min-w-6 text-center leading-6 no-underline hover:underline"
          >
            [{number}]
          </a>
        </span>
      ))}
      {more > 0 && ` +${more}`}
      {more > 0 && <span className="sr-only"> more sources</span>}
    </span>
  );
}
