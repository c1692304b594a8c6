import { beforeAll, expect, test } from "vitest";
import { lint } from "#tests/architecture/lint.ts";

const REFUSED = [
  'export const a = (fact: { state: string }) => fact.state === "told";',
  'export const a = (claim: { type: string }) => claim.type !== "set";',
  'export const a = (view: { status: string }) => view.status === "not-found";',
  'export const a = (value: object) => "member" in value;',
  'export const a = (value: object) => "piecewise" in value;',
  'export function a(fact: { state: string }) {\n  switch (fact.state) {\n    case "told":\n      return 1;\n    default:\n      return 2;\n  }\n}',
];
const ALLOWED = [
  'export const a = (file: { kind: string }) => file.kind === "told";',
  'export const a = (node: { type: string }) => node.type === "heading";',
  'export const a = (value: object) => "title" in value;',
  'export function a(fact: { state: "told" }) {\n  switch (fact.state) {\n    case "told":\n      return 1;\n  }\n}',
];

let report = "";
beforeAll(() => {
  report = lint(
    Object.fromEntries([
      ...REFUSED.map((text, index) => [`lib/views/refused-${index}.ts`, `${text}\n`]),
      ...ALLOWED.map((text, index) => [`lib/views/allowed-${index}.ts`, `${text}\n`]),
      ["lib/content/yaml/other.ts", `${REFUSED[1]}\n`],
    ]),
  );
});

test.each(REFUSED.map((text, index) => [index, text] as const))(
  "the linter refuses %i: %s",
  (index) => {
    expect(report).toMatch(new RegExp(`lib/views/refused-${index}\\.ts:\\d+:\\d+ plugin`));
  },
);
test.each(ALLOWED.map((text, index) => [index, text] as const))(
  "the linter lets %i pass: %s",
  (index) => {
    expect(report).not.toContain(`lib/views/allowed-${index}.ts`);
  },
);
test("trees of Markdown and YAML have types of their own", () => {
  expect(report).not.toContain("lib/content/yaml/other.ts");
});
