import type { FileKind } from "#lib/content/files/classify-path.ts";
import type { ClassifiedFile } from "#lib/content/files/parse-file.ts";
import type { CategoryContent, Content } from "#lib/domain/content.ts";
import { groupByEach } from "#lib/domain/group-by.ts";

/** A kind of file of which a category has several. */
export type EntryKind = Extract<FileKind, { category: string; id: string }>["kind"];

/** What is there and could not be used: what refers to it is not wrong. */
export interface Unread {
  /** `category/id` of providers. */
  unread: ReadonlySet<string>;
  /** Categories by their folder. */
  unreadCategories: ReadonlySet<string>;
  /** Ids of a category's files of a kind. */
  unreadOf: (kind: EntryKind, category: string) => readonly string[];
}

function listRead(category: CategoryContent): string[] {
  const { criteria, providers, ledgers, methods, publishedOrders, editions } = category;
  const { useCases, questions } = category;
  return [
    ...[criteria, providers, ledgers, methods, publishedOrders, editions, useCases, questions]
      .flat()
      .map(({ file }) => file),
  ];
}

/** The folders of categories in which files stand. */
export function foldersOf(files: readonly ClassifiedFile[]): Set<string> {
  return new Set(files.flatMap(({ kind }) => ("category" in kind ? [kind.category] : [])));
}

/** Lists the files that are there and that no content came of, by their kinds; those under a wrong name stand for the right one. */
export function listUnread(
  { categories }: Pick<Content, "categories">,
  files: readonly ClassifiedFile[],
): Unread {
  const read = new Set(categories.flatMap(listRead));
  const entries = files.flatMap(({ kind, parsed }) =>
    "id" in kind && "category" in kind && !(parsed && read.has(parsed.file)) ? [kind] : [],
  );
  const byKind = groupByEach(entries, ({ kind, category }) => [`${kind} ${category}`]);
  const ids = new Map([...byKind].map(([key, own]) => [key, own.map(({ id }) => id)]));
  const folders = [...foldersOf(files)];
  const usable = new Set(categories.map(({ id }) => id));
  const unreadOf: Unread["unreadOf"] = (kind, category) => ids.get(`${kind} ${category}`) ?? [];
  return {
    unreadCategories: new Set(folders.filter((folder) => !usable.has(folder))),
    unreadOf,
    unread: new Set(
      folders.flatMap((category) =>
        unreadOf("provider", category).map((id) => `${category}/${id}`),
      ),
    ),
  };
}
