import { makeRoute } from "#app/make-route.ts";
import { DataPage } from "#components/data/data-page.tsx";
import { documentData } from "#lib/files/data/document-data.ts";
import { viewData } from "#lib/views/data/data-view.ts";

export const GET = makeRoute(
  (compiled) => viewData(compiled, documentData(compiled)),
  (view) => <DataPage view={view} />,
);
