/** An entry's id: file name, URL segment and link target. Kebab-case ASCII; the schema guards it at the border. */
export type EntryId = string;
