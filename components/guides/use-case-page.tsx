import { GuideMatrix } from "#components/guides/guide-matrix.tsx";
import { GuidePicks } from "#components/guides/guide-picks.tsx";
import { GuideQuestions } from "#components/guides/guide-questions.tsx";
import { PublishedPicks } from "#components/guides/published-picks.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { FoldedSources } from "#components/parts/folded-sources.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import type { UseCaseView } from "#lib/views/guides/use-case-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";

/** The question, its short answer, and the ways on from it. */
function Lead({ view }: { view: UseCaseView }) {
  return (
    <>
      <p className="eyebrow mb-1.5">Decision guide · {view.edition}</p>
      <Heading level={1} className="max-w-4xl">
        {view.heading}
      </Heading>
      <p className="lead mt-4 max-w-4xl! text-ink">
        <strong className="font-semibold">Short answer:</strong> <RichText text={view.answer} />
      </p>
      <p className="mt-3 max-w-5xl text-small text-soft leading-snug">
        {view.question} <RichText text={view.summary} /> For: <RichText text={view.audience} />
      </p>
      {view.weights !== null && (
        <p className="mt-2 max-w-5xl text-small text-soft leading-snug">{view.weights}</p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6 text-note print:hidden">
        <a href="#questions" className="inline-block min-h-6">
          Questions to send
        </a>
        <a href="#notes" className="inline-block min-h-6">
          Before you buy
        </a>
        <a href={view.change} className="inline-block min-h-6">
          Change these requirements
        </a>
        {view.compare && (
          <a href={view.compare.href} className="inline-block min-h-6">
            {view.compare.label}
          </a>
        )}
      </p>
    </>
  );
}

/** Why each requirement is made: for those who wonder. */
function Reasons({ reasons }: { reasons: UseCaseView["reasons"] }) {
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6">Why we require this</summary>
      <dl className="mt-1 max-w-3xl border-line border-t">
        {reasons.map(({ text, why }) => (
          <div key={text} className="border-line border-b py-1.5">
            <dt className="font-semibold">{text}</dt>
            <dd className="text-soft">{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What else to look out for with those who meet, or could meet, everything. */
function Watched({ watched }: { watched: UseCaseView["watched"] }) {
  if (watched.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6">What else to watch</summary>
      <dl className="mt-1 max-w-3xl border-line border-t">
        {watched.map(({ name, href, watch }) => (
          <div key={href} className="border-line border-b py-1.5">
            <dt className="font-semibold">
              <a href={href}>{name}</a>
            </dt>
            {watch.map((text) => (
              <dd key={flattenText(text)} className="text-soft">
                <RichText text={text} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A decision guide: the answer, those who fit best side by side, everybody against the requirements, and what to ask. */
export function UseCasePage({ view }: { view: UseCaseView }) {
  const title = `All ${view.count} against the requirements`;
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <Lead view={view} />
      <GuidePicks view={view.picks} />
      <Section
        close
        id="matrix"
        title={title}
        aside={
          <a href={view.change} className="max-md:hidden print:hidden">
            Change these requirements
          </a>
        }
      >
        <GuideMatrix view={view.matrix} label={`${title}, in columns`} all={view.change}>
          <div className="flex flex-wrap gap-x-6 gap-y-1 text-small">
            <Reasons reasons={view.reasons} />
            <Watched watched={view.watched} />
          </div>
        </GuideMatrix>
      </Section>
      <div className="gap-x-14 lg:grid lg:grid-cols-2 print:block">
        <div>
          <GuideQuestions view={view.questions} />
          {view.published && <PublishedPicks published={view.published} />}
        </div>
        <Section close id="notes" title="Before you buy">
          <div className="border-ink border-t pt-3">
            <Prose html={view.html} />
          </div>
        </Section>
      </div>
      <FoldedSources title="Sources of this guide" sources={view.sources} />
      <InterestNote text={view.interests} />
      <FileLinks file={view.file} />
    </>
  );
}
