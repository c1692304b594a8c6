import { SourceItems } from "#components/parts/source-items.tsx";
import type { SourceView } from "#lib/views/words/source-view.ts";

interface FoldedSourcesProps {
  title: string;
  sources: readonly SourceView[];
}

/** The numbered sources of a page behind a line; a link to one of them opens it. Nothing where there are none. */
export function FoldedSources({ title, sources }: FoldedSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details className="mt-4 text-small">
      <summary className="min-h-6">{title}</summary>
      <SourceItems sources={sources} />
    </details>
  );
}
