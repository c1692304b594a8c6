interface UnknownChipProps {
  text: string;
  /** With less hatching beside the words, for a narrow column. */
  tight?: boolean;
}

/** The words for something unknown, between hatching. */
export function UnknownChip({ text, tight = false }: UnknownChipProps) {
  return (
    <span
      className={`hatched inline-block rounded-sm border border-strong text-soft leading-5 ${tight ? "px-1 text-fine" : "px-2.5 text-note"}`}
    >
      <span className={`inline-block bg-paper first-letter:uppercase ${tight ? "px-1" : "px-1.5"}`}>
        {text}
      </span>
    </span>
  );
}
