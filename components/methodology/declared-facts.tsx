import { Section } from "#components/parts/section.tsx";
import type { MethodologyView } from "#lib/views/methodology/methodology-view.ts";

/** Every fact a category asks for. */
export function DeclaredFacts({ facts }: { facts: MethodologyView["facts"] }) {
  return (
    <Section
      id="declared-facts"
      title="What we ask of every provider"
      aside={`${facts.length} facts, ${facts.filter((fact) => fact.scored).length} of them scored`}
    >
      <table className="table table-stacked table-fixed">
        <caption className="sr-only">The facts of this category</caption>
        <colgroup>
          <col className="w-[22%]" />
          <col />
          <col className="w-28" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Question</th>
            <th scope="col">Scored</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ id, title, question, help, counted, scored }) => (
            <tr key={id}>
              <th scope="row" className="font-semibold">
                {title}
              </th>
              <td>
                {question}
                {help && <span className="block text-note text-soft">{help}</span>}
                {counted && (
                  <span className="block text-note text-soft">
                    Counted from the rows of <a href={counted.href}>{counted.title}</a>.
                  </span>
                )}
              </td>
              <td data-label="Scored" className={scored ? "text-verdigris" : "text-soft"}>
                <span>{scored ? "scored" : "shown only"}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
