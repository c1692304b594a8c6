import type { TagView } from "#lib/views/ranking/tag-view.ts";

/** Facts in a word or two; those that belong to another provider have a border only. */
export function TagList({ tags }: { tags: readonly TagView[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5 font-semibold text-fine leading-4">
      {tags.map(({ label, via }) => (
        <li
          key={label}
          className={`rounded-sm border px-1.5 py-0.5 ${via ? "border-strong text-soft" : "border-transparent bg-verdigris-wash text-verdigris"}`}
        >
          {label}
          {via && <span className="font-normal"> · through another</span>}
        </li>
      ))}
    </ul>
  );
}
