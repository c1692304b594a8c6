import { expect, test } from "vitest";
import { TRIED_ENTRIES } from "#tests/fixtures/tried-entries.ts";
import { askCommand, askTrial } from "#tests/fixtures/verdicts.ts";

test("a trial and `npm run check` say the same of eighty entries, good and bad", async () => {
  expect(TRIED_ENTRIES).toHaveLength(80);
  const said = await askCommand(TRIED_ENTRIES);
  for (const [at, entry] of TRIED_ENTRIES.entries()) {
    const name = `${entry.name}: ${entry.category}/${entry.id}`;
    expect([name, askTrial(entry)]).toEqual([name, said[at]]);
  }
  const refused = said.filter(({ ok }) => !ok).length;
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(72);
});
