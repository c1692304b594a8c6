import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { QuestionsPage } from "#components/guides/questions-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewCategoryQuestions } from "#lib/views/guides/question-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

export function generateStaticParams() {
  return loadCatalog()
    .catalog.categories.filter(({ questions }) => questions.length > 0)
    .map(({ id }) => ({ category: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  const { category } = await params;
  return makeMetadata(viewCategoryQuestions(compiled, category).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const { category } = await params;
  const view = viewCategoryQuestions(compiled, category);
  return (
    <PageFrame
      site={viewSite(compiled)}
      path={view.meta.path}
      section={view.category?.href ?? view.meta.path}
    >
      <QuestionsPage view={view} />
    </PageFrame>
  );
}
