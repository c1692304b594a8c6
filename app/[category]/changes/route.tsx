import { makeRoute } from "#app/make-route.ts";
import { ChangesPage } from "#components/changes/changes-page.tsx";
import { viewChanges } from "#lib/views/changes/changes-view.ts";

export const GET = makeRoute(
  (compiled, { category }: { category: string }) => viewChanges(compiled, category),
  (view) => <ChangesPage view={view} />,
);
