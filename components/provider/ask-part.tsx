import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";

interface AskPartProps {
  name: string;
  questions: readonly string[];
}

/** What to ask a provider before relying on it, and the same as text to copy. */
export function AskPart({ name, questions }: AskPartProps) {
  if (questions.length === 0) return null;
  const text = questions.map((question, index) => `${index + 1}. ${question}`).join("\n");
  return (
    <PagePart id="ask" title={`Questions to ask ${name}`}>
      <ol className="list-decimal pl-6 text-small marker:text-soft">
        {questions.map((question) => (
          <li key={question} className="py-0.5">
            {question}
          </li>
        ))}
      </ol>
      <Fold title="As text to copy">
        <pre className="select-all whitespace-pre-wrap rounded-sm border border-line bg-card p-3 font-sans text-small leading-relaxed">
          {`Questions about ${name} that we found no public answer to:\n\n${text}`}
        </pre>
      </Fold>
    </PagePart>
  );
}
