import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { TagList } from "#components/parts/tag-list.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** The head of a provider's page: where it stands, its names, what it is. */
export function ProviderHeading({ view }: { view: ProviderView }) {
  const { standing } = view.row;
  const place = standing
    ? `Place ${standing.place} of ${standing.of}${view.row.provisional ? " (provisional)" : ""}`
    : view.group.title;
  return (
    <div>
      <Breadcrumb parent={view.category} current={view.name} />
      <PageHeading eyebrow={`${place} · Edition of ${view.edition}`} title={view.name}>
        <p>
          <RichText text={view.summary} />
        </p>
      </PageHeading>
      {view.formerNames.length > 0 && (
        <p className="mt-2 text-small text-soft">
          Other or earlier {view.formerNames.length === 1 ? "name" : "names"}:{" "}
          {view.formerNames.join(", ")}.
        </p>
      )}
      <div className="mt-4">
        <TagList tags={view.row.tags} />
        {view.row.hasInterest ? (
          <p className="mt-2">
            <InterestMark href="" name={view.name} />
          </p>
        ) : (
          view.interests.declared === null && (
            <p className="mt-2 text-note text-soft">
              <a href="#interests" className="inline-block min-h-6">
                Interests not declared yet
              </a>
            </p>
          )
        )}
      </div>
    </div>
  );
}
