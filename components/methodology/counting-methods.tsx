import { Heading } from "#components/parts/heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { Section } from "#components/parts/section.tsx";
import type { MethodologyView } from "#lib/views/methodology/methodology-view.ts";

/** How the figures that the editors counted themselves were counted. */
export function CountingMethods({ methods }: { methods: MethodologyView["methods"] }) {
  if (methods.length === 0) return null;
  return (
    <Section id="methods" title="How we counted">
      {methods.map(({ id, anchor, title, summary, date, html }) => (
        <section key={id} aria-labelledby={anchor} className="border-line border-t py-5">
          <Heading level={3} id={anchor}>
            {title}
          </Heading>
          <p className="mt-1 mb-3 text-small text-soft">
            {summary}
            {date && ` Counted on ${date}.`}
          </p>
          <Prose html={html} />
        </section>
      ))}
    </Section>
  );
}
