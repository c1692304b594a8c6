import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CATALOG_FILE } from "#lib/catalog/load-catalog.ts";
import {
  type ContentTexts,
  TEMPLATES_FILE,
  TEXTS_FILE,
  type Templates,
} from "#lib/catalog/load-texts.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { renderMarkdown } from "#lib/content/markdown/render-markdown.ts";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import type { Content } from "#lib/domain/content.ts";
import { formatNamed, printProblems } from "#lib/editor/print-problems.ts";
import { makeEmptyTemplate } from "#lib/editor/template.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type Catalog, makeCatalog } from "#lib/ranking/catalog.ts";
import { sampleStandings } from "#lib/ranking/standing/sample-standings.ts";
import { SAMPLES } from "#lib/scoring/sampling/sample-ranks.ts";
import { listTextsBeforeBody } from "#lib/views/provider/provider-texts.ts";
import { type LinkTerms, linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";
import { resolveText, type TextContext } from "#lib/views/words/rich-text.ts";

function renderBody(
  { file, body }: { file: string; body: string },
  context: TextContext,
  linkTerms: LinkTerms,
): string {
  return renderMarkdown(body, {
    // Two dashes stand in no other id: no heading of a text is like an id of the page, or of another text on it.
    headingPrefix: `${file.replace(/\.md$/, "").replaceAll("/", "-")}--`,
    resolveLink: (target) => target,
    expandText: (text) =>
      linkRichText(resolveText(text, context), linkTerms).map((part) =>
        typeof part === "string"
          ? { kind: "text" as const, value: part }
          : { kind: "link" as const, href: part.href, text: part.text },
      ),
  });
}

function renderBodies(catalog: Catalog): Record<string, string> {
  const { categories, glossary } = catalog;
  const html: Record<string, string> = {};
  const render = (
    entry: { file: string; body: string },
    context: Omit<TextContext, "categories">,
    before: readonly string[] = [],
  ): void => {
    const linkTerms = makeTermLinker(glossary, before);
    html[entry.file] = renderBody(entry, { categories, ...context }, linkTerms);
  };
  for (const page of [...catalog.pages, ...catalog.questions]) {
    render(page, { category: null, provider: null });
  }
  for (const category of categories) {
    const context = { category, provider: null };
    render(category, context);
    for (const entry of [...category.criteria, ...category.methods, ...category.questions]) {
      render(entry, context);
    }
    for (const entry of category.useCases) {
      render(entry, context, [entry.data.summary, entry.data.audience]);
    }
    if (category.advice) render(category.advice, context, [category.body]);
    for (const provider of category.providers) {
      const before = listTextsBeforeBody(provider.data);
      render(provider, { category, provider: provider.id }, before);
    }
  }
  return html;
}

/** Samples while an editor works: a tenth of a second, and good enough to see what moves. */
const SAMPLES_FOR_EDITING = 4096;

/**
 * Makes what the server reads from checked content.
 *
 * @param samples how often standings are sampled for each set of weights; not at all unless said, for it takes a second
 */
export function compileContent(content: Content, samples = 0): CompiledCatalog {
  const catalog = makeCatalog(content);
  const sampled = samples === 0 ? [] : catalog.categories;
  return {
    catalog,
    html: renderBodies(catalog),
    sampled: Object.fromEntries(
      sampled.map((category) => [category.id, sampleStandings(category, samples)]),
    ),
    problems: [],
  };
}

/** Writes a file in one step, so that no reader ever sees half of it. */
export async function writeWhole(file: string, data: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(data));
  await rename(`${file}.new`, file);
}

/** The texts that an entry is tried against: frozen editions, accepted scores and the handbook do not bear on it. */
function keepTexts(files: readonly ContentFile[], content: Content): ContentTexts {
  const frozen = content.categories.flatMap((category) => category.editions.map((one) => one.file));
  const decoder = new TextDecoder();
  return Object.fromEntries(
    files
      .filter(({ path }) => {
        const kind = classifyPath(path)?.kind;
        return kind !== "handbook" && kind !== "accepted" && !frozen.includes(path);
      })
      .map(({ path, bytes }) => [path, decoder.decode(bytes)]),
  );
}

function makeTemplates({ categories }: Content): Templates {
  return Object.fromEntries(categories.map(({ id, data }) => [id, makeEmptyTemplate(data)]));
}

/** Writes what pages for editors need. */
async function writeTexts(
  folder: string,
  files: readonly ContentFile[],
  content: Content,
): Promise<void> {
  await writeWhole(join(folder, TEXTS_FILE), keepTexts(files, content));
  await writeWhole(join(folder, TEMPLATES_FILE), makeTemplates(content));
}

/** Reads, checks and compiles the content folder into a site's folder. Prints the problems; returns false and writes nothing when there are errors. */
export async function compileCatalog(folder: string): Promise<boolean> {
  const { content, files, problems } = await readContent(findContentFolder());
  printProblems(problems);
  if (!content) return false;
  await writeWhole(join(folder, CATALOG_FILE), compileContent(content, SAMPLES));
  await writeTexts(folder, files, content);
  return true;
}

/** The same for an editor at work: when there are errors the last good catalog stays, with the problems beside it. Returns false if there is none yet. */
export async function compileForEditing(
  folder: string,
  last: CompiledCatalog | null,
): Promise<CompiledCatalog | null> {
  const { draft, files, problems } = await readContent(findContentFolder());
  printProblems(problems);
  const errors = problems.filter((problem) => problem.level === "problem").map(formatNamed);
  const compiled = draft
    ? { ...compileContent(draft, SAMPLES_FOR_EDITING), problems: errors }
    : last && { ...last, problems: errors };
  if (draft) await writeTexts(folder, files, draft);
  if (compiled) await writeWhole(join(folder, CATALOG_FILE), compiled);
  return compiled;
}
