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
          <h2 className="font-medium font-serif text-[1.3125rem] leading-tight">{title}</h2>
          <p className="mt-2.5 text-[0.9375rem] text-soft leading-normal">{text}</p>
        </div>
      ))}
    </section>
  );
}
