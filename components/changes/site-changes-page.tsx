import { ChangeLines } from "#components/changes/change-lines.tsx";
import { CorrectionLines } from "#components/changes/correction-lines.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import type { SiteChangesView } from "#lib/views/changes/site-changes-view.ts";

/** What moved last in every ranking, and every correction with a date. */
export function SiteChangesPage({ view }: { view: SiteChangesView }) {
  return (
    <>
      <PageHeading eyebrow="Changes" title="What moved, and why">
        <p>
          Every ranking is frozen from time to time, with its rubric and its facts. Each edition is
          held against the one before, so that you can see whether time, a new rule or a new fact
          moved a score.
        </p>
      </PageHeading>
      <p className="mt-5 text-small text-soft">
        Edition by edition:{" "}
        {view.categories.map(({ title, href }, index) => (
          <span key={href}>
            {index > 0 && " · "}
            <a href={href}>{title}</a>
          </span>
        ))}
        {" · "}
        <a href={view.feed}>Feed</a>
      </p>
      {view.still && <p className="mt-5 text-body">{view.still}</p>}
      <ChangeLines lines={view.lines} />
      <CorrectionLines corrections={view.corrections} title="Corrections" />
    </>
  );
}
