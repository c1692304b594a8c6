import { QuestionList } from "#components/guides/question-list.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { LinkList } from "#components/site/link-list.tsx";
import type { QuestionsView } from "#lib/views/guides/question-view.ts";

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
