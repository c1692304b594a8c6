import { Prose } from "#components/parts/prose.tsx";
import type { FactAnswerView, QuestionView } from "#lib/views/guides/question-view.ts";

function FactAnswer({ list }: { list: FactAnswerView }) {
  const names = (providers: readonly { name: string; href: string }[]) =>
    providers.map(({ name, href }, index) => (
      <span key={href}>
        {index > 0 && ", "}
        <a href={href}>{name}</a>
      </span>
    ));
  return (
    <div className="mt-3 border-strong border-l-2 pl-4 text-body">
      <p className="text-note text-soft">By the facts, {list.demands.join(" · ")}</p>
      <p className="mt-1">
        <strong className="font-semibold">Yes:</strong>{" "}
        {list.meets.length > 0 ? names(list.meets) : "nobody"}.
      </p>
      {list.might.length > 0 && (
        <p className="mt-1 text-soft">
          <strong className="font-semibold">Unknown:</strong> {names(list.might)}.
        </p>
      )}
      {list.fails.length > 0 && (
        <p className="mt-1 text-note text-soft">
          <strong className="font-semibold">No, or does not apply:</strong> {names(list.fails)}.
        </p>
      )}
    </div>
  );
}

/** Questions that open to their answers; each has an address of its own. */
export function QuestionList({ questions }: { questions: readonly QuestionView[] }) {
  return (
    <div className="mt-1.5 max-w-3xl border-ink border-t">
      {questions.map((question) => (
        <details key={question.anchor} className="border-line border-b">
          <summary className="cursor-pointer py-2 font-medium font-serif text-term leading-snug">
            {question.question}
          </summary>
          {/* What a link aims at stands inside: so the browser opens it. Its question stays in sight above it. */}
          <div id={question.anchor} className="scroll-mt-16 pb-4">
            <Prose html={question.html} />
            {question.list && <FactAnswer list={question.list} />}
            {question.sources.length > 0 && (
              <ul className="mt-3 text-note text-soft leading-5">
                {question.sources.map((source) => (
                  <li key={source.id}>
                    Source:{" "}
                    {source.href ? (
                      <a href={source.href} rel="noopener nofollow">
                        {source.title}
                      </a>
                    ) : (
                      source.title
                    )}
                    ,{" "}
                    {[source.publisher, source.basis, ...source.dates, source.where]
                      .filter((part) => part !== null)
                      .join(", ")}
                  </li>
                ))}
              </ul>
            )}
            <p className="mt-2 text-note">
              <a href={`#${question.anchor}`}>Link to this answer</a>
            </p>
          </div>
        </details>
      ))}
    </div>
  );
}
