import { LinkItems } from "#components/parts/link-items.tsx";
import type { SectionNav, SiteView } from "#lib/views/site/site-view.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

interface SiteFooterProps {
  site: SiteView;
  /** The category that the page belongs to. */
  section: SectionNav | undefined;
}

/** The foot of every page: the site's caution, the day of its category or of the newest one, its licences, and further links. */
export function SiteFooter({ site, section }: SiteFooterProps) {
  const day = section ? `${section.label}: ${section.day}.` : `As of ${site.edition}.`;
  return (
    <footer className="mt-14 border-line border-t py-9 text-note text-soft print:mt-8">
      <div className="page grid gap-x-14 gap-y-6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="max-w-xl space-y-2">
          <p>
            <strong className="font-semibold text-ink">{site.caution.title}</strong>{" "}
            {site.caution.text}
          </p>
          <p>
            {day} Code under the MIT licence, content under{" "}
            <a href={CONTENT_LICENCE.url} rel="license noopener noreferrer">
              {CONTENT_LICENCE.short}
            </a>
            .
          </p>
        </div>
        <nav aria-label="More" className="print:hidden">
          <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-x-10 md:grid-cols-2">
            <LinkItems
              items={[
                ...site.footer,
                { href: links.feed(section?.href ?? "/", "xml"), label: "Feed" },
                { href: site.repository, label: "Source and history" },
              ]}
            />
          </ul>
        </nav>
      </div>
    </footer>
  );
}
