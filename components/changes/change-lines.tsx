import type { ReactNode } from "react";
import { Section } from "#components/parts/section.tsx";
import type { ChangeLine } from "#lib/views/changes/site-changes-view.ts";

/** The latest changes of every ranking, one line each. */
export function ChangeLines({ lines, aside }: { lines: readonly ChangeLine[]; aside?: ReactNode }) {
  if (lines.length === 0) return null;
  return (
    <Section id="changes" title="Latest changes" aside={aside}>
      <ul className="border-line border-t text-small">
        {lines.map(({ category, title, summary, date, href }) => (
          <li
            key={href}
            className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-dated"
          >
            <span className="text-note text-soft leading-6">{date}</span>
            <span className="leading-6">{category}</span>
            <p className="leading-6">
              <a href={href} className="font-semibold">
                {title}
              </a>
              . {summary}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
