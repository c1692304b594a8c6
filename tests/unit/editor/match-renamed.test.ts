import { expect, test } from "vitest";
import { matchRenamed, type Renamable } from "#lib/editor/match-renamed.ts";

const one = (id: string, ...former_ids: string[]): Renamable => ({ id, data: { former_ids } });

interface Case {
  before: Renamable[];
  after: Renamable[];
  ids: Record<string, string>;
}

test.each<[string, Case]>([
  ["a new name", { before: [one("a")], after: [one("b", "a")], ids: { a: "b" } }],
  ["no new name", { before: [one("a")], after: [one("a")], ids: { a: "a" } }],
  [
    "what merged into what stood beside it stays who it was",
    { before: [one("a"), one("b")], after: [one("b", "a")], ids: { a: "a", b: "b" } },
  ],
  [
    "of two that became a new one the first goes on in it",
    { before: [one("a"), one("b")], after: [one("c", "a", "b")], ids: { a: "c", b: "b" } },
  ],
])("%s", (_, { before, after, ids }) => {
  const idNow = matchRenamed(before, after);
  expect(Object.fromEntries(Object.keys(ids).map((id) => [id, idNow(id)]))).toEqual(ids);
});
