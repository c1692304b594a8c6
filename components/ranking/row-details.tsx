import { ScoreBar } from "#components/parts/score-bar.tsx";
import { SignedBar } from "#components/parts/signed-bar.tsx";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";
import type { RowDetails as Details } from "#lib/views/ranking/row-details.ts";

function Criteria({ criteria }: Pick<Details, "criteria">) {
  return (
    <div>
      <h3>Score by criterion</h3>
      <ul className="crits">
        {criteria.map(({ title, share, score, old, words }) => (
          <li key={title}>
            <span>
              {title} <span className="text-soft">{share}&nbsp;%</span>
            </span>
            <ScoreBar lo={score.lo} hi={score.hi} old={old} ticks={false} height={7} />
            <span className="crit-score">
              {score.proven}
              {!score.exact && (
                <span className="crit-possible text-soft"> to {score.possible}</span>
              )}
            </span>
            <span className="crit-words">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Why({ why }: { why: NonNullable<Details["why"]> }) {
  const most = Math.max(1, ...why.bars.map(({ hundredths }) => Math.abs(hundredths)));
  return (
    <ul className="signs">
      {why.bars.map(({ title, hundredths, points }) => (
        <li key={title}>
          <span>{title}</span>
          <SignedBar share={hundredths / most} />
          <span className="number">{points}</span>
        </li>
      ))}
      <li className="signs-sum">
        <span>Points ahead</span>
        <span />
        <span className="number">{why.sum}</span>
      </li>
    </ul>
  );
}

function Open({ open }: Pick<Details, "open">) {
  if (open.length === 0) return <p className="words">No open question could raise its score.</p>;
  return (
    <ul className="gaps">
      {open.map(({ title, href, worth, share }) => (
        <li key={href}>
          <a href={href} className="inline-block min-h-6">
            {title}
          </a>
          <svg width="100%" height="8" aria-hidden="true">
            <rect width={`${Math.round(share * 1000) / 10}%`} height="8" fill="url(#hatch)" />
          </svg>
          <span className="number">up to {worth}</span>
        </li>
      ))}
    </ul>
  );
}

interface RowDetailsProps {
  row: ChosenRow["row"];
  details: Details;
  /** The address of the comparison. */
  compare: string;
}

/** What unfolds below a row: its score by criterion, why it is ahead of the next, and what would change its place. */
export function RowDetails({ row, details, compare }: RowDetailsProps) {
  const { why, criteria, open } = details;
  return (
    <div className="rank-why why">
      <Criteria criteria={criteria} />
      <div>
        <h3>{why ? `Why ahead of ${why.next.name}` : "How solid this is"}</h3>
        {why && <Why why={why} />}
        {row.standing && <p className="words">{row.standing.detail}</p>}
      </div>
      <div>
        <h3>What would change this</h3>
        <Open open={open} />
        {row.standing?.rivals && <p className="words">{row.standing.rivals}</p>}
        <p className="mt-1 flex flex-wrap gap-x-4">
          <a href={row.href} className="inline-block min-h-6">
            {row.name} in full
          </a>
          {why && (
            <a href={`${compare}?p=${row.id}&p=${why.next.id}`} className="inline-block min-h-6">
              Compare with {why.next.name}
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
