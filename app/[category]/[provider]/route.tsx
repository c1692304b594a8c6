import { makePage } from "#app/make-page.tsx";
import { listEntries } from "#app/static-params.ts";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { viewProvider } from "#lib/views/provider/provider-view.ts";

const page = makePage(
  (compiled, { category, provider }: { category: string; provider: string }) =>
    viewProvider(compiled, category, provider),
  (view) => <ProviderPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listEntries("provider", ({ providers }) => providers);
export const { generateMetadata } = page;
export default page.Page;
