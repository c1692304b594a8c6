import { makePage } from "#app/make-page.tsx";
import { DataPage } from "#components/data/data-page.tsx";
import { documentData } from "#lib/files/data/document-data.ts";
import { viewData } from "#lib/views/data/data-view.ts";

const page = makePage(
  (compiled) => viewData(compiled, documentData(compiled)),
  (view) => <DataPage view={view} />,
);

export const { generateMetadata } = page;
export default page.Page;
