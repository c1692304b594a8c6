import { GlanceAnswers } from "#components/parts/glance-answers.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import type { PicksView } from "#lib/views/guides/guide-picks.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";

/** Two columns fit beside each other on a phone; a third is reached by scrolling. */
const WIDTHS = ["", "", "", "max-md:min-w-[31rem]"];

/** Those who fit best side by side in the questions that readers ask first, and what to look out for with each. */
export function GuidePicks({ view: { picks, rows } }: { view: PicksView }) {
  const count = picks.length;
  if (count === 0) return null;
  return (
    <section
      aria-label="The best matches, side by side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
      tabIndex={0}
      className="relative mt-4 max-md:overflow-x-auto print:overflow-visible"
    >
      <table
        className={`table table-fixed table-compared compared-${count} ${WIDTHS[count] ?? ""}`}
      >
        <colgroup>
          <col className="w-32" />
          <col span={count} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Question</span>
            </th>
            {picks.map((pick) => (
              <th key={pick.id} scope="col">
                <Heading level={2} className="text-ink">
                  <a href={pick.href}>{pick.name}</a>
                </Heading>
                <span className="mt-0.5 block font-normal text-note text-soft">
                  {pick.standing}
                </span>
                <span
                  className={`block text-note ${pick.isProven ? "text-verdigris" : "text-soft"}`}
                >
                  {pick.fit}
                </span>
                {pick.hasInterest && <InterestMark href={pick.href} name={pick.name} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, glances }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {picks.map((pick, index) => (
                <td key={pick.id}>
                  {glances[index] && <GlanceAnswers glance={glances[index]} linked />}
                </td>
              ))}
            </tr>
          ))}
          {picks.some(({ watch }) => watch.length > 0) && (
            <tr>
              <th scope="row">Watch out</th>
              {picks.map((pick) => (
                <td key={pick.id}>
                  <ul className="space-y-1">
                    {pick.watch.map((text) => (
                      <li key={flattenText(text)}>
                        <RichText text={text} />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
