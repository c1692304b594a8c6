import { RichText } from "#components/parts/rich-text.tsx";
import { flattenText, type RichText as RichTextView } from "#lib/views/words/rich-text.ts";

/** Sentences one below the other; a single one is no list. */
export function SentenceList({ sentences }: { sentences: readonly RichTextView[] }) {
  const [only, ...others] = sentences;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <p>
        <RichText text={only} />
      </p>
    );
  }
  return (
    <ul className="space-y-1.5">
      {sentences.map((sentence) => (
        <li
          key={flattenText(sentence)}
          className="relative pl-4 before:absolute before:left-0 before:text-soft before:content-['–']"
        >
          <RichText text={sentence} />
        </li>
      ))}
    </ul>
  );
}
