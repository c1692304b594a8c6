import { QuestionList } from "#components/guides/question-list.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import type { QuestionPart, QuestionsView } from "#lib/views/guides/question-view.ts";

function Part({ part }: { part: QuestionPart }) {
  const { id, title, groups } = part;
  return (
    <section aria-labelledby={title === null ? undefined : id} className="min-w-0">
      {title !== null && (
        <Heading level={2} id={id} className="mt-8">
          {title}
        </Heading>
      )}
      {groups.map((group) => (
        <div key={group.title} className="mt-5">
          {group.title !== null && (
            <Heading level={title === null ? 2 : 3} look="term">
              {group.title}
            </Heading>
          )}
          <QuestionList questions={group.questions} />
        </div>
      ))}
    </section>
  );
}

/** A page of questions and answers: folded, all to be opened at once. */
export function QuestionsPage({ view }: { view: QuestionsView }) {
  const { parts, others } = view;
  return (
    <>
      {view.category && <Breadcrumb parent={view.category} current={view.meta.crumb} />}
      <PageHeading title={view.heading}>
        <p>{view.meta.description}</p>
      </PageHeading>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 text-note print:hidden">
        {parts.map(
          ({ id, title }) =>
            title !== null && (
              <a key={id} href={`#${id}`} className="inline-block min-h-6">
                {title}
              </a>
            ),
        )}
        {others.map(({ href, label }) => (
          <a key={href} href={href} className="inline-block min-h-6">
            {label}
          </a>
        ))}
        <label className="open-all min-h-6 items-center gap-2">
          <input type="checkbox" className="size-4" />
          Open all {view.count}
        </label>
      </p>
      <div className="questions">
        <div
          className={
            parts.length > 1
              ? "gap-x-14 lg:grid lg:grid-cols-2 lg:[&>:first-child]:row-span-2 print:block"
              : ""
          }
        >
          {parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </div>
      </div>
    </>
  );
}
