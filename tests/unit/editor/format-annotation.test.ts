import { expect, test } from "vitest";
import { makeProblem } from "#lib/content/text/problem.ts";
import { formatAnnotation } from "#lib/editor/format-problems.ts";

test("what would end a field of an annotation is escaped where it stands", () => {
  const place = { file: "a:b,c%.md", line: 3, column: 4 };
  const problem = makeProblem("unknown-file", place, { found: "one:\ntwo, three%" });
  const annotation = formatAnnotation(problem, { prefix: "content", handbook: new Map() });
  expect(annotation).toMatch(
    /^::error file=content\/a%3Ab%2Cc%25\.md,line=3,col=4,title=unknown-file::/,
  );
  expect(annotation).not.toContain("\n");
  expect(annotation).toContain("two, three%25");
});
