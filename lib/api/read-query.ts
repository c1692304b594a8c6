import { DEFAULT_LIMIT, MAX_LIMIT, type Parameter } from "#lib/api/parameters.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import { CUT } from "#lib/ranking/choice-names.ts";

/** A parameter that cannot be used, and why. */
export interface Refusal {
  name: string;
  value: string;
  reason: string;
}

/** More letters of a value than are worth repeating to whoever sent it. */
const SHOWN = 100;

/** A refusal that repeats no more of a value than helps. */
export function refuse(name: string, value: string, reason: string): Refusal {
  const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);
  return { name: cut(name), value: cut(value), reason };
}

/** Refuses what an endpoint does not know, and what stands twice where it can stand once. */
export function checkNames(query: URLSearchParams, known: readonly Parameter[]): Refusal[] {
  const given = groupByEach([...query], ([name]) => [name]);
  return [...given].flatMap(([name, pairs]): Refusal[] => {
    const [[, value] = ["", ""]] = pairs;
    if (name === CUT) return [refuse(name, value, "the address is too long")];
    const parameter = known.find((one) => one.name === name);
    if (!parameter) {
      const names = known.map((one) => one.name).join(", ");
      const others = names === "" ? "there are no parameters here" : `known are: ${names}`;
      return [refuse(name, value, `there is no such parameter here; ${others}`)];
    }
    const isTwice = pairs.length > 1 && !parameter.many;
    return isTwice ? [refuse(name, value, "it can be given once")] : [];
  });
}

/** Which part of a list is asked for. */
export interface Part {
  offset: number;
  limit: number;
}

const WHOLE = /^[1-9]\d{0,5}$/;

function writeCursor(offset: number): string {
  return Buffer.from(String(offset)).toString("base64url");
}

function readCursor(cursor: string, total: number): number | null {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  const offset = WHOLE.test(text) ? Number(text) : 0;
  const isOwn = offset > 0 && offset < total && writeCursor(offset) === cursor;
  return isOwn ? offset : null;
}

/** Reads which part of a list of so many is asked for. */
export function readPart(query: URLSearchParams, total: number): Part | Refusal[] {
  const [limit, cursor] = [query.get("limit"), query.get("cursor")];
  const refusals: Refusal[] = [];
  if (limit !== null && !(WHOLE.test(limit) && Number(limit) <= MAX_LIMIT))
    refusals.push(refuse("limit", limit, `a whole number from 1 to ${MAX_LIMIT}`));
  const offset = cursor === null ? 0 : readCursor(cursor, total);
  if (offset === null)
    refusals.push(refuse("cursor", cursor ?? "", "take it from `paging.next` of an answer"));
  return refusals.length > 0
    ? refusals
    : { offset: offset ?? 0, limit: limit === null ? DEFAULT_LIMIT : Number(limit) };
}

/** The query of the part that follows; null after the last. */
export function writeNext(query: URLSearchParams, { offset, limit }: Part, total: number) {
  if (offset + limit >= total) return null;
  const next = new URLSearchParams(query);
  next.set("cursor", writeCursor(offset + limit));
  return next;
}
