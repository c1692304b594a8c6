import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { nameKey } from "#lib/domain/same-name.ts";

/** In a site with fewer providers all are read: it takes no longer than a second or two. */
const MANY_PROVIDERS = 300;

/** Whoever names more files than this has all of them checked. */
const MOST_NAMED = 20;

type Provider = ContentFile & { category: string; id: string };

function listProviders(files: readonly ContentFile[]): Provider[] {
  return files.flatMap((file) => {
    const kind = classifyPath(file.path);
    return kind?.kind === "provider" ? [{ ...file, category: kind.category, id: kind.id }] : [];
  });
}

const decoder = new TextDecoder();

/** What spellings of a name or an address have in common, as far as it can be told without reading the file. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** The lines of a provider's file by which another may be the same: its names, its former ids and its website. */
const NAMING = /^(?:name|website|former_names|former_ids):.*(?:\n(?: .*|- .*))*/gm;

/** What must not be met elsewhere, or leads elsewhere, without case and signs: ids, names, hosts. */
function listKeys({ id }: Provider, text: string): string[] {
  const named = (text.match(NAMING) ?? []).flatMap((lines) =>
    lines
      .replace(/^\w+:/, "")
      .replace(/https?:\/\/(?:www\.)?([^/\s"']+)\S*/g, "$1")
      .split(/[\n,[\]]/),
  );
  return [id, ...named]
    .map((name) => fold(nameKey(name.replace(/["']/g, " "))))
    .filter((key) => key.length > 1);
}

/**
 * The files that have to be read to say of some providers what a check of all would say: those themselves, every file that
 * is no provider's, and those of other providers that they name, that name them, or that may be the same. Null where all
 * are to be read: the site is small, or what is named bears on everybody.
 *
 * @param many with how many providers a site is not small
 */
export function findRelated(
  named: readonly string[],
  files: readonly ContentFile[],
  many = MANY_PROVIDERS,
): ReadonlySet<string> | null {
  const providers = listProviders(files);
  const own = providers.filter(({ path }) => named.includes(path));
  const isOfProviders = own.length === named.length && named.length <= MOST_NAMED;
  if (!isOfProviders || own.length === 0 || providers.length < many) return null;
  const texts = own.map(({ bytes }) => decoder.decode(bytes));
  const words = new Set(texts.flatMap((text) => text.match(/[a-z0-9][a-z0-9-]*/g) ?? []));
  const keys = own.flatMap((provider, at) => listKeys(provider, texts[at] ?? ""));
  const first = new Map(
    providers.toReversed().map((provider): [string, Provider] => [provider.category, provider]),
  );
  const related = providers.filter((provider) => {
    if (own.includes(provider) || words.has(provider.id)) return true;
    // Somebody else's score shows that scores are accepted here at all.
    if (first.get(provider.category) === provider) return true;
    const text = fold(decoder.decode(provider.bytes));
    return keys.some((key) => text.includes(key));
  });
  const read = new Set(related.map(({ category, id }) => `${category}/${id}`));
  return new Set(
    files.flatMap(({ path, bytes }) => {
      const kind = classifyPath(path);
      if (kind?.kind === "provider" || kind?.kind === "accepted")
        return read.has(`${kind.category}/${kind.id}`) ? [path] : [];
      return kind?.kind === "edition" && isFrozen(bytes) ? [] : [path];
    }),
  );
}

/** Frozen editions bear on no provider's file, and each holds the facts of a whole category. */
function isFrozen(bytes: Uint8Array): boolean {
  return decoder.decode(bytes.subarray(0, 8)).startsWith("digest:");
}
