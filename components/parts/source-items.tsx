import type { SourceView } from "#lib/views/words/source-view.ts";

/** One source: what it is, who published it, and when it was copied and read. */
function SourceEntry({ source }: { source: SourceView }) {
  return (
    <li id={source.anchor} value={source.number} className="border-line border-b py-2.5 pl-1">
      {source.href ? (
        <a href={source.href} rel="noopener nofollow" className="font-medium">
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

/** Numbered sources, each at its anchor. */
export function SourceItems({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ol className="list-decimal border-line border-t pl-7 text-small marker:text-soft">
      {sources.map((source) => (
        <SourceEntry key={source.anchor} source={source} />
      ))}
    </ol>
  );
}
