import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { writeSecurityText } from "#lib/views/site/security-text.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";

function writeFor(day: string): string[] {
  const content = contentWith({ [TEA]: replaceIn(TEA, "as_of: 2026-06-30", `as_of: ${day}`) });
  return writeSecurityText(compileContent(content)).split("\n");
}

test("it says whom to tell and what the policy is, in the form of RFC 9116", () => {
  const lines = writeFor("2026-06-30");
  expect(lines).toEqual([
    expect.stringMatching(/^Contact: https:\/\/\S+\/security\/advisories\/new$/),
    expect.stringMatching(/^Policy: https:\/\/\S+\/security\/policy$/),
    "Expires: 2027-05-01T00:00:00.000Z",
    "Preferred-Languages: en",
    "Canonical: https://leaf.example/.well-known/security.txt",
    "",
  ]);
});

test.each([
  ["2026-07-31", "2027-06-01"],
  ["2026-12-01", "2027-11-01"],
  ["2027-02-28", "2028-01-01"],
])("after %s it holds until %s, which is less than a year", (day, end) => {
  expect(writeFor(day)).toContain(`Expires: ${end}T00:00:00.000Z`);
});
