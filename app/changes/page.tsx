import { makePage } from "#app/make-page.tsx";
import { SiteChangesPage } from "#components/changes/site-changes-page.tsx";
import { viewSiteChanges } from "#lib/views/changes/site-changes-view.ts";

const page = makePage(
  (compiled) => viewSiteChanges(compiled),
  (view) => <SiteChangesPage view={view} />,
);

export const { generateMetadata } = page;
export default page.Page;
