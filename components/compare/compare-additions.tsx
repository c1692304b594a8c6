import { LinkItems } from "#components/parts/link-items.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";

/** Whom a reader could set beside those compared, each by a link, and the address of what is compared now. */
export function CompareAdditions({ view }: { view: CompareView }) {
  const { additions, noun } = view;
  if (additions.length === 0) {
    return (
      <p className="mt-5 text-small text-soft print:hidden">
        Four stand side by side at most. Remove one to add another.{" "}
        <a href={view.meta.path}>Link to this comparison</a>
      </p>
    );
  }
  return (
    <nav aria-label={`Add ${noun.many}`} className="mt-5 text-small print:hidden">
      <ul className="flex flex-wrap items-baseline gap-x-3">
        <li className="text-soft">Add:</li>
        <LinkItems items={additions.map(({ name, href }) => ({ label: name, href }))} />
      </ul>
      <a href={view.meta.path} className="inline-block min-h-6 leading-6">
        Link to this comparison
      </a>
    </nav>
  );
}
