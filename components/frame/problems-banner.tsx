/** What is wrong with the content while an editor works on it; a built site has none. */
export function ProblemsBanner({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section
      aria-labelledby="problems"
      className="border-rust border-b-2 bg-rust-wash py-4 print:hidden"
    >
      <div className="page">
        <h2 id="problems" className="font-semibold text-rust">
          {problems.length === 1 ? "One problem" : `${problems.length} problems`} in the content;
          this page shows the last good state
        </h2>
        <ul className="mt-2 space-y-2 font-mono text-note leading-5">
          {problems.map((problem) => (
            <li key={problem} className="whitespace-pre-wrap">
              {problem}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
