import { Heading } from "#components/parts/heading.tsx";
import type { HomeView } from "#lib/views/site/home-view.ts";

/** What the site promises. */
export function PromiseList({ promises }: { promises: HomeView["promises"] }) {
  return (
    <section
      aria-label="What this site promises"
      className="mt-16 grid gap-x-14 gap-y-8 border-line border-t pt-8 md:grid-cols-3"
    >
      {promises.map(({ title, text }) => (
        <div key={title}>
          <Heading level={2} look="name">
            {title}
          </Heading>
          <p className="mt-2.5 text-body text-soft leading-normal">{text}</p>
        </div>
      ))}
    </section>
  );
}
