import type { MarkedText as MarkedTextView } from "#lib/views/words/marked-text.ts";

/** Text with the words that were searched for set apart. */
export function MarkedText({ text }: { text: MarkedTextView }) {
  return text.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
      <mark key={index} className="bg-verdigris-wash text-ink">
        {part.mark}
      </mark>
    ),
  );
}
