import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pack } from "#lib/http/pack-answer.ts";

const EFFORTS = ["quick", "full", "many"] as const;
/** Lengths at which the room for looking back changes, and any others. */
const length = fc.oneof(
  fc
    .tuple(fc.integer({ min: 9, max: 15 }), fc.integer({ min: -18, max: 18 }))
    .map(([power, by]) => 2 ** power + by),
  fc.integer({ min: 0, max: 3000 }),
);

test("bytes of any length come back as they were, whatever they are packed with", async () => {
  await fc.assert(
    fc.asyncProperty(length, fc.constantFrom(...EFFORTS), async (size, effort) => {
      const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * at) % 251));
      expect(brotliDecompressSync(await pack(bytes, "br", effort))).toEqual(bytes);
      expect(gunzipSync(await pack(bytes, "gzip", effort))).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

test.each(EFFORTS)(
  "with %s effort what is said again far behind is still found",
  async (effort) => {
    const part = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * at * 7 + at) % 251));
    const [once, twice] = [part, Buffer.concat([part, Buffer.alloc(70_000, 1), part])];
    const [one, two] = [await pack(once, "br", effort), await pack(twice, "br", effort)];
    expect(two.length).toBeLessThan(1.2 * one.length);
  },
);
