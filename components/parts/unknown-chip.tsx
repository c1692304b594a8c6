/** The words for something unknown, between hatching. */
export function UnknownChip({ text }: { text: string }) {
  return (
    <span className="hatched inline-block rounded-sm border border-strong px-2.5 text-note text-soft leading-5">
      <span className="inline-block bg-paper px-1.5 first-letter:uppercase">{text}</span>
    </span>
  );
}
