import type { ReadOn } from "#lib/views/site/read-on.ts";

function Page({ page, className = "" }: { page: ReadOn["next"]; className?: string }) {
  if (!page) return null;
  return (
    <p className={className}>
      <span className="block text-note text-soft">{page.over}</span>
      <a href={page.href} className="inline-block min-h-6 font-serif text-term">
        {page.label}
      </a>
    </p>
  );
}

/** The pages before and after this one. */
export function ReadOnLinks({ readOn: { previous, next } }: { readOn: ReadOn }) {
  return (
    <nav
      aria-label="Read on"
      className="mt-8 -mb-8 flex flex-wrap justify-between gap-x-8 gap-y-3 border-line border-y py-3 print:hidden"
    >
      <Page page={previous} />
      <Page page={next} className="ml-auto text-right" />
    </nav>
  );
}
