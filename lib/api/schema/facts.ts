import { z } from "zod";
import { Address, Day } from "#lib/api/schema/common.ts";
import { publish } from "#lib/api/schema/published.ts";
import { PUBLISHED_STATES } from "#lib/views/words/published-state.ts";

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

const Member = publish(
  "Member",
  "One member of a set, with what concerns it alone",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    in: z.boolean().describe("false: a source says that it is not in the set"),
    level: z.string().nullable(),
    only_if: z.string().nullable().describe("The condition under which it holds"),
    told: z.boolean().describe("Only the published order says so, which earns nothing"),
    as_of: Day.nullable(),
    note: z.string().nullable(),
    sources: z.array(z.string()),
  }),
);

/** What is said, whoever says it. */
const saying = {
  value: z
    .union([Scalar, z.array(z.string()), z.record(z.string(), z.number())])
    .nullable()
    .describe("null where what is said leaves something open: then see the fields beside it"),
  at_least: z.number().nullable(),
  at_most: z.number().nullable(),
  one_of: z.array(z.string()).nullable().describe("The options that remain possible"),
  members: z.array(Member).nullable().describe("Of a set"),
};

const Claim = publish(
  "Claim",
  "Something that is said, with its evidence",
  z.strictObject({
    ...saying,
    as_of: Day.nullable().describe("null: undated"),
    note: z.string().nullable(),
    method: Address.nullable().describe("How it was counted"),
    counted: z
      .strictObject({ ledger: z.string(), rows: z.int().min(0) })
      .nullable()
      .describe("From how many rows of which ledger"),
    sources: z.array(z.string()),
  }),
);

/** How a fact stands, in the words of the long table of facts. */
export const FactState = z
  .enum(PUBLISHED_STATES)
  .describe(
    "`known`: see `value`. `bounds`: between `at_least` and `at_most`, of which one may be open. `one-of`: one of the options in `one_of`. `open-set`: the members named, and perhaps others. `disputed`: sources disagree, see `claims`. `expired`: known once, too long ago to count. `unknown`: looked for without result. `told`: only the published order says so. `via`: belongs to another provider, who is named. `not-found`: not published, seen on its own live site. `not-applicable`: the question does not fit. `not-looked`: nobody has looked yet",
  );

/** A fact of one provider; what is not known is null with a state, never 0 or false. */
export const Fact = publish(
  "Fact",
  "A fact of one provider. What is not known is null with a state, never 0 or false",
  z.strictObject({
    title: z.string(),
    type: z.enum(["boolean", "number", "enum", "set", "date", "text", "numbers"]),
    unit: z.string().nullable(),
    state: FactState,
    ...saying,
    old: z.boolean().describe("Past its shelf life: it counts, and it may have changed"),
    as_of: Day.nullable(),
    text: z.string().describe("The same in words, as pages show it"),
    reason: z.string().nullable().describe("Why there is no value"),
    looked: Day.nullable(),
    via: z.string().nullable(),
    claims: z.array(Claim).describe("All that is said: several where sources disagree"),
    history: z.array(Claim).describe("Older figures of the same publisher"),
    sources: z.array(z.string()).describe("Ids in `sources` of the provider"),
    page: Address,
  }),
);

export const Source = publish(
  "Source",
  "Where a fact can be read",
  z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    url: Address.nullable(),
    where: z.string().nullable().describe("In words, for what has no address"),
    basis: z
      .enum(["official", "authority", "repository", "third-party", "guide"])
      .describe("Who speaks; what `guide` alone says earns nothing"),
    seen_live: z.boolean().describe("false: a copy was read"),
    read: Day.nullable(),
    copy_date: Day.nullable(),
    published: Day.nullable(),
    reprint_of: z.string().nullable(),
    note: z.string().nullable(),
  }),
);
