import { z } from "zod";
import { publish } from "#lib/api/schema/published.ts";
import { GROUPS } from "#lib/domain/edition.ts";

/** A day with the precision of its source: 2026, 2026-11 or 2026-11-21. */
export const Day = publish(
  "Day",
  "A day as precise as its source gives it: a year, a month or a day",
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
);

export const Address = z.string().describe("An absolute address");

/** The lower end is proven; the upper one is what is possible if everything open proves good. */
export const Score = publish(
  "Score",
  "A score on the scale from 0 to 10, as pages show it. What is not known leaves a range: `evidenced` is proven by sources, `possible` is what it comes to if all that is open proves good",
  z.strictObject({
    evidenced: z.number().min(0).max(10),
    possible: z.number().min(0).max(10),
    of: z.literal(10),
    milli: z
      .strictObject({
        evidenced: z.int().min(0).max(100_000),
        possible: z.int().min(0).max(100_000),
      })
      .describe("The same in thousandths of a point of 100, rounded down"),
  }),
);

export const GroupId = z
  .enum(GROUPS)
  .describe(
    "Only the group `ranked` carries places. `beside`, of another kind, and `too-little-published` carry a score in lists; the others neither",
  );

export const Groups = z
  .array(
    publish(
      "Group",
      "A group of providers: its heading, and what it takes to be in it",
      z.strictObject({
        id: GroupId,
        title: z.string(),
        explanation: z.string(),
        providers: z.int().min(1).describe("How many are in it"),
      }),
    ),
  )
  .describe("The groups in which somebody is");

export const Edition = publish(
  "Edition",
  "For which day the facts hold. `name` is that of a frozen edition, or says that it is the next one",
  z.strictObject({
    name: z.string(),
    as_of: Day,
    frozen: z.string().nullable().describe("The newest frozen edition; null before the first"),
  }),
);

/** What every answer carries around its data. */
export const About = publish(
  "About",
  "What an answer is, so that it can be cited and checked",
  z.strictObject({
    api: z.literal("1"),
    self: Address.describe("Where this answer stands"),
    page: Address.describe("The page that shows the same to readers"),
    edition: Edition,
    rubric: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe(
        "Version of what judges: it changes with facts asked, criteria, weights or value functions, and with nothing else",
      ),
    licence: z.strictObject({ name: z.string(), url: Address }),
    caution: z.string(),
  }),
);

export const Answer = publish(
  "Answer",
  "How a fact answers a requirement: `might` where it is not known",
  z.enum(["meets", "might", "fails", "does-not-apply"]),
);

export const Verdict = z
  .enum(["meets", "might", "fails"])
  .describe("`might`: nothing known speaks against it, and something is open");

/** A part of a list, and where the next one stands. */
export const Paging = publish(
  "Paging",
  "How much there is, and where it goes on",
  z.strictObject({
    total: z.int().min(0),
    limit: z.int().min(1),
    next: Address.nullable().describe("The next part; null after the last"),
  }),
);

/** An answer of the API: what it is, and its data. */
export function answerOf<Data extends z.ZodType>(id: string, description: string, data: Data) {
  return publish(id, description, z.strictObject({ about: About, data }));
}

/** The same for a part of a list. */
export function pageOf<Item extends z.ZodType>(id: string, description: string, item: Item) {
  return publish(
    id,
    description,
    z.strictObject({ about: About, paging: Paging, data: z.array(item) }),
  );
}
