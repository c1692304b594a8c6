import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { FoldedSources } from "#components/parts/folded-sources.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import type { BuyingGuideView } from "#lib/views/guides/buying-guide-view.ts";

/** The buying guide of a category: checklist with red flags, what to ask for, mistakes, safety, what to read next. */
export function BuyingGuidePage({ view }: { view: BuyingGuideView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow="Buying guide" title={view.heading} />
      <Prose html={view.introHtml} />
      {view.sections.map((section) => (
        <Section key={section.id} id={section.id} title={section.title}>
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
      <FoldedSources
        title={`Sources of this guide: ${view.sources.length}`}
        sources={view.sources}
      />
      <FileLinks file={view.file} />
    </>
  );
}
