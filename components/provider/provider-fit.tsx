import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import { SentenceList } from "#components/provider/sentence-list.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Whom a provider suits and whom not, what it charges, where it works, and the editors' text about it. */
export function ProviderFit({ view }: { view: ProviderView }) {
  const lists = [
    { label: "Best for", sentences: view.suits },
    { label: "Think twice if", sentences: view.thinkTwice },
    { label: "Why consider it", sentences: view.why },
    { label: "Notable features", sentences: view.features },
    { label: "Fees", sentences: view.fees.length > 0 ? [view.fees] : [] },
    { label: "Regions", sentences: view.regions.length > 0 ? [view.regions] : [] },
  ];
  return (
    <>
      <Section id="suits" title="Who it suits">
        <div className="grid gap-x-12 gap-y-7 sm:grid-cols-2">
          {lists
            .filter(({ sentences }) => sentences.length > 0)
            .map(({ label, sentences }) => (
              <div key={label}>
                <h3 className="eyebrow mb-1.5">{label}</h3>
                <div className="text-body leading-relaxed">
                  <SentenceList sentences={sentences} />
                </div>
              </div>
            ))}
        </div>
      </Section>
      {view.html !== "" && (
        <Section id="text" title="In more words">
          <Prose html={view.html} />
        </Section>
      )}
      {view.alternatives.length > 0 && (
        <Section id="alternatives" title="Alternatives">
          <ul className="border-line border-t text-body">
            {view.alternatives.map(({ name, href, why }) => (
              <li
                key={href}
                className="grid gap-x-6 gap-y-0.5 border-line border-b py-2.5 sm:grid-cols-labelled"
              >
                <a
                  href={href}
                  className="justify-self-start font-medium font-serif text-term leading-6"
                >
                  {name}
                </a>
                <p className="leading-6">
                  <RichText text={why} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
