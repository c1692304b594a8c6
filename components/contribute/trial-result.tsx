import { ScoreBar } from "#components/parts/score-bar.tsx";
import { CriterionBars } from "#components/ranking/criterion-bars.tsx";
import type { Trial, TriedProblem, TriedScore } from "#lib/trial/load-trial.ts";
import { uncapitalise } from "#lib/views/words/format-value.ts";

interface TrialResultProps {
  trial: Trial;
  handbook: string;
  /** Puts the caret on a line of the text. */
  onLine: (line: number) => void;
}

function ProblemEntry({
  problem,
  handbook,
  onLine,
}: { problem: TriedProblem } & Omit<TrialResultProps, "trial">) {
  const isAdvice = problem.level === "advice";
  return (
    <li className="border-line border-b py-2.5 text-small" data-rule={problem.rule}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <button
          type="button"
          className="min-h-6 cursor-pointer underline"
          onClick={() => onLine(problem.line)}
        >
          Line {problem.line}
        </button>
        {problem.path !== "" && <code className="break-all">{problem.path}</code>}
        <span className={isAdvice ? "text-soft" : "font-semibold text-rust"}>
          {isAdvice ? "advice" : "problem"}
        </span>
      </p>
      <p>Found: {problem.found}.</p>
      {problem.expected !== "" && <p>Expected: {problem.expected}.</p>}
      {problem.fix !== "" && <p>To mend it: {problem.fix.replace(/\.$/, "")}.</p>}
      <p className="text-soft">
        Right form: <code className="break-all">{problem.example}</code>{" "}
        <a href={`${handbook}#${problem.part}`} className="inline-block min-h-6">
          Handbook
        </a>
      </p>
    </li>
  );
}

function ScoreResult({ score }: { score: TriedScore }) {
  const { row, group, ranked } = score;
  return (
    <div className="border-ink border-y py-3" data-tried-score="">
      <p className="text-body">
        <b className="font-semibold">{row.name}</b>:{" "}
        {row.standing ? `rank ${row.standing.rank} of ${ranked}` : uncapitalise(group)}.{" "}
        <span data-proven="">{row.proven}</span> proven
        {row.possible !== null && (
          <>
            , <span data-possible="">{row.possible}</span> possible
          </>
        )}
        ; {row.known} % of what is asked is known.
      </p>
      {row.reason && <p className="text-small text-soft">{row.reason}.</p>}
      <div className="mt-2 max-w-md">
        <ScoreBar lo={row.lo} hi={row.possible === null ? row.lo : row.hi} />
      </div>
      <div className="mt-3 max-w-md">
        <CriterionBars bars={row.bars} />
      </div>
      <p className="mt-2 text-note text-soft">
        Nobody else's score moves by it. Dark is proven, hatched is what is still open.
      </p>
    </div>
  );
}

/** What a trial found: the score that the facts give, then every problem by its line. */
export function TrialResult({ trial, handbook, onLine }: TrialResultProps) {
  return (
    <>
      {trial.score && <ScoreResult score={trial.score} />}
      {trial.problems.length > 0 && (
        <ul>
          {trial.problems.map((problem) => (
            <ProblemEntry
              key={`${problem.rule} ${problem.line} ${problem.column} ${problem.path} ${problem.found}`}
              problem={problem}
              handbook={handbook}
              onLine={onLine}
            />
          ))}
        </ul>
      )}
      {trial.elsewhere.length > 0 && (
        <div className="mt-4 text-small">
          <p className="font-semibold">What other files say is no longer so; mend them too.</p>
          <ul>
            {trial.elsewhere.map(({ file, line, found }) => (
              <li key={`${file} ${line} ${found}`}>
                <code className="break-all">
                  {file}, line {line}
                </code>
                : {found}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
