import type { RefObject } from "react";
import { copyText } from "#components/contribute/copy-text.ts";
import type { RepositoryLinks } from "#lib/views/contribute/contribute-view.ts";

/** GitHub refuses longer addresses. */
const LONGEST_LINK = 8000;

interface EntryActionsProps {
  path: string;
  /** Whether the writer has given the file a name. */
  isNamed: boolean;
  text: string;
  /** Where the text stands. */
  area: RefObject<HTMLTextAreaElement | null>;
  /** Whether the file is there already: then it is changed, which cannot be filled in. */
  isThere: boolean;
  repository: RepositoryLinks;
  onDone: (message: string) => void;
}

/** The text without its template's explanations, which would make it too long for an address. */
function dropComments(text: string): string {
  return text.replace(/^ *#.*\n/gm, "");
}

function makeLink({ path, text, isThere, repository }: EntryActionsProps): {
  href: string;
  isFilled: boolean;
} {
  const file = `content/${path}`;
  if (isThere) return { href: `${repository.edit}/${file}`, isFilled: false };
  const empty = `${repository.newFile}?${new URLSearchParams({ filename: file })}`;
  const filled = `${empty}&${new URLSearchParams({ value: dropComments(text) })}`;
  return filled.length > LONGEST_LINK
    ? { href: empty, isFilled: false }
    : { href: filled, isFilled: true };
}

function download(path: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = path.split("/").at(-1) ?? "entry.md";
  link.click();
  URL.revokeObjectURL(address);
}

/** What can be done with a text that is written: copy it, keep it, or take it to GitHub. */
export function EntryActions(props: EntryActionsProps) {
  const { path, isNamed, text, area, isThere, onDone } = props;
  const { href, isFilled } = makeLink(props);
  const copy = async (): Promise<void> => {
    if (area.current) onDone(await copyText(area.current));
  };
  return (
    <div className="mt-3">
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={copy}>
          Copy
        </button>
        <button type="button" className="button" onClick={() => download(path, text)}>
          Download
        </button>
        {isNamed && (
          <a href={href} className="button">
            {isThere ? "Edit it on GitHub" : "Open GitHub’s new file"}
          </a>
        )}
      </p>
      {!isNamed && (
        <p className="mt-1.5 text-note text-soft">
          Give the file a name, and a link to GitHub appears here.
        </p>
      )}
      {isNamed && !isFilled && (
        <p className="mt-1.5 text-note text-soft">
          {isThere
            ? "GitHub shows the file as it is: copy your text first, and paste it there."
            : "The text is too long for a link: copy it first, and paste it there."}
        </p>
      )}
    </div>
  );
}
