import { z } from "zod";
import type {
  Category,
  Eligibility,
  Extent,
  GlanceItem,
  GuidesPage,
  Preset,
  Tabs,
  Timeline,
} from "#lib/domain/category.ts";
import { FactDeclarationSchema } from "#lib/domain/schema/fact-declaration.ts";
import { EditionIdSchema, EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { LedgerDeclarationSchema } from "#lib/domain/schema/ledger.ts";
import { PricesPageSchema, ShowSchema } from "#lib/domain/schema/ledger-page.ts";
import { FullDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeName, makeText } from "#lib/domain/schema/text.ts";
import { UnitFormSchema } from "#lib/domain/schema/unit.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

/** How much must be known: a share of all that is asked, in percent, and something in each of some criteria. */
const evidence = {
  known_share: z.strictObject({ at_least: z.number().int().min(0).max(100) }).optional(),
  known_in: z.array(EntryIdSchema).max(12).optional(),
};

/** When a provider is ranked, as data: which facts say that it closed and that it trades, and how much must be known for a place, and for a firm one. */
const EligibilitySchema = z.strictObject({
  closed: z.strictObject({ fact: FactIdSchema }).optional(),
  trading: z
    .strictObject({
      fact: FactIdSchema,
      within_months: z.number().int().min(1).max(240),
    })
    .optional(),
  ...evidence,
  firm: z.strictObject(evidence).optional(),
}) satisfies z.ZodType<Eligibility>;

/** Weights that readers can start from, by criterion; the others keep the published ones. */
const PresetSchema = z.strictObject({
  title: makeText(30),
  weights: z.record(EntryIdSchema, z.number().int().min(0).max(100)),
}) satisfies z.ZodType<Preset>;

const Title = makeText(40);

/** What readers ask of every provider first: facts, or the newest rows of a ledger. */
const GlanceItemSchema = z.union([
  z.strictObject({
    title: Title,
    facts: z
      .array(
        z.union([
          FactIdSchema,
          z.strictObject({
            fact: FactIdSchema,
            says: z
              .string()
              .min(3)
              .max(60)
              .regex(/^[^{}]*\{\}[^{}]*$/),
            open: makeText(40).optional(),
          }),
        ]),
      )
      .min(1)
      .max(4),
  }),
  z.strictObject({
    title: Title,
    ledger: EntryIdSchema,
    show: ShowSchema,
  }),
]) satisfies z.ZodType<GlanceItem>;

/** Lines of business, by id, that a list can be narrowed to: groups of the values of one enum fact. */
const TabsSchema = z.strictObject({
  fact: FactIdSchema,
  lines: z.record(
    EntryIdSchema,
    z.strictObject({
      title: makeText(24),
      values: z.array(EntryIdSchema).min(1).max(20),
    }),
  ),
}) satisfies z.ZodType<Tabs>;

/** The page of all situations. */
const GuidesPageSchema = z.strictObject({
  heading: makeText(90),
  chooser: z
    .array(
      z.strictObject({
        question: makeText(60),
        options: z
          .array(
            z.strictObject({
              title: Title,
              must: z
                .array(z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z0-9-]+)+$/))
                .min(1)
                .max(4)
                .optional(),
              preset: Title.optional(),
            }),
          )
          .min(2)
          .max(14),
      }),
    )
    .min(1)
    .max(4)
    .optional(),
  table: FactIdSchema.optional(),
}) satisfies z.ZodType<GuidesPage>;

const Word = makeText(24).optional();

/** How far a service reaches: sets whose members a provider's page shows one by one. */
const ExtentSchema = z.strictObject({
  title: Title,
  sets: z
    .array(
      z.strictObject({
        fact: FactIdSchema,
        in: Word,
        out: Word,
        against: YesNoSchema.optional().describe(
          "What is in it speaks against the provider, as what its terms leave out does",
        ),
      }),
    )
    .min(1)
    .max(6),
}) satisfies z.ZodType<Extent>;

/** What a provider's page draws by year: a ledger, and its column of numbers that are added up. */
const TimelineSchema = z.strictObject({
  ledger: EntryIdSchema,
  sum: makeText(40),
}) satisfies z.ZodType<Timeline>;

/** A kind of service compared: `<category>/category.md`. */
export const CategorySchema = z.strictObject({
  title: makeText(80),
  nav: makeText(24),
  heading: makeText(90),
  needs: makeText(40)
    .optional()
    .describe("What its readers want, above their situations: I want code reviewed"),
  summary: makeText(300),
  definition: makeText(400),
  noun: z.strictObject({ one: makeText(30), many: makeText(30) }),
  as_of: FullDateSchema,
  shelf_life: z.union([z.number().int().min(1).max(240), z.literal("none")]),
  when_old: z.enum(["keep", "unknown"]),
  guide: EditionIdSchema.optional(),
  eligibility: EligibilitySchema,
  tags: z.array(FactIdSchema).max(4).optional(),
  glance: z.array(GlanceItemSchema).max(16).optional(),
  columns: z.number().int().min(0).max(3).optional(),
  unlisted: z
    .array(makeName(60))
    .max(200)
    .optional()
    .describe("Names that readers look for and that have no entry yet"),
  tabs: TabsSchema.optional(),
  filters: z.array(FactIdSchema).max(8).optional(),
  presets: z.array(PresetSchema).max(6).optional(),
  guides: GuidesPageSchema.optional(),
  units: z
    .record(EntryIdSchema, UnitFormSchema)
    .optional()
    .describe("Units that only this category has: a currency, basis points, hours"),
  facts: z.record(FactIdSchema, FactDeclarationSchema),
  ledgers: z.record(EntryIdSchema, LedgerDeclarationSchema).optional(),
  prices: PricesPageSchema.optional(),
  extent: ExtentSchema.optional(),
  timeline: TimelineSchema.optional(),
}) satisfies z.ZodType<Category>;
