import type { UseCaseView } from "#lib/views/guides/use-case-view.ts";

/** The guides before and after, and all of them. */
export function GuideNeighbours({ view }: { view: UseCaseView }) {
  const { previous, next } = view.neighbours;
  const back = previous ?? { title: "Best for your situation", href: view.category.guides };
  return (
    <nav
      aria-label="Other guides"
      className="mt-8 -mb-8 flex flex-wrap justify-between gap-x-8 gap-y-3 border-line border-y py-3 print:hidden"
    >
      <p>
        <span className="block text-note text-soft">
          {previous ? "Previous guide" : "All guides"}
        </span>
        <a href={back.href} className="inline-block min-h-6 font-serif text-term">
          {back.title}
        </a>
      </p>
      <p className="ml-auto text-right">
        <span className="block text-note text-soft">{next ? "Next guide" : "The ranking"}</span>
        <a
          href={next ? next.href : view.category.href}
          className="inline-block min-h-6 font-serif text-term"
        >
          {next ? next.title : view.category.title}
        </a>
      </p>
    </nav>
  );
}
