import { makePage } from "#app/make-page.tsx";
import { GlossaryPage } from "#components/site/glossary-page.tsx";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";

const page = makePage(
  (compiled) => viewGlossary(compiled),
  (view) => <GlossaryPage view={view} />,
);

export const { generateMetadata } = page;
export default page.Page;
