import { makeRoute } from "#app/make-route.ts";
import { EditionPage } from "#components/changes/edition-page.tsx";
import { FrozenPage } from "#components/changes/frozen-page.tsx";
import { viewAnyEdition } from "#lib/views/changes/any-edition.ts";

export const GET = makeRoute(
  (compiled, { category, edition }: { category: string; edition: string }) =>
    viewAnyEdition(compiled, category, edition),
  (view) =>
    "frozen" in view ? <FrozenPage view={view.frozen} /> : <EditionPage view={view.published} />,
);
