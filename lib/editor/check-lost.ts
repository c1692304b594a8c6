import { classifyPath, type FileKind } from "#lib/content/files/classify-path.ts";
import { addressOf, anchorOf } from "#lib/content/files/file-address.ts";
import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { valueAt } from "#lib/content/text/describe-value.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";

function dataOf(file: ContentFile): unknown {
  return parseFile(file, [])?.data;
}

/** Every address that leads on to another: of former ids, and of what the site's file says has moved. */
function listLedOn(files: readonly ContentFile[]): Set<string> {
  const former = files.flatMap((file) => {
    const kind = classifyPath(file.path);
    if (kind?.kind !== "provider" && kind?.kind !== "use-case") return [];
    const ids = valueAt(dataOf(file), ["former_ids"]);
    return Array.isArray(ids)
      ? ids.flatMap((id) => addressOf({ ...kind, id: String(id) }) ?? [])
      : [];
  });
  const site = files.find(({ path }) => path === "site.yml");
  const moved = Object.keys(Object((site && valueAt(dataOf(site), ["moved"])) ?? {}));
  return new Set([...former, ...moved]);
}

function isLedOn(address: string, ledOn: ReadonlySet<string>): boolean {
  const parts = address.split("/").slice(1);
  return parts.some((_, index) => ledOn.has(`/${parts.slice(0, index + 1).join("/")}`));
}

/** What a file is called, by which a renamed one is known again. */
function nameOf(file: ContentFile): unknown {
  const data = dataOf(file);
  return valueAt(data, ["name"]) ?? valueAt(data, ["title"]);
}

/** The new file that most likely is the old one under another id. */
function findRenamed(
  old: ContentFile,
  kind: FileKind,
  added: readonly ContentFile[],
): ContentFile | undefined {
  const name = nameOf(old);
  return added.find(
    (file) =>
      name !== undefined && classifyPath(file.path)?.kind === kind.kind && nameOf(file) === name,
  );
}

/**
 * Compares the site's addresses with those of an earlier state: one that was public has to go on leading somewhere. Told at
 * the file that has taken the place of the old one, else at the old one.
 */
export function checkLost(
  before: readonly ContentFile[],
  files: readonly ContentFile[],
): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const known = new Set(before.map(({ path }) => path));
  const added = files.filter(({ path }) => !known.has(path));
  const ledOn = listLedOn(files);
  return before.flatMap((old): Problem[] => {
    const kind = paths.has(old.path) ? null : classifyPath(old.path);
    if (!kind) return [];
    const anchor = anchorOf(kind);
    if (anchor !== null)
      return [makeProblem("anchor-lost", { file: old.path }, { found: `no ${anchor} any more` })];
    const address = addressOf(kind);
    if (address === null || isLedOn(address, ledOn)) return [];
    const renamed = findRenamed(old, kind, added);
    const id = "id" in kind ? kind.id : kind.kind;
    const place = { file: renamed?.path ?? old.path, causes: [old.path] };
    const told = { found: `no ${address} any more`, address, id, renamed: renamed?.path ?? null };
    return [makeProblem("address-lost", place, { ...told, kind: kind.kind })];
  });
}
