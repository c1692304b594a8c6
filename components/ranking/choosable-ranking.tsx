import { Heading } from "#components/parts/heading.tsx";
import { NoticeList } from "#components/parts/notice-list.tsx";
import { ChartLegend } from "#components/ranking/chart-legend.tsx";
import { ChoiceChips } from "#components/ranking/choice-chips.tsx";
import { FilterPanel } from "#components/ranking/filter-panel.tsx";
import { ListPager } from "#components/ranking/list-pager.tsx";
import { RankedTable } from "#components/ranking/ranked-table.tsx";
import { RuledOut } from "#components/ranking/ruled-out.tsx";
import { WeightStrip } from "#components/ranking/weight-strip.tsx";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface ChoosableRankingProps {
  list: ChoosableList;
  view: ChoiceView;
}

/** Lines of business to narrow the list to. */
function LineTabs({ tabs }: { tabs: ChoiceView["tabs"] }) {
  if (tabs.length === 0) return null;
  return (
    <nav aria-label="Line of business" className="line-tabs">
      {tabs.map(({ title, href, current, count }) => (
        <a
          key={title}
          href={href}
          aria-current={current ? "true" : undefined}
          className="chip aria-[current]:chip-on"
        >
          {title} <span className="tabular-nums">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** The result and the ways to what changes it, in sight while the list scrolls on a phone. */
function StickyBar({ view }: { view: ChoiceView }) {
  const { set } = view.form;
  return (
    <p className="stick">
      <a href="#results" className="mr-auto inline-block min-h-6 font-semibold">
        {view.short}
      </a>
      <a href="#must-have" className="button">
        Filter{set > 0 && ` (${set})`}
      </a>
      <a href="#weights" className="button">
        Weights
      </a>
    </p>
  );
}

/**
 * A ranking that can be filtered and weighed: a form that the server answers. Where scripts run, the site's module sends
 * it as soon as something changes and puts the answer in its place (`live-form.ts`). The browser's own check of fields is
 * off: it would keep back the form for a fault in a part that is folded, and the page names what it sets aside.
 */
export function ChoosableRanking({ list, view }: ChoosableRankingProps) {
  const ranked = view.blocks.filter(({ id }) => id !== "fails");
  const out = view.blocks.find(({ id }) => id === "fails");
  return (
    <form
      id="choice"
      action={list.path}
      method="get"
      autoComplete="off"
      noValidate
      aria-label={`Filter, weigh and compare ${list.table.data.noun.many}`}
      data-live-form=""
      className="group/live mt-8"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Heading level={2} id="ranking">
          The ranking
        </Heading>
        {view.first && (
          <a href={view.first.href} className="inline-block min-h-6 text-note">
            {view.first.title}
          </a>
        )}
      </div>
      <StickyBar view={view} />
      <div className="mt-3 border-line border-t text-note print:hidden">
        <LineTabs tabs={view.tabs} />
        {view.form.line !== null && (
          <input type="hidden" name={view.form.names.line} value={view.form.line} />
        )}
        <WeightStrip list={list} view={view} />
        <FilterPanel view={view} noun={list.table.data.noun} />
      </div>
      <NoticeList notices={view.notices} />
      <div
        id="results"
        className="group-aria-busy/live:opacity-60 target:bg-transparent target:shadow-none"
      >
        <ChoiceChips view={view} />
        <ChartLegend />
        <div data-ranking="">
          <RankedTable list={list} view={view} blocks={ranked} />
          {view.pager && <ListPager pager={view.pager} />}
          {out && <RuledOut block={out} csv={view.csv} />}
        </div>
      </div>
      <div className="compare-bar">
        <span className="text-soft">Tick two to four {list.table.data.noun.many}</span>
        <button type="submit" formAction={list.compare} className="button">
          Compare{view.compared > 0 && ` (${view.compared})`}
        </button>
      </div>
      <p
        id="announcement"
        role="status"
        aria-live="polite"
        className="sr-only"
        data-announcement={view.announcement}
      />
    </form>
  );
}
