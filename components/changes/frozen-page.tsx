import { FrozenRow } from "#components/changes/frozen-row.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { FrozenView } from "#lib/views/changes/frozen-view.ts";

function Citation({ view }: { view: FrozenView }) {
  return (
    <Section id="cite" title="To cite it" aside={<a href={view.file}>The frozen file</a>}>
      <p className="max-w-3xl break-words text-body">{view.citation}</p>
      <p className="mt-2 max-w-3xl text-small text-soft">
        The file holds the rubric, the facts with their sources, the scores and the ranks, so that
        all of it can be worked out again. Its digest is the SHA-256 of every line below the first:{" "}
        <code className="break-all text-note text-ink">{view.digest}</code>
      </p>
    </Section>
  );
}

/** A frozen edition: the ranking as it stood on its day, with everything it rested on. */
export function FrozenPage({ view }: { view: FrozenView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow="Frozen edition" title={`${view.category.title}, edition ${view.id}`}>
        <p>
          The ranking on {view.asOf}. Its order, facts and scores do not change any more;{" "}
          <a href={view.changes}>what has moved since</a> has a page of its own.
        </p>
      </PageHeading>
      <p className="mt-5 max-w-3xl text-small text-soft">
        This order is what public sources proved, not a verdict on quality. Weights:{" "}
        {view.weights.map(({ title, weight }) => `${title} ${weight} %`).join(" · ")}.
      </p>
      <InterestNote text={view.interests} />
      {view.groups.map(({ group, title, explanation, rows }) => (
        <Section key={group} id={group} title={title} aside={explanation}>
          <ol className="border-ink border-t">
            {rows.map((row) => (
              <FrozenRow key={row.id} row={row} />
            ))}
          </ol>
        </Section>
      ))}
      <Citation view={view} />
    </>
  );
}
