import type { Content } from "#lib/domain/content.ts";
import { CITATION, makeCitationFile } from "#lib/editor/citation-file.ts";
import { renderHandbook } from "#lib/editor/field-tables.ts";
import { listSchemas, makeJsonSchema } from "#lib/editor/json-schemas.ts";
import { makeEmptyTemplate } from "#lib/editor/template.ts";

/** A file that is made from the schemas; its path begins at the root of the repository. */
interface GeneratedFile {
  path: string;
  text: string;
}

/** Where editors' programs find the schemas, below the site's root. */
export const SCHEMAS = "public/schemas";

/** Everything that is made from the schemas and the content: JSON Schemas, commented templates, the handbook's tables, and how to cite. */
export function makeGeneratedFiles(
  content: Pick<Content, "site" | "categories">,
  handbook: { path: string; text: string },
): GeneratedFile[] {
  return [
    ...Object.entries(listSchemas(content)).map(([name, schema]) => ({
      path: `${SCHEMAS}/${name}.json`,
      text: `${JSON.stringify(makeJsonSchema(schema))}\n`,
    })),
    ...content.categories.map(({ id, data }) => ({
      path: `${SCHEMAS}/${id}-provider.template.md`,
      text: makeEmptyTemplate(data),
    })),
    { path: handbook.path, text: renderHandbook(handbook.text, content) },
    { path: CITATION, text: makeCitationFile(content) },
  ];
}
