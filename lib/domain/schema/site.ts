import { z } from "zod";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import type { Site, SitePage } from "#lib/domain/site.ts";

const SITE_PATH = /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;
const SITE_PATH_WORDS = "the address of a page of this site, such as /shops/ledgers/visits";

/** `site.yml`: what is said once for the whole site. `repository` is the address under which `edit` and `issues` paths lie. */
export const SiteSchema = z.strictObject({
  name: makeText(40).describe("The name of the site"),
  tagline: makeText(120).describe("What it is, in a line"),
  summary: makeText(300).describe("What it is, for search results"),
  heading: makeText(120).describe("The heading of the home page"),
  lead: makeText(300).describe("What stands below it"),
  base_url: z.string().max(200).describe("Its address, without a slash at the end"),
  repository: z.string().max(200).describe("Where its files lie, for links to edit and to history"),
  branch: z
    .string()
    .regex(/^[a-z0-9._-]{1,60}$/, "a branch name such as main")
    .describe("The branch that is published"),
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
  categories: z
    .array(EntryIdSchema)
    .min(1)
    .max(30)
    .describe("Its lists in the order of the navigation; a folder that is not named is refused"),
  promises: z
    .array(
      z.strictObject({
        title: makeText(80).describe("The promise"),
        text: makeText(400).describe("What it means"),
      }),
    )
    .max(6)
    .describe("What the site promises, on the home page"),
  caution: z
    .strictObject({
      title: makeText(80).describe("In a few words"),
      text: makeText(300).describe("In full"),
    })
    .describe("What every page says at its foot"),
  glossary: makeText(300).optional().describe("What the glossary holds"),
  editors: z
    .array(
      z.strictObject({
        name: makeName(80).describe("Who"),
        interests: makeText(600).describe("What they have at stake in anything listed"),
      }),
    )
    .min(1)
    .max(50)
    .describe("Who is responsible, with their interests"),
}) satisfies z.ZodType<Site>;

/** A page of the site's own: `about.md`, `contribute.md`, `methodology.md`. */
export const SitePageSchema = z.strictObject({
  title: makeText(80).describe("Its name in the navigation"),
  heading: makeText(90).describe("Its heading"),
  summary: makeText(300).describe("What it says, for search results"),
}) satisfies z.ZodType<SitePage>;
