import { makePage } from "#app/make-page.tsx";
import { QuestionsPage } from "#components/guides/questions-page.tsx";
import { viewSiteQuestions } from "#lib/views/guides/question-view.ts";

const page = makePage(
  (compiled) => viewSiteQuestions(compiled),
  (view) => <QuestionsPage view={view} />,
);

export const { generateMetadata } = page;
export default page.Page;
