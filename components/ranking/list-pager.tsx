import type { PagerView } from "#lib/views/ranking/list-pages.ts";

/** The pages of a long list, with what this one shows. */
export function ListPager({ pager }: { pager: PagerView }) {
  return (
    <nav aria-label="Pages of the list" className="mt-4 text-note print:hidden">
      <p className="text-soft">
        {pager.from} to {pager.to} of {pager.of}
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {pager.previous !== null && (
          <li>
            <a href={`${pager.previous}#ranking`} rel="prev" className="chip">
              Previous
            </a>
          </li>
        )}
        {pager.pages.map(({ number, href, current }) => (
          <li key={number}>
            <a
              href={`${href}#ranking`}
              aria-current={current ? "page" : undefined}
              aria-label={`Page ${number}`}
              className="chip tabular-nums aria-[current]:chip-on"
            >
              {number}
            </a>
          </li>
        ))}
        {pager.next !== null && (
          <li>
            <a href={`${pager.next}#ranking`} rel="next" className="chip">
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
