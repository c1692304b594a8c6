import type { EntryId } from "#lib/domain/ids.ts";

/**
 * `site.yml`: what is said once for the whole site. `repository` is the address under which `edit` and `issues` paths lie,
 * `caution` what every page says at its foot, `glossary` what the glossary holds.
 */
export interface Site {
  name: string;
  tagline: string;
  summary: string;
  heading: string;
  lead: string;
  base_url: string;
  repository: string;
  branch: string;
  /** Addresses of pages that are no more, with those that they lead to. */
  moved?: Record<string, string> | undefined;
  /** Given where the site only shows how it works: the addresses in it are examples. */
  made_up?: "yes";
  categories: EntryId[];
  promises: { title: string; text: string }[];
  caution: { title: string; text: string };
  glossary?: string;
  editors: { name: string; interests: string }[];
}

/** A page of the site's own: `about.md`, `contribute.md`, `methodology.md`. */
export interface SitePage {
  title: string;
  heading: string;
  summary: string;
}
