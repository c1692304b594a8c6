import { Section } from "#components/parts/section.tsx";
import { SourceItems } from "#components/parts/source-items.tsx";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** The numbered sources of a page. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  return (
    <Section id="sources" title="Sources">
      <SourceItems sources={sources} />
    </Section>
  );
}
