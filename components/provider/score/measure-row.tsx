import { FactEvidence } from "#components/facts/fact-evidence.tsx";
import { FactValue } from "#components/facts/fact-value.tsx";
import type { MeasureView } from "#lib/views/words/criterion-view.ts";
import type { FactView } from "#lib/views/words/fact-view.ts";

function MeasuredFact({ fact, named }: { fact: FactView; named: boolean }) {
  const conditions = fact.claims.flatMap((claim) =>
    claim.members.filter((member) => member.condition !== null),
  );
  return (
    <div>
      {named && <span className="block text-note text-soft">{fact.title}</span>}
      <FactValue fact={fact} href={`#${fact.anchor}`} short />{" "}
      {conditions.map((member) => (
        <span key={member.title} className="block text-note text-soft">
          {member.title}, on condition: {member.condition}
        </span>
      ))}
      <FactEvidence fact={fact} />
    </div>
  );
}

/** One measure: the facts it reads with their sources, and the points they earn. */
export function MeasureRow({ measure }: { measure: MeasureView }) {
  const cap = measure.status === "left-out" ? null : measure.cap;
  const facts = cap ? [...measure.facts, cap] : measure.facts;
  const isNamed = (fact: FactView): boolean => facts.length > 1 && fact.title !== measure.title;
  return (
    <tr id={measure.anchor}>
      <th scope="row">
        {measure.title}
        {measure.better && (
          <span className="block text-note text-soft">the better of these counts</span>
        )}
      </th>
      <td>
        <div className="space-y-1.5">
          {measure.facts.map((fact) => (
            <MeasuredFact key={fact.id} fact={fact} named={isNamed(fact)} />
          ))}
          {cap && (
            <div className="border-strong border-l-2 pl-2.5">
              <span className="block text-note text-soft">limited by</span>
              <MeasuredFact fact={cap} named />
            </div>
          )}
        </div>
      </td>
      <td
        data-label="Points"
        className={`md:whitespace-nowrap ${measure.status === "open" || measure.status === "left-out" ? "text-soft" : ""}`}
      >
        <span>{measure.earned}</span>
      </td>
    </tr>
  );
}
