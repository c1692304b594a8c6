import { AnswerChip } from "#components/parts/answer-chip.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { TagList } from "#components/parts/tag-list.tsx";
import { CriterionBars } from "#components/ranking/criterion-bars.tsx";
import { PlaceFigure } from "#components/ranking/place-figure.tsx";
import { ScoreFigure } from "#components/ranking/score-figure.tsx";
import { StandingNote } from "#components/ranking/standing-note.tsx";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";

/** The columns of a ranking on wide screens, shared by its head and its rows. */
export const RANKING_COLUMNS = "lg:grid-cols-[2.5rem_minmax(0,1fr)_19rem_11.5rem]";

/** How a provider answers what the reader asks for. */
function Answers({ chosen }: { chosen: ChosenRow }) {
  if (chosen.answers.length === 0) return null;
  return (
    <div className="col-start-2 col-end-4 space-y-1 text-note leading-snug lg:col-end-5">
      <p className="flex flex-wrap gap-1.5">
        {chosen.answers.map((answer) => (
          <AnswerChip key={answer.demand} answer={answer} />
        ))}
      </p>
      {chosen.conditions.length > 0 && (
        <p>
          <strong className="font-semibold">On condition:</strong> {chosen.conditions.join("; ")}
        </p>
      )}
      {chosen.ask && (
        <p>
          <strong className="font-semibold">Ask:</strong> {chosen.ask}
        </p>
      )}
    </div>
  );
}

/** One provider in a ranking: place, name, score by criterion, how firm the place is, and what it answers. */
export function RankingRow({ chosen }: { chosen: ChosenRow }) {
  const { row, moved, place, compare } = chosen;
  return (
    <li
      value={row.standing?.rank}
      data-provider={row.id}
      className={`grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-3 gap-y-2 border-line border-b py-4 lg:grid-rows-[auto_1fr] lg:gap-x-6 ${RANKING_COLUMNS}`}
    >
      <p className="leading-none lg:row-span-2">
        <PlaceFigure row={row} />
      </p>
      <div className="contents lg:row-span-2 lg:block lg:space-y-2">
        <Heading level={3} className="col-start-2 row-start-1">
          <a href={row.href}>{row.name}</a>
        </Heading>
        <p className="col-span-2 col-start-2 text-small text-soft leading-snug">{row.headline}</p>
        <div className="col-span-2 col-start-2">
          <TagList tags={row.tags} />
          {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
        </div>
      </div>
      {row.listsScore && (
        <>
          <div className="col-start-3 row-start-1">
            <ScoreFigure row={row} />
          </div>
          <div className="col-span-2 col-start-2 mt-1 lg:col-span-1 lg:col-start-3 lg:row-start-2 lg:mt-0">
            <CriterionBars bars={row.bars} />
          </div>
        </>
      )}
      <div className="col-span-2 col-start-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-note lg:col-span-1 lg:col-start-4 lg:row-span-2 lg:row-start-1 lg:block">
        <StandingNote row={row} place={chosen.answers.length > 0 ? place : null} moved={moved} />
        <p className="flex flex-wrap gap-x-5 lg:mt-1">
          <a href={row.why} className="inline-block py-1">
            Why this score<span className="sr-only"> of {row.name}</span>
          </a>
          <label className="flex min-h-7 cursor-pointer items-center gap-2 print:hidden">
            <input
              id={`${compare.name}-${row.id}`}
              type="checkbox"
              name={compare.name}
              value={row.id}
              defaultChecked={compare.chosen}
              className="size-4.5"
            />
            Compare<span className="sr-only"> {row.name}</span>
          </label>
        </p>
      </div>
      <Answers chosen={chosen} />
    </li>
  );
}
