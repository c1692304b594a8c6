import { links } from "#lib/views/words/links.ts";

/** How far the interests behind a page are declared, and where the site's editors declare theirs. */
export function InterestNote({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <p className="mt-2 max-w-3xl text-small text-soft">
      {text}{" "}
      <a href={links.editors} className="inline-block min-h-6">
        Who edits this site
      </a>
    </p>
  );
}
