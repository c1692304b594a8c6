import { Breadcrumb } from "#components/breadcrumb.tsx";
import { LinkList } from "#components/link-list.tsx";
import { PageHeading } from "#components/page-heading.tsx";
import { QuestionList } from "#components/question-list.tsx";
import type { QuestionsView } from "#lib/views/question-view.ts";

/** A page of questions and answers. */
export function QuestionsPage({ view }: { view: QuestionsView }) {
  return (
    <>
      {view.category && <Breadcrumb parent={view.category} current="Questions" />}
      <PageHeading title={view.heading}>
        <p>{view.meta.description}</p>
      </PageHeading>
      <QuestionList questions={view.questions} />
      {view.others.length > 0 && <LinkList id="more" title="More questions" items={view.others} />}
    </>
  );
}
