import { expect, test } from "vitest";
import { checkWith } from "#tests/fixtures/content-files.ts";
import { drawMistakes } from "#tests/fixtures/mistakes.ts";

test.each(
  drawMistakes().map(
    (mistake) =>
      [mistake.kind.name, `${mistake.line.file}:${mistake.line.index + 1}`, mistake] as const,
  ),
)("%s at %s is reported there, with its field", (_, __, { kind, line, text }) => {
  const { problems } = checkWith({ [line.file]: text });
  const places = problems.map((problem) => `${problem.file}:${problem.line} ${problem.path}`);
  expect(places).toContain(
    `${line.file}:${line.index + 1 + (kind.below ?? 0)} ${kind.field(line)}`,
  );
});
