import { makePage } from "#app/make-page.tsx";
import { ContributePage } from "#components/contribute/contribute-page.tsx";
import { loadTemplates } from "#lib/catalog/load-texts.ts";
import { viewContribute } from "#lib/views/contribute/contribute-view.ts";
import { links } from "#lib/views/words/links.ts";

const page = makePage(
  (compiled) => {
    const contribute = viewContribute(compiled);
    return { meta: contribute.page.meta, contribute };
  },
  ({ contribute }) => (
    <ContributePage view={contribute} templates={loadTemplates()} address={links.texts} />
  ),
);

export const { generateMetadata } = page;
export default page.Page;
