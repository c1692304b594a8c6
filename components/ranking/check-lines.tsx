import { RuledHeading } from "#components/parts/ruled-heading.tsx";
import type { ChecksView } from "#lib/views/ranking/list-view.ts";

/** What to check before one chooses, in a line each; the buying guide says it in full. */
export function CheckLines({ checks }: { checks: ChecksView }) {
  return (
    <section aria-label="Before you choose" className="mt-8">
      <RuledHeading
        level={2}
        title={`Before you choose: ${checks.lines.length} checks`}
        more={{
          label: "The buying guide: what to ask, mistakes, safety",
          href: checks.href,
        }}
      />
      <ol className="checks">
        {checks.lines.map(({ title, line }, at) => (
          <li key={title}>
            <span className="font-serif text-soft text-term" aria-hidden="true">
              {at + 1}
            </span>
            <p>
              <b className="font-semibold">{title}</b> {line}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
