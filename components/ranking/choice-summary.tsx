import { NoticeList } from "#components/parts/notice-list.tsx";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";

/** What the reader's choice comes to, in sentences: who meets it, how far the weights moved, what was set aside. */
export function ChoiceSummary({ view }: { view: ChoiceView }) {
  const { notices, verdicts, demands, weights, hidden } = view;
  if (!view.isOwn && notices.length === 0) return null;
  return (
    <div className="mb-6 space-y-2 text-body leading-relaxed" data-summary="">
      <NoticeList notices={notices} />
      {verdicts && <p className="font-medium">{verdicts}</p>}
      {view.use && (
        <p className="text-soft">
          The need: <a href={view.use.href}>{view.use.title}</a>, with its decision guide.
        </p>
      )}
      {demands.length > 0 && (
        <p className="text-soft">
          You ask for: <span className="text-ink">{demands.join(" · ")}</span>. Ranks are those
          among all who are ranked.
        </p>
      )}
      {weights && <p>{weights}</p>}
      {hidden && (
        <p>
          <a href={hidden.href}>
            Show {hidden.count === 1 ? "the one that might" : `the ${hidden.count} that might`}
          </a>
        </p>
      )}
      {view.isOwn && (
        <p className="text-note text-soft">
          Share this view:{" "}
          <a href={view.share} className="wrap-anywhere">
            {view.share}
          </a>
        </p>
      )}
    </div>
  );
}
