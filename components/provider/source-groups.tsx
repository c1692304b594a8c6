import { SourceItems } from "#components/parts/source-items.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";

/** The numbered sources of a provider's page, folded by kind. */
export function SourceGroups({ view }: { view: ProviderView }) {
  const { sources, sourceGroups, website } = view;
  return (
    <PagePart id="sources" title="Sources" note={`${sources.length}, each with its dates`}>
      <div className="fold-columns">
        {sourceGroups.map((group) => (
          <Fold key={group.title} title={group.title} note={group.sources.length}>
            <SourceItems sources={group.sources} />
          </Fold>
        ))}
      </div>
      {isGone(view.status) && (
        <p className="mt-2 text-note text-soft">
          Its site was <span className="wrap-anywhere">{website}</span>. We do not link to it, since
          anybody may hold the address by now.
        </p>
      )}
    </PagePart>
  );
}
