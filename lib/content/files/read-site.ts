import { sortByPosition } from "#lib/content/files/assemble-category.ts";
import { SITE_PAGES } from "#lib/content/files/classify-path.ts";
import type { ClassifiedFile } from "#lib/content/files/parse-file.ts";
import { validate } from "#lib/content/files/validate.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Entry } from "#lib/domain/content.ts";
import type { Glossary } from "#lib/domain/glossary.ts";
import type { Question } from "#lib/domain/question.ts";
import { GlossarySchema } from "#lib/domain/schema/glossary.ts";
import { QuestionSchema } from "#lib/domain/schema/question.ts";
import { SitePageSchema } from "#lib/domain/schema/site.ts";
import type { SitePage } from "#lib/domain/site.ts";
import { slugTerm } from "#lib/domain/slug-term.ts";

/** The problem of a file that has to be there. */
export function missingFile(file: string): Problem {
  return makeProblem("missing-file", { file }, { found: "no such file" });
}

/** The pages of the site's own; each has to be there. */
export function readPages(
  files: readonly ClassifiedFile[],
  problems: Problem[],
): Entry<SitePage>[] {
  return SITE_PAGES.flatMap((id) => {
    const found = files.find(({ kind }) => kind.kind === "page" && kind.id === id);
    if (!found) problems.push(missingFile(`${id}.md`));
    const data = found?.parsed ? validate(SitePageSchema, found.parsed).data : null;
    return data && found?.parsed
      ? [{ id, file: found.parsed.file, data, body: found.parsed.body }]
      : [];
  });
}

/** The questions of the site's own, in their order. */
export function readSiteQuestions(files: readonly ClassifiedFile[]): Entry<Question>[] {
  return sortByPosition(
    files.flatMap(({ kind, parsed }) => {
      const data =
        kind.kind === "site-question" && parsed ? validate(QuestionSchema, parsed).data : null;
      return kind.kind === "site-question" && data && parsed
        ? [{ id: kind.id, file: parsed.file, data, body: parsed.body }]
        : [];
    }),
  );
}

/** The glossary, where there is one; two terms may not share an address. */
export function readGlossary(files: readonly ClassifiedFile[]): Glossary | null {
  const parsed = files.find(({ kind }) => kind.kind === "glossary")?.parsed;
  const glossary = parsed ? validate(GlossarySchema, parsed).data : null;
  const slugs = (glossary?.terms ?? []).map(({ term }) => slugTerm(term));
  slugs.forEach((slug, index) => {
    const first = slugs.indexOf(slug);
    if (first === index) return;
    const found = `"${glossary?.terms[index]?.term}", whose address is that of "${glossary?.terms[first]?.term}"`;
    parsed?.report("term-repeated", ["terms", index, "term"], { found });
  });
  return glossary;
}
