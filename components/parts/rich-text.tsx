import type { RichText as RichTextView } from "#lib/views/words/rich-text.ts";

/** A sentence with its links. */
export function RichText({ text }: { text: RichTextView }) {
  return text.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
      <a key={index} href={part.href}>
        {part.text}
      </a>
    ),
  );
}
