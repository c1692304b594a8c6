import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { QuestionsPage } from "#components/guides/questions-page.tsx";
import { viewCategoryQuestions } from "#lib/views/guides/question-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewCategoryQuestions(compiled, category),
  (view) => <QuestionsPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories(({ questions }) => questions.length > 0);
export const { generateMetadata } = page;
export default page.Page;
