import type { NavItem } from "#lib/views/site/site-view.ts";

/** Links as items of a list, with room to be hit. */
export function LinkItems({ items }: { items: readonly Pick<NavItem, "label" | "href">[] }) {
  return items.map(({ label, href }) => (
    <li key={href}>
      <a href={href} className="inline-block py-1">
        {label}
      </a>
    </li>
  ));
}
