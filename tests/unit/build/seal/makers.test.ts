import { expect, test } from "vitest";
import { groupUnits, startMaker } from "#lib/build/seal/makers.ts";

test("a page stands in one unit with its other forms, and with nothing else", () => {
  const paths = [
    "/teas/oolong",
    "/teas/feed.xml",
    "/teas/oolong.md",
    "/badges/teas/oolong.svg",
    "/teas",
    "/teas.md",
  ];
  expect(groupUnits(paths)).toEqual([
    ["/teas/oolong", "/teas/oolong.md"],
    ["/teas/feed.xml"],
    ["/badges/teas/oolong.svg"],
    ["/teas", "/teas.md"],
  ]);
});

test("a maker that cannot begin says so to everybody who asks, and has ended", async () => {
  const maker = startMaker("tests/no-such-site", 0);
  await expect(maker.list()).rejects.toThrow("what makes pages has ended with 1");
  await expect(maker.make(["/teas"])).rejects.toThrow("what makes pages has ended with 1");
  await maker.stop();
});
