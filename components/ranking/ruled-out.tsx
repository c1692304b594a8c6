import { ANSWER_LOOKS, markId } from "#components/parts/answer-chip.tsx";
import { PlaceFigure } from "#components/ranking/place-figure.tsx";
import type { BlockView } from "#lib/views/ranking/choice-blocks.ts";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";

/** What else is to be said: what it does not meet besides, and how many of the others it does. */
function wordOthers({ answers }: ChosenRow, unmet: number): string {
  const meets = answers.filter(({ answer }) => answer === "meets").length;
  const parts = [
    ...(unmet > 1 ? [`and ${unmet - 1} more not met`] : []),
    ...(meets > 0 ? [`meets ${meets} of ${answers.length}`] : []),
  ];
  return parts.join("; ");
}

/** Those who are ruled out, folded, each in a line with the reason; of very many the first, and where the others can be had. */
export function RuledOut({ block, csv }: { block: BlockView; csv: string }) {
  if (block.rows.length === 0) return null;
  const rest = block.count - block.rows.length;
  return (
    <details className="ruled" data-band={block.id}>
      <summary className="ruled-title">
        <span className="font-medium font-serif text-term">{block.title}</span>{" "}
        <b className="mx-1 font-semibold tabular-nums">{block.count}</b>{" "}
        <span className="text-soft">{block.note}</span>
      </summary>
      <table className="ruled-table w-full">
        <caption className="sr-only">Ruled out, with the reason</caption>
        <tbody className="ruled-rows">
          {block.rows.map((chosen) => {
            const unmet = chosen.answers.filter(
              ({ answer }) => answer !== "meets" && answer !== "might",
            );
            const [first] = unmet;
            return (
              <tr
                key={chosen.row.id}
                className="ruled-row"
                data-provider={chosen.row.id}
                data-rank={chosen.row.standing?.rank ?? "-"}
                data-block={block.id}
              >
                <td className="ruled-place">
                  <PlaceFigure row={chosen.row} size="text-term" />
                </td>
                <th scope="row">
                  <a href={chosen.row.href} className="name">
                    {chosen.row.name}
                  </a>
                </th>
                <td className="text-rust">
                  {first && (
                    <a
                      href={first.href}
                      className="inline-flex min-h-6 items-baseline gap-x-1 no-underline hover:underline"
                    >
                      <svg width="11" height="11" className="shrink-0" aria-hidden="true">
                        <use href={`#${markId(first.answer)}`} />
                      </svg>
                      <span className="sr-only">{ANSWER_LOOKS[first.answer].word}: </span>
                      {first.label}: {first.value}
                    </a>
                  )}
                </td>
                <td className="text-soft">{wordOthers(chosen, unmet.length)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="py-2 text-note text-soft">
          And {rest} more: <a href={csv}>all of them as a table</a>.
        </p>
      )}
    </details>
  );
}
