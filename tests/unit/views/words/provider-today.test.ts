import { expect, test } from "vitest";
import { findNow } from "#lib/views/words/provider-today.ts";

const entry = (id: string, ...former_ids: string[]) => ({ id, data: { former_ids } });
const ENTRIES = [entry("ash", "oak"), entry("oak", "elm"), entry("fir", "elm", "yew")];

test.each([
  ["ash", "ash"],
  // Who has an id now goes before who had it once.
  ["oak", "oak"],
  // Of several that had it the first is meant.
  ["elm", "oak"],
  ["yew", "fir"],
  ["box", undefined],
  [undefined, undefined],
])("who has or had the id %s is %s", (id, found) => {
  expect(findNow(id, ENTRIES)?.id).toBe(found);
});
