import { z } from "zod";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import type { Site, SitePage } from "#lib/domain/site.ts";

/** `site.yml`: what is said once for the whole site. `repository` is the address under which `edit` and `issues` paths lie. */
export const SiteSchema = z.strictObject({
  name: z.string().min(1).max(40),
  tagline: z.string().min(1).max(120),
  summary: z.string().min(1).max(300),
  heading: z.string().min(1).max(120),
  lead: z.string().min(1).max(300),
  base_url: z.string().max(200),
  repository: z.string().max(200),
  branch: z.string().regex(/^[a-z0-9._-]{1,60}$/, "a branch name such as main"),
  categories: z.array(EntryIdSchema).min(1).max(30),
  promises: z
    .array(z.strictObject({ title: z.string().min(1).max(80), text: z.string().min(1).max(400) }))
    .max(6),
  caution: z.strictObject({ title: z.string().min(1).max(80), text: z.string().min(1).max(300) }),
  glossary: z.string().min(1).max(300).optional(),
  editors: z
    .array(
      z.strictObject({ name: z.string().min(1).max(80), interests: z.string().min(1).max(600) }),
    )
    .min(1)
    .max(50),
}) satisfies z.ZodType<Site>;

/** A page of the site's own: `about.md`, `contribute.md`, `methodology.md`. */
export const SitePageSchema = z.strictObject({
  title: z.string().min(1).max(80),
  heading: z.string().min(1).max(90),
  summary: z.string().min(1).max(300),
}) satisfies z.ZodType<SitePage>;
