import { expect, test, vi } from "vitest";
import { onceFor, rememberLast } from "#lib/ranking/once-for.ts";

test("something is worked out once for each object, also when it comes to nothing", () => {
  const make = vi.fn((key: { name: string }) => (key.name === "" ? undefined : key.name.length));
  const find = onceFor(make);
  const [tea, none] = [{ name: "tea" }, { name: "" }];
  expect([find(tea), find(tea), find(none), find(none)]).toEqual([3, 3, undefined, undefined]);
  expect(find({ name: "tea" })).toBe(3);
  expect(make).toHaveBeenCalledTimes(3);
});

test("what was given last is given again for the same arguments, and nothing older", () => {
  let made = 0;
  const tea = { name: "tea" };
  const brew = rememberLast((one: object, cups: number) => {
    made += 1;
    return { one, cups };
  });
  const first = brew(tea, 1);
  expect(brew(tea, 1)).toBe(first);
  expect(brew(tea, 2)).toEqual({ one: tea, cups: 2 });
  expect(brew({ name: "tea" }, 2).cups).toBe(2);
  expect(brew(tea, 1)).not.toBe(first);
  expect(made).toBe(4);
});
