import { makeRoute } from "#app/make-route.ts";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { viewProvider } from "#lib/views/provider/provider-view.ts";

export const GET = makeRoute(
  (compiled, { category, provider }: { category: string; provider: string }) =>
    viewProvider(compiled, category, provider),
  (view) => <ProviderPage view={view} />,
);
