import {
  type LooseNumber,
  readNumber,
  type WrittenUnit,
  writeNumber,
} from "#lib/content/text/read-number.ts";
import { nameOfUnit, type Unit, wordUnit } from "#lib/domain/unit.ts";

/** What a number is written as: the value of a fact, a cell of a ledger, or a field that takes one number alone. */
export type NumberPlace = "fact" | "cell" | "field";

const IN_UNIT: Readonly<Record<string, string>> = {
  usd: " in US dollars",
  count: "",
  days: " in days",
  weeks: " in weeks",
  months: " in months",
  percent: " in percent",
};

/** The unit of a field in words, behind a verb; a bare count has none. */
function nameIn(unit: Unit | null): string {
  if (unit === null) return "";
  const name = nameOfUnit(unit);
  if (typeof unit === "string" && Object.hasOwn(IN_UNIT, name)) return IN_UNIT[name] ?? "";
  const words = wordUnit(unit);
  return words === null ? "" : ` in ${words}`;
}

type Factors = Partial<Record<WrittenUnit, number>>;

/** How many of the declared unit one of the written one is; nothing where that cannot be said. */
const FACTORS: Readonly<Record<string, Factors>> = {
  usd: { usd: 1 },
  percent: { percent: 1 },
  days: { days: 1, weeks: 7 },
  weeks: { weeks: 1 },
  months: { months: 1, years: 12 },
};

function findFactor(written: string, unit: Unit, as: WrittenUnit): number | undefined {
  const name = nameOfUnit(unit);
  const isBuiltIn = typeof unit === "string";
  if (isBuiltIn && Object.hasOwn(FACTORS, name)) return FACTORS[name]?.[as];
  // What a category declares is known by the sign or word that it declares.
  const word = wordUnit(unit);
  return word !== null && written.toLowerCase().includes(word.toLowerCase()) ? 1 : undefined;
}

/** The number in the unit that is asked for; null where it was written in one that cannot be changed into it. */
function convert(written: string, read: LooseNumber, unit: Unit | null): LooseNumber | null {
  if (read.unit === null || unit === null || unit === "count") return read;
  const factor = findFactor(written, unit, read.unit);
  if (factor === undefined) return null;
  const by = (value: number | null): number | null => value && value * factor;
  return { ...read, least: by(read.least), most: by(read.most) };
}

function isPlain(written: string): boolean {
  return /^[\d.,'’_\s]+$/.test(written);
}

/** What to write in place of a number that is not written plainly; null where the text is no number. */
export function adviseOnNumber(
  written: string,
  unit: Unit | null,
  place: NumberPlace,
): string | null {
  const read = readNumber(written);
  if (!read) return null;
  const wanted = convert(written, read, unit);
  if (!wanted) {
    return unit === "usd"
      ? "work it out in US dollars, write that number alone, and put the sum of the source into the note"
      : `work it out${nameIn(unit)}, and write that number alone`;
  }
  if (wanted.least === wanted.most) {
    if (wanted.isRounded) return `write ${wanted.least}, and say in a note that it is rounded`;
    return isPlain(written)
      ? `write it without separators and quotes: ${wanted.least}`
      : `write the number alone${nameIn(unit)}: ${wanted.least}`;
  }
  const bounds = writeNumber(wanted);
  if (place === "fact") return `write ${bounds} in place of the value`;
  return place === "cell" ? `write { ${bounds} }` : "write one number";
}
