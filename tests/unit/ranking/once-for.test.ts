import { expect, test, vi } from "vitest";
import { onceFor } from "#lib/ranking/once-for.ts";

test("something is worked out once for each object, also when it comes to nothing", () => {
  const make = vi.fn((key: { name: string }) => (key.name === "" ? undefined : key.name.length));
  const find = onceFor(make);
  const [tea, none] = [{ name: "tea" }, { name: "" }];
  expect([find(tea), find(tea), find(none), find(none)]).toEqual([3, 3, undefined, undefined]);
  expect(find({ name: "tea" })).toBe(3);
  expect(make).toHaveBeenCalledTimes(3);
});
