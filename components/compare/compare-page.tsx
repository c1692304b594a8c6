import { CompareAdditions } from "#components/compare/compare-additions.tsx";
import { CompareForm } from "#components/compare/compare-form.tsx";
import { CompareTable } from "#components/compare/compare-table.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { NoticeList } from "#components/parts/notice-list.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";

/** Providers side by side: what the facts say in sentences, what differs first, then all the rest, with the sources. */
export function ComparePage({ view }: { view: CompareView }) {
  const names = view.rows.map((row) => row.name).join(", ");
  const [first, ...more] = view.sentences;
  return (
    <>
      <Breadcrumb parent={view.category} current="Compare" />
      <PageHeading title={names || view.meta.title}>
        <p>
          {first ??
            (view.rows.length === 1
              ? "Add another to see where they differ."
              : "Scores and facts of up to four, side by side.")}
        </p>
      </PageHeading>
      {more.length > 0 && (
        <p className="mt-4 max-w-3xl text-body leading-relaxed">{more.join(" ")}</p>
      )}
      {view.weights && (
        <p className="mt-2 max-w-3xl text-body">
          {view.weights} <a href={view.list}>The list at these weights</a>
        </p>
      )}
      <NoticeList notices={view.notices} />
      {view.rows.length > 0 ? (
        <>
          <CompareAdditions view={view} />
          <CompareTable view={view} />
          {view.sources.map(({ name, sources }, index) => (
            <SourceList
              key={name}
              id={`sources-${index + 1}`}
              title={`Sources on ${name}`}
              sources={sources}
            />
          ))}
        </>
      ) : (
        <CompareForm view={view} />
      )}
    </>
  );
}
