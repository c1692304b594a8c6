import type { ListFiles } from "#lib/files/made-file.ts";
import { drawPicture } from "#lib/files/previews/draw-picture.ts";
import { drawPreview } from "#lib/files/previews/draw-preview.ts";
import { listPreviews } from "#lib/views/previews/list-previews.ts";
import { links } from "#lib/views/words/links.ts";

/** The pictures that other sites show beside a link to a page. */
export const listPreviewFiles: ListFiles = (compiled) =>
  listPreviews(compiled).map(({ page, view }) => ({
    path: links.preview(page),
    type: "image/png",
    body: () => drawPicture(drawPreview(view(), compiled.catalog.site.name)),
  }));
