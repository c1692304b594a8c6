import { Section } from "#components/parts/section.tsx";
import type { NavItem } from "#lib/views/site/site-view.ts";

interface LinkListProps {
  id: string;
  title: string;
  items: readonly NavItem[];
}

/** Links under a heading, one a line. */
export function LinkList({ id, title, items }: LinkListProps) {
  return (
    <Section id={id} title={title}>
      <ul className="max-w-2xl border-line border-t">
        {items.map(({ href, label }) => (
          <li key={href} className="border-line border-b py-2.5">
            <a href={href} className="font-serif text-name">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
