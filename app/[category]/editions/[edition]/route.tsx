import { makePage } from "#app/make-page.tsx";
import { listEntries } from "#app/static-params.ts";
import { EditionPage } from "#components/changes/edition-page.tsx";
import { FrozenPage } from "#components/changes/frozen-page.tsx";
import { viewAnyEdition } from "#lib/views/changes/any-edition.ts";

const page = makePage(
  (compiled, { category, edition }: { category: string; edition: string }) =>
    viewAnyEdition(compiled, category, edition),
  (view) =>
    "frozen" in view ? <FrozenPage view={view.frozen} /> : <EditionPage view={view.published} />,
);

export const dynamicParams = false;
export const generateStaticParams = () =>
  listEntries("edition", ({ publishedOrders, editions }) => [...publishedOrders, ...editions]);
export const { generateMetadata } = page;
export default page.Page;
