const EMAIL = /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[a-z]+$/i;
const HOST = /^(?:https?:?\/{0,2})?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** What was written, out of the words that say what was found. */
function readFound(found: string): string {
  return (/"([^"]*)"$/.exec(found)?.[1] ?? "").replace(/^<|>$/g, "");
}

/** The address that somebody meant who wrote `www.acme.example`, `http://...` or the like; null where none can be told. */
function meantAddress(written: string): string | null {
  const rest = HOST.exec(written)?.[1];
  return rest === undefined
    ? null
    : `https://${rest.replace(/^[^/]+/, (host) => host.toLowerCase())}`;
}

/** What to do about an address that is none of a page; `otherwise` where nothing better can be said. */
export function adviseOnAddress(found: string, otherwise: string): string {
  const written = readFound(found);
  if (EMAIL.test(written))
    return "An e-mail address is no page: write the address of the page that names it; in a source without one write `where` in place of `url`.";
  const meant = meantAddress(written);
  if (meant) return `Write ${meant}`;
  return /[./]/.test(written)
    ? otherwise
    : "Write the https:// address of the page; a source that has none takes `where`, in words, in place of `url`.";
}

/** What to do about the target of a link in a text. */
export function adviseOnTarget(found: string): string {
  const page = /^"(?:\.{0,2}\/)*(?:providers\/)?([a-z0-9-]+)\.md"$/.exec(found)?.[1];
  return page === undefined
    ? adviseOnAddress(found, "Write the link's whole address, beginning with https:// or /.")
    : `Write a link to a provider as [[${page}]], one to a page of this site as /path.`;
}
