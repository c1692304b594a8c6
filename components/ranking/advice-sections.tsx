import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import type { AdviceView } from "#lib/views/ranking/advice-view.ts";

/** What a category says to somebody who chooses: checklist with red flags, what to ask for, mistakes, safety, what to read next. */
export function AdviceSections({ advice }: { advice: AdviceView }) {
  return (
    <>
      {advice.sections.map((section, index) => (
        <Section key={section.id} id={section.id} title={section.title}>
          {index === 0 && <Prose html={advice.introHtml} />}
          <ul className="mt-2 grid gap-x-12 border-line border-t md:grid-cols-2">
            {section.points.map((point) => (
              <li key={point.title} className="border-line border-b py-3 text-body leading-relaxed">
                <h3 className="font-semibold">
                  {point.href ? <a href={point.href}>{point.title}</a> : point.title}
                </h3>
                <p>
                  <RichText text={point.text} />
                </p>
                {point.redFlag && (
                  <p className="mt-1 text-small text-rust">
                    <strong className="font-semibold">Red flag:</strong>{" "}
                    <RichText text={point.redFlag} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {advice.sources.length > 0 && <SourceList sources={advice.sources} />}
    </>
  );
}
