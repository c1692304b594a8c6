import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { CHOICES, catalog, firstCategory, links } from "#tests/e2e/site-pages.ts";

/* One order, in every form in which the site tells it: page, search engines, table, Markdown, API and feed. */

/** Ids in the order in which the links of some elements first lead to a provider; runs in the browser. */
function listLinked([html, selector, root]: [string, string, string]): string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const hrefs = [...page.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
  const ids = hrefs.flatMap((href) => (href.startsWith(root) ? [href.slice(root.length)] : []));
  return [...new Set(ids.filter((id) => /^[a-z][a-z0-9-]*$/.test(id)))];
}

interface Structured {
  "@type": string;
  itemListElement: { url: string }[];
}

/** The list that a page tells search engines of; runs in the browser. */
function readItemList(html: string): string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? "") as Structured,
  );
  const list = things.find((thing) => thing["@type"] === "ItemList");
  return (list?.itemListElement ?? []).map(({ url }) => url.replace(/.*\//, ""));
}

/** The providers that the tables of a Markdown text name, one a line. */
function listTold(text: string, category: string): string[] {
  return text.split("\n").flatMap((line) => {
    const id = /\]\(https?:\/\/[^/]+(\/[^)\s]*)\)/.exec(line)?.[1]?.split("/");
    return line.startsWith("|") && id?.[1] === category && id[2] ? [id[2]] : [];
  });
}

function makeReader(request: APIRequestContext) {
  const text = async (path: string): Promise<string> => {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
    return answer.text();
  };
  return {
    text,
    rows: async (path: string): Promise<Record<string, string>[]> =>
      parse(await text(path), { columns: true }),
    api: async (path: string) => JSON.parse(await text(`${links.api}/categories/${path}`)).data,
  };
}

async function readPage(page: Page, html: string, selector: string, category: string) {
  return page.evaluate(listLinked, [html, selector, `/${category}/`] as [string, string, string]);
}

/** The links of those whom a list ranks or rules out. */
const LISTED = "[data-block][data-provider] a";

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

for (const { id: category, editions, useCases } of catalog.categories) {
  test(`${category}: the published list`, async ({ page, request }) => {
    const { text, rows, api } = makeReader(request);
    const html = await text(links.category(category));
    const listed = await readPage(page, html, LISTED, category);
    const ranking = (await api(`${category}/ranking`)) as { id: string; standing: unknown }[];
    expect(listed.length).toBeGreaterThan(2);
    expect(idsOf(ranking)).toEqual(listed);
    const ranked = idsOf(ranking.filter(({ standing }) => standing !== null));
    expect(await page.evaluate(readItemList, html)).toEqual(ranked);
    const table = await rows(links.table(`${category}/providers`));
    const placed = table.filter(({ rank }) => rank !== "").map(({ provider }) => provider);
    expect(placed).toEqual(ranked);
    expect(idsOf(await api(`${category}/providers`))).toEqual(
      table.map(({ provider }) => provider),
    );
    const told = listTold(await text(links.twin(links.category(category))), category);
    expect(told.slice(0, listed.length)).toEqual(listed);
  });

  test(`${category}: its decision guides`, async ({ page, request }) => {
    const { text, api } = makeReader(request);
    for (const { id } of useCases) {
      const path = links.decisionGuide(category, id);
      const shown = await readPage(page, await text(path), 'tr[id^="provider-"] th a', category);
      const answered = (await api(`${category}/use-cases/${id}`)) as {
        providers: { id: string }[];
      };
      expect([id, idsOf(answered.providers)]).toEqual([id, shown]);
      const told = listTold(await text(links.twin(path)), category);
      expect([id, [...new Set(told.slice(-shown.length))]]).toEqual([id, shown]);
    }
  });

  test(`${category}: its frozen editions`, async ({ page, request }) => {
    const { text, rows, api } = makeReader(request);
    const feed = JSON.parse(await text(links.feed(links.category(category), "json"))) as {
      items: { url: string; content_text: string }[];
    };
    for (const { id, providers } of editions) {
      const path = links.edition(category, id);
      const ranked = providers.filter(({ standing }) => standing !== null);
      const shown = await readPage(page, await text(path), "main h3 a", category);
      expect(shown.slice(0, ranked.length)).toEqual(idsOf(ranked));
      const { places } = (await api(`${category}/editions/${id}`)) as {
        places: { provider: string; place: string | null }[];
      };
      const placed = places.filter(({ place }) => place !== null);
      expect(placed.map(({ provider }) => provider)).toEqual(idsOf(ranked));
      const table = await rows(links.table(`${category}/editions/${id}/providers`));
      expect(table.filter(({ rank }) => rank !== "").map(({ provider }) => provider)).toEqual(
        idsOf(ranked),
      );
      const told = listTold(await text(links.twin(path)), category);
      expect(told.slice(0, ranked.length)).toEqual(idsOf(ranked));
      const entry = feed.items.find(({ url }) => url.endsWith(path));
      const names = ranked.map(({ data }) => data.name);
      const at = names.map((name) => entry?.content_text.indexOf(`\n${name}, place `) ?? -1);
      expect([at[0] === -1, at]).toEqual([false, at.toSorted((a, b) => a - b)]);
    }
  });
}

test("a list under a choice", async ({ page, request }) => {
  const { text, rows, api } = makeReader(request);
  const { id: category, criteria } = firstCategory;
  const [first, second] = criteria;
  for (const query of [
    `use=${CHOICES.useCase.id}`,
    ...CHOICES.demands.map(({ token }) => `must=${token}`),
    `w.${first?.id}=0&w.${second?.id}=100`,
    `must=${CHOICES.set.token}&w.${first?.id}=5`,
  ]) {
    const html = await text(`${links.category(category)}?${query}`);
    const shown = await readPage(page, html, LISTED, category);
    const ranking = (await api(`${category}/ranking?${query}`)) as { id: string }[];
    expect([query, idsOf(ranking)]).toEqual([query, shown]);
    const table = await rows(links.chosenTable(category, query));
    expect([query, table.map(({ provider }) => provider)]).toEqual([query, shown]);
    expect(await page.evaluate(readItemList, html)).toEqual([]);
  }
});
