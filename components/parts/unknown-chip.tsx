interface UnknownChipProps {
  text: string;
  /** With less hatching beside the words, for a narrow column. */
  tight?: boolean;
  /** Where somebody who knows it can write it down. */
  add?: string | null;
}

/** The words for something unknown, between hatching. */
export function UnknownChip({ text, tight = false, add = null }: UnknownChipProps) {
  const chip = (
    <span
      className={`hatched inline-block rounded-sm border border-strong text-soft leading-5 ${tight ? "px-1 text-fine" : "px-2.5 text-note"}`}
    >
      <span
        className={`inline-block bg-paper first-letter:uppercase ${tight ? "px-1" : "px-1.5"} ${add === null ? "" : "underline decoration-dotted underline-offset-2"}`}
      >
        {text}
      </span>
    </span>
  );
  if (add === null) return chip;
  return (
    <a href={add} title="Know this? Add it" className="inline-block min-h-6 no-underline">
      {chip}
      <span className="sr-only">: know this? Add it</span>
    </a>
  );
}
