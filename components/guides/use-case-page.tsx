import { CandidateRow } from "#components/guides/candidate-row.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import { SourceList } from "#components/parts/source-list.tsx";
import type { UseCaseView } from "#lib/views/guides/use-case-view.ts";

function Demands({ view }: { view: UseCaseView }) {
  return (
    <Section
      id="demands"
      title="What this need demands"
      aside={<a href={view.change}>Change the demands or weigh the list</a>}
    >
      <ul className="max-w-3xl border-line border-t">
        {view.demands.map((demand) => (
          <li key={demand.text} className="border-line border-b py-2 text-body">
            <span className="font-semibold">{demand.text}</span>
            {demand.why && <span className="block text-small text-soft">{demand.why}</span>}
          </li>
        ))}
      </ul>
      {view.nice.length > 0 && (
        <p className="mt-3 text-small text-soft">Good to have: {view.nice.join(" · ")}</p>
      )}
    </Section>
  );
}

function PublishedPicks({ published }: { published: NonNullable<UseCaseView["published"]> }) {
  return (
    <Section id="guide" title={`What ${published.by} named`}>
      <p className="max-w-2xl text-body leading-relaxed">
        For “{published.row}” the guide named {published.picks.length === 0 && "nobody."}
        {published.picks.map(({ name, href, verdict }, index) => (
          <span key={name}>
            {index > 0 && "; "}
            {href ? <a href={href}>{name}</a> : name}, {verdict}
          </span>
        ))}
        {published.picks.length > 0 && "."}
      </p>
      {published.note && (
        <p className="mt-2 max-w-2xl text-body leading-relaxed">
          <RichText text={published.note} />
        </p>
      )}
    </Section>
  );
}

/** A decision guide: the answer first, then every provider with the reason for where it stands. */
export function UseCasePage({ view }: { view: UseCaseView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.title} />
      <PageHeading eyebrow="Decision guide" title={view.question}>
        <p>{view.answer}</p>
      </PageHeading>
      <p className="mt-5 max-w-2xl text-body leading-relaxed">
        <RichText text={view.summary} />{" "}
        <span className="text-soft">
          For: <RichText text={view.audience} />
        </span>
      </p>
      <InterestNote text={view.interests} />
      <Demands view={view} />
      {view.blocks
        .filter((block) => block.candidates.length > 0 || block.id === "meets")
        .map((block) => (
          <Section key={block.id} id={block.id} title={block.title} aside={block.explanation}>
            {block.candidates.length === 0 ? (
              <p className="border-ink border-t pt-3 text-body text-soft">Nobody.</p>
            ) : (
              <ul className="border-ink border-t">
                {block.candidates.map((candidate) => (
                  <CandidateRow key={candidate.href} candidate={candidate} />
                ))}
              </ul>
            )}
          </Section>
        ))}
      {view.compare && (
        <p className="mt-6">
          <a href={view.compare} className="button">
            Compare those who meet it
          </a>
        </p>
      )}
      {view.published && <PublishedPicks published={view.published} />}
      <Section id="notes" title="What else to look at">
        <Prose html={view.html} />
        <p className="mt-4 text-small">
          <a href={view.category.guides}>All needs</a> ·{" "}
          <a href={view.category.href}>The whole ranking</a>
        </p>
      </Section>
      {view.sources.length > 0 && <SourceList sources={view.sources} />}
      <FileLinks file={view.file} />
    </>
  );
}
