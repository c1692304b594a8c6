import { makeRoute } from "#app/make-route.ts";
import { UseCasePage } from "#components/guides/use-case-page.tsx";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";

export const GET = makeRoute(
  (compiled, { category, use }: { category: string; use: string }) =>
    viewUseCase(compiled, category, use),
  (view) => <UseCasePage view={view} />,
);
