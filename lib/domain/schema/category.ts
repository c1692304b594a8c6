import { z } from "zod";
import type { Beside, Category, Eligibility, Preset } from "#lib/domain/category.ts";
import {
  ExtentSchema,
  GlanceItemSchema,
  GuidesPageSchema,
  TabsSchema,
  TimelineSchema,
} from "#lib/domain/schema/category-page.ts";
import { FactDeclarationSchema } from "#lib/domain/schema/fact-declaration.ts";
import { EditionIdSchema, EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { LedgerDeclarationSchema } from "#lib/domain/schema/ledger.ts";
import { PricesPageSchema } from "#lib/domain/schema/ledger-page.ts";
import { orNothing } from "#lib/domain/schema/or-nothing.ts";
import { FullDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import { UnitFormSchema } from "#lib/domain/schema/unit.ts";

/** How much must be known: a share of all that is asked, in percent, and something in each of some criteria. */
const evidence = {
  known_share: z
    .strictObject({ at_least: z.number().int().min(0).max(100).describe("Percent") })
    .optional()
    .describe("How much of all that is asked has to be known"),
  known_in: z
    .array(EntryIdSchema)
    .max(12)
    .optional()
    .describe("Criteria in each of which something has to be known"),
};

/** A kind of provider that is no rival of the ranked, and the words for its group. */
const BesideSchema = z.strictObject({
  fact: FactIdSchema.describe("A fact of type enum that says what kind of provider it is"),
  in: z
    .array(EntryIdSchema)
    .min(1)
    .max(20)
    .describe("The options that are no rivals of the ranked; only a proven one counts"),
  title: makeText(40).describe("The heading of their group: `Booking agents, no inns`"),
  note: makeText(160).describe("Why they have no place, in a sentence below it"),
  short: makeText(24)
    .optional()
    .describe("The heading in as few words as a chart has room for; without it the heading"),
}) satisfies z.ZodType<Beside>;

/** When a provider is ranked, as data: which facts say that it closed and that it trades, who is of another kind, and how much must be known for a place, and for a firm one. */
const EligibilitySchema = z.strictObject({
  closed: z
    .strictObject({ fact: FactIdSchema.describe("A date: since then it is closed") })
    .optional()
    .describe("Which fact says that a provider has shut down"),
  trading: z
    .strictObject({
      fact: FactIdSchema.describe("A date: its last act"),
      within_months: z
        .number()
        .int()
        .min(1)
        .max(240)
        .describe("How recent it has to be, before `as_of`"),
    })
    .optional()
    .describe("Which fact says that a provider trades; without it everybody does"),
  beside: BesideSchema.optional().describe(
    "A kind of provider that is listed beside the ranking: with facts, page and score, without a place",
  ),
  ...evidence,
  firm: z
    .strictObject(evidence)
    .optional()
    .describe("What a place needs to be firm; with less it is provisional"),
}) satisfies z.ZodType<Eligibility>;

/** Weights that readers can start from, by criterion; the others keep the published ones. */
const PresetSchema = z.strictObject({
  title: makeText(30).describe("What readers choose"),
  weights: z
    .record(EntryIdSchema, z.number().int().min(0).max(100))
    .describe("Weights by criterion; those left out keep the published one"),
}) satisfies z.ZodType<Preset>;

/** A kind of service compared: `<category>/category.md`. */
export const CategorySchema = z.strictObject({
  title: makeText(80).describe("What is compared, as a title: Crypto insurance"),
  nav: makeText(24).describe("Its name in the navigation"),
  heading: makeText(90).describe("The heading of its list"),
  needs: makeText(40)
    .optional()
    .describe("What its readers want, above their situations: I want code reviewed"),
  summary: makeText(300).describe("What the list is, for search results and feeds"),
  definition: makeText(400).describe("What counts as one of these, and what does not"),
  noun: z
    .strictObject({
      one: makeText(30).describe("One of them: insurer"),
      many: makeText(30).describe("Several: insurers"),
    })
    .describe("What its providers are called"),
  as_of: FullDateSchema.describe("The day for which its facts hold; ages are counted from it"),
  shelf_life: z
    .union([z.number().int().min(1).max(240), z.literal("none")])
    .describe("Months after which a fact is shown as old; `none` if nothing ages"),
  when_old: z
    .enum(["keep", "unknown"])
    .describe("What an old fact earns: `keep` what it did, or as if it were `unknown`"),
  guide: EditionIdSchema.optional().describe(
    "An order that someone else published, with which ours is compared: `2025-09` for `editions/2025-09.yml`",
  ),
  eligibility: orNothing(EligibilitySchema, {}).describe("Who is ranked; `{}` ranks everybody"),
  tags: z
    .array(FactIdSchema)
    .max(4)
    .optional()
    .describe(
      "Facts whose values stand beside a name in the list: those in which providers differ",
    ),
  glance: z
    .array(GlanceItemSchema)
    .max(16)
    .optional()
    .describe("What readers ask first, answered the same way on every page"),
  columns: z
    .number()
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe("How many of the first items of `glance` stand in the list"),
  unlisted: z
    .array(makeName(60))
    .max(200)
    .optional()
    .describe("Names that readers look for and that have no entry yet"),
  tabs: TabsSchema.optional().describe("Lines of business to narrow the list to"),
  filters: z
    .array(FactIdSchema)
    .max(8)
    .optional()
    .describe("Facts to filter by that stand in sight; the others are folded"),
  presets: z.array(PresetSchema).max(6).optional().describe("Weights that readers can start from"),
  guides: GuidesPageSchema.optional().describe("The page of all situations"),
  units: z
    .record(EntryIdSchema, UnitFormSchema)
    .optional()
    .describe("Units that only this category has: a currency, basis points, hours"),
  facts: orNothing(z.record(FactIdSchema, FactDeclarationSchema), {}).describe(
    "What is asked of every provider, by an id of your choice with underscores",
  ),
  ledgers: orNothing(z.record(EntryIdSchema, LedgerDeclarationSchema), {})
    .optional()
    .describe("Tables of dated, sourced rows, by the name of their file"),
  prices: PricesPageSchema.optional().describe("The page of prices, made of ledgers"),
  extent: ExtentSchema.optional().describe("Sets that a provider's page shows member by member"),
  timeline: TimelineSchema.optional().describe("What a provider's page draws by year"),
}) satisfies z.ZodType<Category>;
