import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CITATION } from "#lib/editor/citation-file.ts";
import { OWN_FOLDER, ownContent } from "#tests/fixtures/own-content.ts";

const content = ownContent();
const { site, categories } = content;

/** Read as text in every place: what a citation says is no number and no date. */
const cited = parse(readFileSync(join(dirname(resolve(OWN_FOLDER)), CITATION), "utf8"), {
  schema: "failsafe",
});

test("CITATION.cff is a citation of the Citation File Format 1.2.0", () => {
  expect(Object.keys(cited)).toEqual([
    "cff-version",
    "message",
    "type",
    "title",
    "abstract",
    "authors",
    "version",
    "date-released",
    "url",
    "repository-code",
    "license",
    "identifiers",
  ]);
  expect(cited).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    license: "CC-BY-4.0",
    "date-released": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    url: expect.stringMatching(/^https:\/\/\S+$/),
    "repository-code": expect.stringMatching(/^https:\/\/\S+$/),
  });
  for (const { type } of cited.identifiers) expect(["doi", "url", "swh", "other"]).toContain(type);
});

test("it names the site's editors and the newest frozen edition of every category that has one", () => {
  const frozen = categories.flatMap(({ id, editions }) =>
    editions.map(({ id: edition, digest, data }) => ({ id, edition, digest, day: data.as_of })),
  );
  const day = frozen
    .map((one) => one.day)
    .sort()
    .at(-1);
  const newest = frozen.filter((one) => one.day === day);
  expect(newest.length).toBeGreaterThan(0);
  expect(cited).toMatchObject({
    abstract: site.summary,
    authors: site.editors.map(({ name }) => ({ name })),
    url: site.base_url,
    "repository-code": site.repository,
    version: newest[0]?.edition,
    "date-released": day,
  });
  expect(cited.title.startsWith(`${site.name}: `)).toBe(true);
  expect(cited.identifiers.map(({ value }: { value: string }) => value)).toEqual(
    newest.flatMap(({ id, edition, digest }) => [
      `${site.base_url}/${id}/editions/${edition}`,
      `sha256:${digest}`,
    ]),
  );
});
