import { expect, test } from "vitest";
import type { Source } from "#lib/domain/source.ts";
import { linkSources, viewSources } from "#lib/views/words/source-view.ts";

const PAGE: Source = {
  title: "Fees",
  publisher: "Acme",
  url: "https://acme.example/fees",
  basis: "official",
  read: "2026-11-21",
  copy_date: "2026-10-01",
};

test("one address in one copy is one source, with every date, note and quoted place", () => {
  const [only, ...others] = viewSources({
    own: { ...PAGE, says: "two per cent", note: "A footnote." },
    "prices--fees": { ...PAGE, title: "List of fees", read: "2026-11-28", says: "no least fee" },
  });
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    number: 1,
    title: "Fees",
    anchor: "source-own",
    href: "https://acme.example/fees#:~:text=two%20per%20cent&text=no%20least%20fee",
    dates: ["copy of 1 Oct 2026", "read 21 Nov 2026 and 28 Nov 2026"],
    note: "A footnote.",
  });
});

test("both ids lead to the one number, once", () => {
  const views = viewSources({ own: PAGE, "prices--fees": PAGE });
  const link = { number: 1, label: "Acme", href: "#source-own" };
  for (const ids of [["own"], ["prices--fees"], ["own", "prices--fees"]])
    expect(linkSources(ids, views)).toEqual([link]);
});

test("another copy, another address and another place on paper are other sources", () => {
  const paper: Source = { title: "Ten", publisher: "A paper", where: "Page 1", basis: "guide" };
  const views = viewSources({
    now: PAGE,
    before: { ...PAGE, copy_date: "2017-11-21" },
    there: { ...PAGE, url: "https://acme.example/terms" },
    paper,
    overleaf: { ...paper, where: "Page 2" },
    again: paper,
  });
  expect(views.map(({ ids }) => ids.join(" "))).toEqual([
    "now",
    "before",
    "there",
    "paper again",
    "overleaf",
  ]);
});
