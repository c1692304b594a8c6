import { Section } from "#components/parts/section.tsx";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** One source: what it is, who published it, and when it was copied and read. */
function SourceEntry({ source }: { source: SourceView }) {
  return (
    <li id={source.anchor} value={source.number} className="border-line border-b py-2.5 pl-1">
      {source.url ? (
        <a href={source.url} rel="noopener nofollow" className="font-medium">
          {source.title}
        </a>
      ) : (
        <span className="font-medium">{source.title}</span>
      )}
      <span className="block text-note text-soft leading-5">
        {[source.publisher, source.basis, ...source.dates, source.where, source.note]
          .filter((part) => part !== null)
          .join(" · ")}
      </span>
      {source.url && (
        <span className="hidden text-note [overflow-wrap:anywhere] print:block">{source.url}</span>
      )}
    </li>
  );
}

interface SourceListProps {
  sources: readonly SourceView[];
  id?: string;
  title?: string;
}

/** Numbered sources: those of a page, or of one part of it. */
export function SourceList({ sources, id = "sources", title = "Sources" }: SourceListProps) {
  return (
    <Section id={id} title={title}>
      <ol className="list-decimal border-line border-t pl-7 text-small marker:text-soft">
        {sources.map((source) => (
          <SourceEntry key={source.anchor} source={source} />
        ))}
      </ol>
    </Section>
  );
}
