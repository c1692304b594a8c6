import { expect, test } from "vitest";
import { BASES, type Basis, type Source } from "#lib/domain/source.ts";
import { linkSources, viewSources } from "#lib/views/words/source-view.ts";

const source = (basis: Basis, more: Partial<Source> = {}): Source => ({
  title: `By ${basis}`,
  publisher: "Acme",
  url: `https://acme.example/${basis}`,
  basis,
  read: "2026-11-28",
  ...more,
});

const SOURCES: Record<string, Source> = {
  guide: source("guide"),
  press: source("third-party", { publisher: "news.example", reprint_of: "The Daily Block" }),
  code: source("repository"),
  court: source("authority"),
  own: source("official", { seen: "live" }),
  blog: source("official", { copy_date: "2025-01" }),
};

test("the provider's own word and authorities come first, what proves nothing last", () => {
  const views = viewSources(SOURCES);
  expect(views.map(({ id, number }) => `${number} ${id}`)).toEqual([
    "1 own",
    "2 blog",
    "3 court",
    "4 code",
    "5 press",
    "6 guide",
  ]);
  expect(viewSources(SOURCES, { after: 10 }).map(({ number }) => number)).toEqual([
    11, 12, 13, 14, 15, 16,
  ]);
});

test("every order in which a file lists its kinds of sources comes out the same", () => {
  for (let turn = 0; turn < BASES.length; turn += 1) {
    const turned = [...BASES.slice(turn), ...BASES.slice(0, turn)];
    const written = Object.fromEntries(turned.map((basis) => [basis, source(basis)]));
    expect(viewSources(written).map(({ id }) => id)).toEqual(BASES);
  }
});

test("who speaks, whose words are repeated, and when it was seen", () => {
  const words = Object.fromEntries(
    viewSources(SOURCES).map(({ id, basis, dates }) => [id, [basis, ...dates]]),
  );
  expect(words).toEqual({
    own: ["the provider's own page", "seen live 28 Nov 2026"],
    blog: ["the provider's own page", "copy of Jan 2025", "read 28 Nov 2026"],
    court: ["regulator, register or court", "read 28 Nov 2026"],
    code: ["public repository", "read 28 Nov 2026"],
    press: ["third party, reprint of The Daily Block", "read 28 Nov 2026"],
    guide: ["the published guide, which earns no point", "read 28 Nov 2026"],
  });
});

test("a fact's sources are named in the order of their numbers, each once", () => {
  const links = linkSources(["guide", "press", "own", "press", "nobody"], viewSources(SOURCES));
  expect(links).toEqual([
    { number: 1, label: "Acme", href: "#source-own" },
    { number: 5, label: "news.example", href: "#source-press" },
    { number: 6, label: "Acme", href: "#source-guide" },
  ]);
});
