import { listNames } from "#lib/content/rulebook/name-rules.ts";
import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";
import { NOT_RESERVED_WORDS } from "#lib/domain/reserved-names.ts";

/** The files a content folder may hold. */
const LAYOUT =
  "site.yml, glossary.yml, README.md, about.md, contribute.md, methodology.md, faqs/<id>.md, <category>/{category,advice}.md, <category>/{criteria,providers,methods,use-cases,faqs}/<id>.md, <category>/ledgers/<id>.yml, <category>/editions/<YYYY-MM>.yml, <category>/editions/next/<provider>.yml";

const PLAIN_FILES = "plain files in at most three folders";

/** A file that has no place: whether it is an entry on trial, the path that was probably meant, and whether a file is there already. */
interface Misplaced {
  isEntry?: boolean;
  meant?: string;
  isTaken?: boolean;
}

function adviseOnPlace({ isEntry, meant, isTaken }: Misplaced): string {
  if (isEntry) return "give the file a name of this form";
  if (meant === undefined) return "rename it (ids are kebab-case), move it, or remove it";
  return isTaken ? `remove it: ${meant} is there already` : `rename it to ${meant}`;
}

/** Rules about which files there are, and what they are called. */
export const FILE_RULES = {
  "unknown-file": {
    expected: ({ isEntry, meant }: Misplaced) =>
      isEntry
        ? "an id in lower case: letters, digits and hyphens, such as acme-mutual"
        : (meant ?? LAYOUT),
    fix: adviseOnPlace,
    example: "<category>/providers/acme.md",
    part: "files",
  },
  "wrong-folder": {
    expected: ({ category }: { category: string }) => `a file of ${category}`,
    fix: ({ category, other, id }: { category: string; other: string; id: string }) =>
      `these are facts of ${other}, wrong folder? Move the file to ${other}/providers/${id}.md, or write facts of ${category}`,
    example: "<category>/providers/acme.md, with facts that category.md declares",
    part: "files",
  },
  "merge-conflict": {
    expected: "one version of every line",
    fix: ({ isAccepted }: { isAccepted: boolean }) =>
      isAccepted
        ? "run `npm run accept`, which writes this file anew"
        : "keep what is right of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>",
    example: "the line as it has to be, without marks around it",
    part: "files",
  },
  "missing-file": {
    expected: ({ isNamed }: { isNamed?: boolean }) =>
      isNamed ? "a file that is there" : "a file that every site needs",
    fix: ({ isNamed }: { isNamed?: boolean }) =>
      isNamed
        ? "name it by its path from where you are or from the content folder, or by its id"
        : "add it",
    example: "<category>/category.md",
    part: "files",
  },
  "symbolic-link": {
    expected: PLAIN_FILES,
    fix: "put the file itself here",
    example: "<category>/providers/acme.md, the file itself",
    part: "files",
  },
  "not-a-file": {
    expected: PLAIN_FILES,
    fix: "put the file itself here",
    example: "<category>/providers/acme.md",
    part: "files",
  },
  "reserved-id": {
    expected: ({ of, reserved }: { of: "site" | "category"; reserved: readonly string[] }) =>
      `an id that is no page of the ${of} (${listNames(reserved)})`,
    fix: ({ of }: { of: "site" | "category" }) =>
      of === "site" ? "rename the folder" : "rename the file",
    example: "<category>/providers/acme-compare.md",
    part: "files",
  },
  "reserved-name": {
    expected: NOT_RESERVED_WORDS,
    fix: ({ name }: { name: string }) => `rename it, such as ${name.toLowerCase()}-1`,
    example: "<category>/providers/acme.md",
    part: "files",
  },
  "former-id-taken": {
    expected: "an address that nothing uses any more",
    fix: ({ file }: { file?: string }) =>
      file === undefined
        ? "remove it"
        : `keep it, for the old address leads here: remove ${file} if both are one, or give that file another id`,
    example: "former_ids: [acme-mutual]",
    part: "files",
  },
  "category-not-listed": {
    expected: "every category, in the order of the navigation",
    fix: ({ folder }: { folder: string }) => `add "${folder}", or remove the folder`,
    example: "categories: [shops, schools]",
    part: "files",
  },
} satisfies Record<string, RuleEntry>;
