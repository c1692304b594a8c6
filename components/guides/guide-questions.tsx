import { Section } from "#components/parts/section.tsx";
import type { GuideQuestionsView } from "#lib/views/guides/guide-questions.ts";

/** What to send to a provider, question by question, and the same as text to copy. */
export function GuideQuestions({ view }: { view: GuideQuestionsView }) {
  const { questions, text } = view;
  return (
    <Section close id="questions" title="Questions to send">
      <ol className="border-ink border-t">
        {questions.map(({ label, ask, open }) => (
          <li key={label} className="border-line border-b py-2.5 leading-snug">
            <span className="eyebrow block">{label}</span>
            <span className="block text-body">{ask}</span>
            {open.length > 0 && (
              <span className="block text-note text-soft">Open at {open.join(", ")}</span>
            )}
          </li>
        ))}
      </ol>
      <details className="mt-2 text-small print:hidden">
        <summary className="min-h-6">As text to copy</summary>
        <textarea
          readOnly
          rows={Math.min(12, questions.length * 2)}
          defaultValue={text}
          aria-label="Questions to send, as text to copy"
          className="mt-1 block w-full rounded-sm border border-strong bg-card p-2 text-note max-md:text-term"
        />
      </details>
    </Section>
  );
}
