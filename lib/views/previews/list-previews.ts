import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { viewGuidePreview } from "#lib/views/previews/guide-preview.ts";
import {
  viewFrozenPreview,
  viewHomePreview,
  viewListPreview,
} from "#lib/views/previews/list-preview.ts";
import type { Preview } from "#lib/views/previews/preview.ts";
import { viewProviderPreview } from "#lib/views/previews/provider-preview.ts";
import { links } from "#lib/views/words/links.ts";

/** Above so many, the providers of a category share the picture of their list. */
const MOST_PROVIDERS = 100;

/** Every preview picture's size, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

type MakePreview = () => Preview;

const viewsByPage = onceFor((compiled: CompiledCatalog): ReadonlyMap<string, MakePreview> => {
  const { categories } = compiled.catalog;
  return new Map<string, MakePreview>([
    ["/", () => viewHomePreview(compiled)],
    ...categories.flatMap((category): [string, MakePreview][] => {
      const { id, useCases, editions, providers } = category;
      return [
        [links.category(id), () => viewListPreview(category, categories)],
        ...useCases.map((one): [string, MakePreview] => [
          links.decisionGuide(id, one.id),
          () => viewGuidePreview(category, categories, one.id),
        ]),
        ...editions.map((one): [string, MakePreview] => [
          links.edition(id, one.id),
          () => viewFrozenPreview(compiled, category, one),
        ]),
        ...(providers.length > MOST_PROVIDERS ? [] : providers).map(
          (one): [string, MakePreview] => [
            links.provider(id, one.id),
            () => viewProviderPreview(category, categories, one.id),
          ],
        ),
      ];
    }),
  ]);
});

/** Every page with a picture of its own, with what it shows. */
export function listPreviews(compiled: CompiledCatalog): { page: string; view: MakePreview }[] {
  return [...viewsByPage(compiled)].map(([page, view]) => ({ page, view }));
}

/** The picture that a page's head names, by its address on the site, and what it shows in words. */
export interface PreviewImage {
  path: string;
  alt: string;
}

const altsByPage = onceFor((_compiled: CompiledCatalog) => new Map<string, string>());

/** What a picture shows in words: very many pages may share one. */
function readAlt(compiled: CompiledCatalog, page: string): string {
  const alts = altsByPage(compiled);
  const alt = alts.get(page) ?? viewsByPage(compiled).get(page)?.().alt ?? "";
  alts.set(page, alt);
  return alt;
}

/**
 * The picture for a page: its own, else that of its category, else that of the home page. A query changes nothing: what
 * somebody asked for is never drawn.
 */
export function findPreview(compiled: CompiledCatalog, path: string): PreviewImage {
  const views = viewsByPage(compiled);
  const [address = ""] = path.split("?");
  const category = `/${address.split("/")[1] ?? ""}`;
  const page = [address, category].find((one) => views.has(one)) ?? "/";
  return { path: links.preview(page), alt: readAlt(compiled, page) };
}
