/*
 * What the content is made of, as plain types. The zod schemas in `schema/` say what editors may write and are held against
 * these with `satisfies`: so ranking, views and the browser read the model without zod, and tsc stops where the two part.
 */

/** An entry's id: file name, URL segment and link target. Kebab-case ASCII; the schema guards it at the border. */
export type EntryId = string;
