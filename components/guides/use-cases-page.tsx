import { UseCaseList } from "#components/guides/use-case-list.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import type { UseCaseListView } from "#lib/views/guides/use-case-list.ts";

/** A category's use cases, each with who meets it. */
export function UseCasesPage({ view }: { view: UseCaseListView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current="By need" />
      <PageHeading eyebrow="Decision guides" title={view.heading}>
        <p>
          Each need is a list of demands. Who meets them is worked out from the facts, for all{" "}
          {view.count}; what is unknown counts neither way.
        </p>
      </PageHeading>
      <div className="mt-8">
        <UseCaseList lines={view.useCases} level={2} />
      </div>
    </>
  );
}
