/** The files of nginx's stores, made older: what is stale in a minute is stale at once. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What an entry begins with: the version of its form, then until when it is fresh, both in eight bytes. */
const [FORM, FRESH_UNTIL] = [5n, 8];

/** The files of one of the stores. */
export function listKept(front: string, store: string): string[] {
  const folder = join(front, store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Makes all that a store holds older by some seconds. Throws where nginx writes its entries in another form. */
export function age(front: string, store: string, seconds: number): void {
  for (const file of listKept(front, store)) {
    const bytes = readFileSync(file);
    if (bytes.readBigUInt64LE(0) !== FORM) throw new Error("This nginx writes another form.");
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE(FRESH_UNTIL) - BigInt(seconds), FRESH_UNTIL);
    writeFileSync(file, bytes);
  }
}
