import { z } from "zod";
import type { Extent, GlanceItem, GuidesPage, Tabs, Timeline } from "#lib/domain/category.ts";
import { EntryIdSchema, FactIdSchema } from "#lib/domain/schema/ids.ts";
import { ShowSchema } from "#lib/domain/schema/ledger-page.ts";
import { makeText } from "#lib/domain/schema/text.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

const Title = makeText(40);

/** What readers ask of every provider first: facts, or the newest rows of a ledger. */
export const GlanceItemSchema = z.union([
  z.strictObject({
    title: Title.describe("The question, in a few words"),
    facts: z
      .array(
        z.union([
          FactIdSchema,
          z.strictObject({
            fact: FactIdSchema.describe("The fact that answers"),
            says: z
              .string()
              .min(3)
              .max(60)
              .regex(/^[^{}]*\{\}[^{}]*$/)
              .describe("Words around its value, which stands for `{}`: `has paid {}`"),
            open: makeText(40).optional().describe("Words for the unknown, where others are known"),
          }),
        ]),
      )
      .min(1)
      .max(4)
      .describe("The facts that answer it, by id or with words"),
  }),
  z.strictObject({
    title: Title.describe("The question, in a few words"),
    ledger: EntryIdSchema.describe("A ledger whose newest rows answer it"),
    show: ShowSchema.describe("Parts of a row, columns in braces: `{sum} a night`"),
  }),
]) satisfies z.ZodType<GlanceItem>;

/** Lines of business, by id, that a list can be narrowed to: groups of the values of one enum fact. */
export const TabsSchema = z.strictObject({
  fact: FactIdSchema.describe("A fact of type enum that says which business a provider does"),
  lines: z
    .record(
      EntryIdSchema,
      z.strictObject({
        title: makeText(24).describe("The name of the line"),
        values: z.array(EntryIdSchema).min(1).max(20).describe("The options that belong to it"),
      }),
    )
    .describe("Lines of business by an id of your choice"),
}) satisfies z.ZodType<Tabs>;

/** The page of all situations. */
export const GuidesPageSchema = z.strictObject({
  heading: makeText(90).describe("The heading of the page of all situations"),
  chooser: z
    .array(
      z.strictObject({
        question: makeText(60).describe("Asked on the way to a shortlist"),
        options: z
          .array(
            z.strictObject({
              title: Title.describe("The answer that a reader chooses"),
              must: z
                .array(z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z0-9-]+)+$/))
                .min(1)
                .max(4)
                .optional()
                .describe(
                  "What it demands, as in the list's address: `[rooms.sea]`, `[price.lte.90]`",
                ),
              preset: Title.optional().describe("The title of the preset it starts from"),
            }),
          )
          .min(2)
          .max(14)
          .describe("The answers to choose from"),
      }),
    )
    .min(1)
    .max(4)
    .optional()
    .describe("Questions that lead to a shortlist"),
  table: FactIdSchema.optional().describe("A set whose members stand against all providers"),
}) satisfies z.ZodType<GuidesPage>;

const Word = makeText(24).optional();

/** How far a service reaches: sets whose members a provider's page shows one by one. */
export const ExtentSchema = z.strictObject({
  title: Title.describe("The heading on a provider's page"),
  sets: z
    .array(
      z.strictObject({
        fact: FactIdSchema.describe("A fact of type set"),
        in: Word.describe("A word for what is in it: `covered`"),
        out: Word.describe("A word for what a source says is not: `not covered`"),
        against: YesNoSchema.optional().describe(
          "What is in it speaks against the provider, as what its terms leave out does",
        ),
      }),
    )
    .min(1)
    .max(6)
    .describe("The sets, shown member by member"),
}) satisfies z.ZodType<Extent>;

/** What a provider's page draws by year: a ledger, and its column of numbers that are added up. */
export const TimelineSchema = z.strictObject({
  ledger: EntryIdSchema.describe("The ledger whose rows are drawn"),
  sum: makeText(40).describe("Its column of numbers that are added up by year"),
}) satisfies z.ZodType<Timeline>;
