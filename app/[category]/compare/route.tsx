import { answerPage } from "#app/answer-page.tsx";
import { ComparePage } from "#components/compare/compare-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";

/** The door lets only known categories through. */
export async function GET(request: Request, { params }: { params: Promise<{ category: string }> }) {
  const { category } = await params;
  const view = viewCompare(loadCatalog(), category, new URL(request.url).searchParams);
  return answerPage(request, {
    meta: view.meta,
    section: view.category.href,
    children: <ComparePage view={view} />,
  });
}
