import { Breadcrumb } from "#components/breadcrumb.tsx";
import { CompareForm } from "#components/compare-form.tsx";
import { CompareTable } from "#components/compare-table.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import type { CompareView } from "#lib/views/compare-view.ts";

/** Providers side by side, with a form to choose others. */
export function ComparePage({ view }: { view: CompareView }) {
  const names = view.rows.map((row) => row.name).join(", ");
  return (
    <>
      <Breadcrumb parent={view.category} current="Compare" />
      <PageHeading title={names || view.meta.title}>
        <p>
          Scores and facts side by side. Each value leads to its sources; what nobody could verify
          is hatched.
        </p>
      </PageHeading>
      {view.notices.length > 0 && (
        <ul className="mt-5 border-brass border-l-2 pl-4 text-[0.875rem]">
          {view.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      {view.rows.length > 0 && <CompareTable view={view} />}
      <CompareForm view={view} />
    </>
  );
}
