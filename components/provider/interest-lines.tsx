import type { InterestsView } from "#lib/views/words/interest-view.ts";

/** Every declared interest that bears on a provider, or that nothing is declared. */
export function InterestLines({ interests }: { interests: InterestsView }) {
  const { declared, lines } = interests;
  return (
    <>
      {lines.length > 0 && (
        <ul className="mb-1 space-y-1">
          {lines.map(({ who, what, period, other }) => (
            <li key={`${who} ${what}`}>
              <strong className="font-semibold">{who}</strong>
              {other && other.name !== who && (
                <>
                  , in <a href={other.href}>{other.name}</a>
                </>
              )}
              {period && `, ${period}`}: {what}
            </li>
          ))}
        </ul>
      )}
      <p className={declared === null ? "text-soft" : undefined}>
        {declared === null
          ? "Those who wrote this entry, and the provider, have not declared theirs yet."
          : lines.length === 0
            ? `None, as declared on ${declared}.`
            : `Declared on ${declared}.`}
      </p>
    </>
  );
}
