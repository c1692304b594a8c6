import type { NavItem } from "#lib/views/site/site-view.ts";

/** Links, one a line. */
export function LinkLines({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="max-w-2xl border-line border-t">
      {items.map(({ href, label }) => (
        <li key={href} className="border-line border-b py-2.5">
          <a href={href} className="font-serif text-name">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
