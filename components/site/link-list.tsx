import { LinkLines } from "#components/parts/link-lines.tsx";
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
      <LinkLines items={items} />
    </Section>
  );
}
