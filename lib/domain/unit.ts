import type { YesNo } from "#lib/domain/fact-declaration.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import type { EntryId } from "#lib/domain/ids.ts";

/**
 * How figures of a unit are written and which there can be. `before` stands before the figure as it is (`€`), `after` behind a blank: a
 * sign, or a word for one and one for many. `decimals` is how many digits after the point are shown at most; `shorten`
 * says that large figures are cut short where there is little room (`€1.4M`).
 */
export interface UnitForm {
  before?: string;
  after?: string | { one: string; many: string };
  decimals?: number;
  shorten?: YesNo;
  at_least?: number;
  at_most?: number;
}

/** A unit by its name, as files write it, or, where its category declares it, with all that is declared. */
export type Unit = EntryId | (UnitForm & { name: EntryId });

const span = (one: string, many: string): UnitForm => ({ after: { one, many }, at_least: 0 });

/** Units that every category has; one that declares a unit of the same name has its own instead. */
export const BUILT_IN_UNITS: Readonly<Record<EntryId, UnitForm>> = {
  count: { at_least: 0 },
  usd: { before: "$", shorten: "yes", at_least: 0 },
  percent: { after: "%", at_least: 0, at_most: 100 },
  days: span("day", "days"),
  weeks: span("week", "weeks"),
  months: span("month", "months"),
};

export function nameOfUnit(unit: Unit): EntryId {
  return typeof unit === "string" ? unit : unit.name;
}

/** How a unit is written. A name that nobody declares reads as a bare number: the check has refused it. */
export function formOfUnit(unit: Unit): UnitForm {
  if (typeof unit !== "string") return unit;
  return Object.hasOwn(BUILT_IN_UNITS, unit) ? (BUILT_IN_UNITS[unit] ?? {}) : {};
}

/** Whether a unit is known: built in, or declared by the category that has been read. */
export function isKnownUnit(unit: Unit): boolean {
  return typeof unit !== "string" || Object.hasOwn(BUILT_IN_UNITS, unit);
}

/** Whether a figure bears a sign of its unit, such as `€` or `%`, that is short enough for a mark of an axis. */
export function hasSign({ before, after }: UnitForm): boolean {
  return before !== undefined || typeof after === "string";
}

/** Whether one of it is as good as nothing, as it is of what comes in thousands and millions. */
export function isSmallChange(unit: Unit): boolean {
  return isYes(formOfUnit(unit).shorten);
}

/** What figures are counted in, for a sentence: `basis points`, `€`; a bare count has no word. */
export function wordUnit(unit: Unit): string | null {
  const { before, after } = formOfUnit(unit);
  return (typeof after === "string" ? after : after?.many) ?? before ?? null;
}

/** Whether figures of a unit are whole: what is counted one by one is, and what its category shows without decimals. */
export function isWhole(unit: Unit): boolean {
  const form = formOfUnit(unit);
  return form === BUILT_IN_UNITS.count || form.decimals === 0;
}
