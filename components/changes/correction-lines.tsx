import { Section } from "#components/parts/section.tsx";
import type { CorrectionLine } from "#lib/views/changes/correction-lines.ts";

interface CorrectionLinesProps {
  corrections: readonly CorrectionLine[];
  title: string;
}

/** Where the evidence departs from the published orders, newest first. */
export function CorrectionLines({ corrections, title }: CorrectionLinesProps) {
  if (corrections.length === 0) return null;
  return (
    <Section
      id="corrections"
      title={title}
      aside="Where the evidence departs from what a published guide said"
    >
      <ul className="border-line border-t text-small">
        {corrections.map(({ date, provider, href, topic, said, evidence }) => (
          <li
            key={`${href} ${topic}`}
            className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-dated"
          >
            <span className="text-note text-soft leading-6">{date}</span>
            <a href={href} className="justify-self-start leading-6">
              {provider}
            </a>
            <p className="leading-6">
              <b className="font-semibold">{topic}.</b>{" "}
              <span className="text-soft">The guide: {said}</span> The evidence: {evidence}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
