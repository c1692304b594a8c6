import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CiteThis } from "#components/data/cite-this.tsx";
import { digestPackage } from "#lib/files/package/descriptor.ts";
import { viewCitations } from "#lib/views/data/cite-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

test("every citation is shown with what proves it", () => {
  const compiled = OTHER_SITE;
  const view = viewCitations(compiled, digestPackage(compiled));
  const markup = renderToStaticMarkup(createElement(CiteThis, { view }));
  const shown = [
    view.sentence,
    ...view.categories.flatMap(({ title, frozen, now }) => [
      title,
      now.sentence,
      ...frozen.flatMap(({ sentence, digest }) => [sentence, digest]),
    ]),
  ];
  expect(shown.length).toBeGreaterThan(6);
  for (const text of shown) expect(markup).toContain(text);
  expect(view.digest).toMatch(/^[0-9a-f]{64}$/);
  for (const href of [view.zip, view.descriptor]) expect(markup).toContain(`href="${href}"`);
});
