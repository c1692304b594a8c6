import { z } from "zod";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import type { Site, SitePage } from "#lib/domain/site.ts";

const SITE_PATH = /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;
const SITE_PATH_WORDS = "the address of a page of this site, such as /shops/ledgers/visits";

/** `site.yml`: what is said once for the whole site. `repository` is the address under which `edit` and `issues` paths lie. */
export const SiteSchema = z.strictObject({
  name: makeText(40),
  tagline: makeText(120),
  summary: makeText(300),
  heading: makeText(120),
  lead: makeText(300),
  base_url: z.string().max(200),
  repository: z.string().max(200),
  branch: z.string().regex(/^[a-z0-9._-]{1,60}$/, "a branch name such as main"),
  moved: z
    .record(
      z.string().regex(SITE_PATH, SITE_PATH_WORDS),
      z.string().regex(SITE_PATH, SITE_PATH_WORDS),
    )
    .optional()
    .describe(
      "Addresses of pages that are no more, each with the page that its readers are led to; what lay below one is led there too",
    ),
  made_up: z
    .literal("yes")
    .optional()
    .describe("The site shows how it works, and the addresses in it are examples"),
  categories: z.array(EntryIdSchema).min(1).max(30),
  promises: z.array(z.strictObject({ title: makeText(80), text: makeText(400) })).max(6),
  caution: z.strictObject({ title: makeText(80), text: makeText(300) }),
  glossary: makeText(300).optional(),
  editors: z
    .array(z.strictObject({ name: makeName(80), interests: makeText(600) }))
    .min(1)
    .max(50),
}) satisfies z.ZodType<Site>;

/** A page of the site's own: `about.md`, `contribute.md`, `methodology.md`. */
export const SitePageSchema = z.strictObject({
  title: makeText(80),
  heading: makeText(90),
  summary: makeText(300),
}) satisfies z.ZodType<SitePage>;
