import { PeriodSection } from "#components/changes/period-section.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { ChangesView, OrderPeriodView } from "#lib/views/changes/changes-view.ts";

function OrderPeriod({ period }: { period: OrderPeriodView }) {
  return (
    <Section
      id={period.id}
      title={period.title}
      aside={<a href={period.from.href}>Its order beside ours, with what the evidence corrects</a>}
    >
      <p className="max-w-2xl text-body leading-relaxed">
        {period.from.label}, {period.publisher}, gave an order without scores. So the places can
        stand side by side, but no shift can be split into time, rubric and data.
      </p>
      <table className="table table-stacked mt-4 max-w-3xl">
        <caption className="sr-only">Places in {period.from.label} and here</caption>
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">{period.from.date}</th>
            <th scope="col">{period.to.date}</th>
          </tr>
        </thead>
        <tbody>
          {period.places.map(({ name, href, hasInterest, before, after }) => (
            <tr key={name}>
              <th scope="row">
                {href ? <a href={href}>{name}</a> : name}
                {hasInterest && href && <InterestMark href={href} name={name} />}
              </th>
              <td data-label={period.from.date}>{before}</td>
              <td data-label={period.to.date}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What moved in one category, edition by edition, newest first. */
export function ChangesPage({ view }: { view: ChangesView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow="Changes" title={`${view.category.title}: what moved and why`}>
        {view.periods.some(({ moved }) => moved.length > 0) && (
          <p>
            A score can move for three reasons, and each change is split in the same order: first
            time (the old facts on the new day), then the rubric (the old facts by the new rules),
            then new facts. The three add up to the whole change.
          </p>
        )}
      </PageHeading>
      {view.editions.length > 0 && (
        <p className="mt-5 text-small text-soft">
          Frozen editions:{" "}
          {view.editions.map(({ label, date, href }, index) => (
            <span key={href}>
              {index > 0 && " · "}
              <a href={href}>{label}</a> ({date})
            </span>
          ))}
        </p>
      )}
      <p className="mt-2 text-small text-soft">
        <a href={view.feed}>Feed</a>
      </p>
      <InterestNote text={view.interests} />
      {view.periods.length === 0 && (
        <p className="mt-8 border-ink border-t pt-3 text-body">
          No edition has been frozen yet, so there is nothing of ours to compare with.
        </p>
      )}
      {view.periods.map((period) => (
        <PeriodSection key={period.id} period={period} />
      ))}
      {view.orders.map((period) => (
        <OrderPeriod key={period.id} period={period} />
      ))}
    </>
  );
}
