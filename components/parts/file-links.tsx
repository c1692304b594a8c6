import type { FileLinks as FileLinksView } from "#lib/views/words/page-meta.ts";

/** Where a reader can mend the file a page is made from, or say what is wrong with it. */
export function FileLinks({ file }: { file: FileLinksView }) {
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1 border-line border-t pt-4 text-note text-soft print:hidden">
      <span>Something wrong or missing?</span>
      <a href={file.edit} rel="nofollow noopener">
        Edit this page
      </a>
      <a href={file.report} rel="nofollow noopener">
        Report a fact to correct
      </a>
    </p>
  );
}
