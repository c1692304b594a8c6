import { z } from "zod";
import { NOT_RESERVED, NOT_RESERVED_WORDS } from "#lib/domain/reserved-names.ts";

/** An entry's id: file name, URL segment and link target. Kebab-case ASCII, 1 to 60 characters. */
export const EntryIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "kebab-case letters and digits, like the-name")
  .regex(NOT_RESERVED, NOT_RESERVED_WORDS)
  .meta({ id: "EntryId" });

/** Id of a fact or measure: snake_case ASCII, 1 to 40 characters. */
export const FactIdSchema = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "snake_case letters and digits, like last_act")
  .regex(NOT_RESERVED, NOT_RESERVED_WORDS)
  .meta({ id: "FactId" });

/** Id of a ledger's column: as that of a fact, but not what stands beside the cells of every row. */
export const ColumnIdSchema = z
  .string()
  .max(40)
  .regex(
    /^(?!(?:sources|note|worked_out)$)[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
    "snake_case letters and digits, like paid_on, and not sources, note or worked_out",
  )
  .regex(NOT_RESERVED, NOT_RESERVED_WORDS)
  .meta({ id: "ColumnId" });

/** Id of a dated edition, `YYYY-MM`. */
export const EditionIdSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month like 2025-09");

/** Reference to a provider: `id` within the category, or `category/id`. */
export const ProviderRefSchema = z
  .string()
  .max(121)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/,
    "a provider's id, or category/id",
  );
