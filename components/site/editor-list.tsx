import { Section } from "#components/parts/section.tsx";
import type { SitePageView } from "#lib/views/site/site-view.ts";

/** Who edits the site, and what they have at stake. */
export function EditorList({ editors }: { editors: SitePageView["editors"] }) {
  if (editors.length === 0) return null;
  return (
    <Section id="editors" title="Editors and their interests">
      <dl className="max-w-2xl border-line border-t text-body">
        {editors.map(({ name, interests }) => (
          <div
            key={name}
            className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-labelled"
          >
            <dt className="font-semibold">{name}</dt>
            <dd>{interests}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
