import { OrderSlope } from "#components/changes/order-slope.tsx";
import { PickList } from "#components/guides/pick-list.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { Section } from "#components/parts/section.tsx";
import { ChartLegend } from "#components/ranking/chart-legend.tsx";
import { RankingChart } from "#components/ranking/ranking-chart.tsx";
import type { HomeView } from "#lib/views/site/home-view.ts";
import { links } from "#lib/views/words/links.ts";

/** As many columns as there is room for, and no half of one empty: three lists stand side by side or below one another. */
function nameColumns(lists: number): string {
  const columns = lists % 3 === 0 ? "xl:grid-cols-3 xl:gap-x-10" : "lg:grid-cols-2";
  return `grid gap-x-14 gap-y-10 ${columns}`;
}

function Promises({ promises }: Pick<HomeView, "promises">) {
  return (
    <dl className="mt-8 grid gap-x-10 gap-y-3 border-line border-t pt-5 text-note sm:grid-cols-2 lg:grid-cols-4">
      {promises.map(({ title, text }) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          <dd className="text-soft">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ changes, open }: Pick<HomeView, "changes" | "open">) {
  return (
    <div className="mt-12 flex flex-wrap justify-between gap-x-10 gap-y-3 border-line border-t pt-4 text-small">
      {changes.length > 0 && (
        <div>
          <b className="font-semibold">What changed</b>
          <ul>
            {changes.map(({ category, title, summary, href }) => (
              <li key={href}>
                {category}: <a href={href}>{title}</a>. {summary}
              </li>
            ))}
          </ul>
          <a href={links.siteChanges}>All changes</a>
        </div>
      )}
      {open > 0 && (
        <p className="text-soft">
          Know one of the {open} facts that are still open?{" "}
          <a href={links.contribute} className="text-ink">
            Add it with a source
          </a>
          .
        </p>
      )}
    </div>
  );
}

/** The home page: needs with their picks, everybody as ranges, what became of the published orders, and what moved. */
export function HomePage({ view }: { view: HomeView }) {
  return (
    <>
      <Heading level={1} className="max-w-2xl">
        {view.heading}
      </Heading>
      <p className="lead mt-4 max-w-3xl">{view.lead}</p>
      {view.story && (
        <p className="mt-2 text-small">
          <a href="#then-and-now" className="inline-block min-h-6">
            {view.story.title}
          </a>
        </p>
      )}
      <div className={`mt-8 ${nameColumns(view.needs.length)}`}>
        {view.needs.map((needs) => (
          <PickList key={needs.all.href} needs={needs} />
        ))}
      </div>
      <p className="mt-3 text-note text-soft">
        A pick is proven to meet every requirement of its guide; of several, the one that offers
        more comes first. {view.evidence}.
      </p>
      <div className={`mt-10 ${nameColumns(view.charts.length)}`}>
        {view.charts.map((chart) => (
          <RankingChart key={chart.href} chart={chart} />
        ))}
      </div>
      <ChartLegend />
      <Promises promises={view.promises} />
      {view.story && (
        <Section id="then-and-now" title={view.story.title}>
          <div className={nameColumns(view.story.slopes.length)}>
            {view.story.slopes.map((slope) => (
              <OrderSlope key={slope.href} slope={slope} />
            ))}
          </div>
        </Section>
      )}
      <Changes changes={view.changes} open={view.open} />
    </>
  );
}
