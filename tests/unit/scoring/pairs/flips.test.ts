import { describe, expect, test } from "vitest";
import {
  findLeastShift,
  findTransfer,
  findTurningShares,
  moveSlider,
} from "#lib/scoring/pairs/flips.ts";
import { makeRational, ONE, ZERO } from "#lib/scoring/rational.ts";

const ratio = (a: number, b: number) => makeRational(BigInt(a), BigInt(b));

describe("findTransfer", () => {
  test("the largest leads give to the smallest, each up to its weight", () => {
    // The gap is 10, and what moves from the first to the third gains 60 a unit.
    expect(findTransfer([40, 20, -20, 0], [1, 1, 1, 1])).toEqual({
      amount: ratio(1, 6),
      weights: [ratio(1, 12), ratio(1, 4), ratio(5, 12), ratio(1, 4)],
    });
    // The gap is 12.5: the first gives all it has, 1/4, and gains 10; the second gives 2.5/30.
    expect(findTransfer([30, 20, 10, -10], [1, 1, 1, 1])).toEqual({
      amount: ratio(1, 3),
      weights: [ZERO, ratio(1, 6), ratio(1, 4), ratio(7, 12)],
    });
  });

  test("nothing moves where the two are level already", () => {
    expect(findTransfer([5, -5], [1, 1])).toEqual({
      amount: ZERO,
      weights: [ratio(1, 2), ratio(1, 2)],
    });
  });

  test("a criterion without weight can receive", () => {
    expect(findTransfer([10, -10], [1, 0])).toEqual({
      amount: ratio(1, 2),
      weights: [ratio(1, 2), ratio(1, 2)],
    });
  });

  test("level on one criterion at best: everything has to go there", () => {
    expect(findTransfer([10, 0], [3, 1])).toEqual({ amount: ratio(3, 4), weights: [ZERO, ONE] });
  });
});

describe("findLeastShift", () => {
  test("all weights move together, each by no more than the value", () => {
    expect(findLeastShift([30, -10], [1, 1])).toEqual({
      amount: ratio(1, 4),
      weights: [ratio(1, 4), ratio(3, 4)],
    });
    // Two give and two receive: half of what moving from one to one would take.
    const flip = findLeastShift([10, 10, -10, -6], [1, 1, 1, 1]);
    expect(flip?.amount).toEqual(ratio(1, 36));
  });

  test("goes on where a weight has reached zero", () => {
    // The first gives all it has, 1/10; then 40·(8/10 − y) = 2/10 + y for what the second gives.
    expect(findLeastShift([50, 40, -1], [1, 8, 1])).toEqual({
      amount: ratio(359, 410),
      weights: [ZERO, ratio(10, 410), ratio(400, 410)],
    });
  });
});

describe("findTurningShares", () => {
  test("by hand: raise the one, lower the other", () => {
    expect(findTurningShares([30, -10], [1, 1])).toEqual([ratio(1, 4), ratio(3, 4)]);
  });

  test("no position does where the rest decides the same way", () => {
    // Without the first the rest lead by 10, with it alone by 30.
    expect(findTurningShares([30, 25, -5], [2, 1, 1])).toEqual([null, null, ratio(17, 20)]);
  });

  test("a criterion that has all the weight has no others to keep proportions of", () => {
    expect(findTurningShares([30, -10], [5, 0])).toEqual([null, ratio(3, 4)]);
  });

  test("level already: each stands at its turning share", () => {
    expect(findTurningShares([10, -10], [2, 2])).toEqual([ratio(1, 2), ratio(1, 2)]);
  });
});

test("one slider moved leaves the others their proportions", () => {
  expect(moveSlider(0, ratio(1, 2), [10, 20, 10])).toEqual([ratio(1, 2), ratio(1, 3), ratio(1, 6)]);
});

test("no weights help against who is ahead on every criterion", () => {
  expect(findTransfer([1, 2], [1, 1])).toBeNull();
  expect(findLeastShift([1, 2], [1, 1])).toBeNull();
  expect(findTurningShares([1, 2], [1, 1])).toEqual([null, null]);
});
