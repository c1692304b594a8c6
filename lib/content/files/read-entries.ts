import type { z } from "zod";
import type { Declared } from "#lib/content/files/find-field.ts";
import type { ClassifiedFile, ParsedFile } from "#lib/content/files/parse-file.ts";
import { validate } from "#lib/content/files/validate.ts";
import type { Entry } from "#lib/domain/content.ts";

type Kind = Extract<ClassifiedFile["kind"], { category: string; id: string }>["kind"];

/** The files of one kind that could be read, by their ids. */
export function listParsed(
  files: readonly ClassifiedFile[],
  wanted: Kind,
): { id: string; parsed: ParsedFile }[] {
  return files.flatMap(({ kind, parsed }) =>
    kind.kind === wanted && parsed ? [{ id: kind.id, parsed }] : [],
  );
}

/** Entries of one kind: those whose data fit, and what is left of the others, which only the check looks at. */
export interface ReadEntries<Data> {
  whole: Entry<Data>[];
  rescued: Entry<Data>[];
}

/** Holds files against the schema of their kind; `declared` is what their category says of the facts and columns in them. */
export function readEntries<Schema extends z.ZodType>(
  schema: Schema,
  files: readonly { id: string; parsed: ParsedFile }[],
  declared?: Declared,
): ReadEntries<z.infer<Schema>> {
  const read: ReadEntries<z.infer<Schema>> = { whole: [], rescued: [] };
  for (const { id, parsed } of files) {
    const { data, rescued } = validate(schema, parsed, declared);
    const { file, body } = parsed;
    if (data !== null) read.whole.push({ id, file, data, body });
    else if (rescued !== null) read.rescued.push({ id, file, data: rescued, body });
  }
  return read;
}
