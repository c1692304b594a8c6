import type { z } from "zod";
import { API, addressOf } from "#lib/api/about.ts";
import { showWeights } from "#lib/api/bodies/category.ts";
import { showInterval, showPrinted } from "#lib/api/bodies/summary.ts";
import type { EditionAnswer, EditionsAnswer } from "#lib/api/schema/pages.ts";
import type { CompiledCatalog, ScoredCategory, ScoredEdition } from "#lib/ranking/catalog.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

type Line = z.infer<typeof EditionsAnswer>["data"][number];
type Edition = z.infer<typeof EditionAnswer>["data"];
type Order = ScoredCategory["publishedOrders"][number];

function locate(compiled: CompiledCatalog, category: ScoredCategory, id: string) {
  return {
    page: addressOf(compiled, links.edition(category.id, id)),
    self: addressOf(compiled, `${API}/categories/${category.id}/editions/${id}`),
  };
}

function lineOfFrozen(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  { id, data, digest }: ScoredEdition,
): Line {
  return { id, kind: "frozen", day: data.as_of, digest, ...locate(compiled, category, id) };
}

function lineOfOrder(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  { id, data }: Order,
): Line {
  return {
    id,
    kind: "published",
    day: data.published,
    digest: null,
    ...locate(compiled, category, id),
  };
}

/** Everything of a category that can be cited, by day. */
export function listEditions(compiled: CompiledCatalog, category: ScoredCategory): Line[] {
  return [
    ...category.publishedOrders.map((order) => lineOfOrder(compiled, category, order)),
    ...category.editions.map((edition) => lineOfFrozen(compiled, category, edition)),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function showFrozen(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  edition: ScoredEdition,
): Edition {
  const { groups } = viewFrozen(compiled, category.id, edition.id);
  const rows = groups.flatMap((group) => group.rows);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return {
    ...lineOfFrozen(compiled, category, edition),
    publisher: null,
    weights: showWeights(edition),
    groups: groups.map(({ group, title, explanation, rows: own }) => ({
      id: group,
      title,
      explanation,
      providers: own.length,
    })),
    places: edition.providers.flatMap(({ id, data, group, known, standing, criteria }) => {
      const row = rowOf.get(id);
      if (!row) return [];
      return [
        {
          place: standing && printPlace(standing),
          name: data.name,
          provider: id,
          group,
          score: listsScore(group) ? showPrinted(row) : null,
          known,
          criteria: Object.fromEntries(
            criteria.map((one) => [one.criterion, showInterval(one.score)]),
          ),
        },
      ];
    }),
  };
}

function showOrder(compiled: CompiledCatalog, category: ScoredCategory, order: Order): Edition {
  return {
    ...lineOfOrder(compiled, category, order),
    publisher: order.data.publisher,
    weights: null,
    groups: null,
    places: order.data.places.map(({ place, name, provider }) => ({
      place: String(place),
      name,
      provider: provider ?? null,
      group: null,
      score: null,
      known: null,
      criteria: null,
    })),
  };
}

/** One edition, frozen or published; null where there is none of that id. */
export function showEdition(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  id: string,
): Edition | null {
  const frozen = category.editions.find((edition) => edition.id === id);
  if (frozen) return showFrozen(compiled, category, frozen);
  const order = category.publishedOrders.find((one) => one.id === id);
  return order ? showOrder(compiled, category, order) : null;
}
