import { ChoiceForm } from "#components/ranking/choice-form.tsx";
import { ChoiceSummary } from "#components/ranking/choice-summary.tsx";
import { RankingBlock } from "#components/ranking/ranking-block.tsx";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface ChoosableRankingProps {
  list: ChoosableList;
  view: ChoiceView;
}

/**
 * A ranking that can be filtered and weighed: a form that the server answers. Where scripts run, the site's module sends
 * it as soon as something changes and puts the answer in its place (`live-form.ts`). The browser's own check of fields is
 * off: it would keep back the form for a fault in a part that is folded, and the page names what it sets aside.
 */
export function ChoosableRanking({ list, view }: ChoosableRankingProps) {
  return (
    <form
      id="choice"
      action={list.path}
      method="get"
      autoComplete="off"
      noValidate
      aria-label={`Filter, weigh and compare ${list.table.data.noun.many}`}
      data-live-form=""
      className="group/live mt-9 grid gap-x-12 gap-y-6 print:block lg:grid-cols-[15.5rem_minmax(0,1fr)]"
    >
      <div className="print:hidden">
        <ChoiceForm list={list} view={view} />
      </div>
      <div className="min-w-0 group-aria-busy/live:opacity-60">
        <ChoiceSummary view={view} />
        <div data-ranking="">
          {view.blocks.map((block) => (
            <RankingBlock key={block.id} block={block} />
          ))}
        </div>
        <button type="submit" formAction={list.compare} className="button mt-5 print:hidden">
          Compare the chosen
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
