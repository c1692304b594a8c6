import type { NavItem, SectionNav } from "#lib/views/site/site-view.ts";

/** Whether a page is the one that an item leads to, or stands below it; the first item, above all of them, is only itself. */
function findCurrent(item: NavItem, path: string, above: string): "page" | "true" | undefined {
  if (item.href === path) return "page";
  return item.href !== above && path.startsWith(`${item.href}/`) ? "true" : undefined;
}

/** The pages of one category, below the head of each of them; on phones it scrolls sideways. */
export function SectionBar({ section, path }: { section: SectionNav; path: string }) {
  return (
    <nav aria-label={section.label} className="border-line border-b print:hidden">
      <div className="page overflow-x-auto [scrollbar-width:none]">
        <ul className="flex gap-x-6 text-note">
          {section.items.map((item) => (
            <li key={item.href} className="shrink-0">
              <a
                href={item.href}
                aria-current={findCurrent(item, path, section.href)}
                className="block border-transparent border-b-2 forced-colors:not-aria-[current]:border-[Canvas] py-2.5 text-soft no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
