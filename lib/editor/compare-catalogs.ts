import {
  compareProvider,
  hasMoved,
  isRubricChanged,
  type ProviderImpact,
  type Shift,
} from "#lib/editor/impact-scores.ts";
import { matchRenamed } from "#lib/editor/match-renamed.ts";
import { listRowChanges, type RowImpact } from "#lib/editor/row-changes.ts";
import { listSentences } from "#lib/editor/sentences.ts";
import { answerDemands, type Verdict } from "#lib/ranking/answer-demands.ts";
import type { Catalog, CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listPages } from "#lib/views/site/page-list.ts";

/** A provider that stands in another block of a use case. */
interface AnswerImpact {
  useCase: string;
  provider: string;
  verdict: Shift<Verdict | null>;
}

/** What a change does to one category. `others` are the providers of whom neither their own file nor a ledger's row changed. */
export interface CategoryImpact {
  id: string;
  rubricChanged: boolean;
  rows: RowImpact[];
  providers: ProviderImpact[];
  others: { count: number; moved: string[] };
  ranks: { id: string; name: string; rank: Shift<number | null> }[];
  answers: AnswerImpact[];
}

/** What a change of the content does to everything that readers see. */
export interface Impact {
  categories: CategoryImpact[];
  sentences: { file: string; before: string | null; after: string | null }[];
  pages: { changed: string[]; added: string[]; removed: string[] };
}

/** The ids that things of a category have now, by those they had before a change. */
interface IdsNow {
  ofProvider: (id: string) => string;
  ofUseCase: (id: string) => string;
}

function listVerdicts(
  category: ScoredCategory | undefined,
  idsNow: IdsNow | null,
): Map<string, Verdict> {
  return new Map(
    (category?.useCases ?? []).flatMap((useCase) =>
      (category?.providers ?? []).map((provider): [string, Verdict] => [
        idsNow
          ? `${idsNow.ofUseCase(useCase.id)} ${idsNow.ofProvider(provider.id)}`
          : `${useCase.id} ${provider.id}`,
        answerDemands(provider, category as ScoredCategory, useCase.data.must).verdict,
      ]),
    ),
  );
}

function compareAnswers(
  before: ScoredCategory | undefined,
  after: ScoredCategory | undefined,
  idsNow: IdsNow,
): AnswerImpact[] {
  const [old, now] = [listVerdicts(before, idsNow), listVerdicts(after, null)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => {
      const [useCase = "", provider = ""] = key.split(" ");
      const verdict = { before: old.get(key) ?? null, after: now.get(key) ?? null };
      return { useCase, provider, verdict };
    });
}

function compareCategory(
  id: string,
  before: ScoredCategory | undefined,
  after: ScoredCategory | undefined,
  changed: ReadonlySet<string>,
): CategoryImpact {
  const sums = { before: before?.weightSum ?? 1, after: after?.weightSum ?? 1 };
  const idsNow: IdsNow = {
    ofProvider: matchRenamed(before?.providers ?? [], after?.providers ?? []),
    ofUseCase: matchRenamed(before?.useCases ?? [], after?.useCases ?? []),
  };
  const ids = [
    ...new Set([
      ...(before?.providers ?? []).map((one) => idsNow.ofProvider(one.id)),
      ...(after?.providers ?? []).map((one) => one.id),
    ]),
  ].sort();
  const pairs = ids.map((provider) => ({
    provider,
    file: `${id}/providers/${provider}.md`,
    old: before?.providers.find((one) => idsNow.ofProvider(one.id) === provider),
    now: after?.providers.find((one) => one.id === provider),
  }));
  const rows = listRowChanges(before, after, idsNow.ofProvider);
  const isOwn = ({ provider, file }: (typeof pairs)[number]): boolean =>
    changed.has(file) || rows.some((row) => row.provider === provider);
  const others = pairs.filter((pair) => !isOwn(pair));
  return {
    id,
    rubricChanged: isRubricChanged(before, after),
    rows,
    providers: pairs
      .filter((pair) => isOwn(pair) || hasMoved(pair.old, pair.now))
      .map(({ old, now }) => compareProvider(old, now, sums)),
    others: {
      count: others.length,
      moved: others.filter(({ old, now }) => hasMoved(old, now)).map(({ provider }) => provider),
    },
    ranks: pairs.flatMap(({ provider, old, now }) => {
      const rank = { before: old?.standing?.rank ?? null, after: now?.standing?.rank ?? null };
      const name = (now ?? old)?.data.name ?? "";
      return rank.before === rank.after ? [] : [{ id: provider, name, rank }];
    }),
    answers: compareAnswers(before, after, idsNow),
  };
}

/** What differs in the texts of files that were there before and still are: of a new file all is new, and said elsewhere. */
function compareSentences(before: Catalog, after: Catalog): Impact["sentences"] {
  const [old, now] = [listSentences(before), listSentences(after)];
  const fileOf = (place: string): string => place.replace(/(\.(?:md|yml)).*$/, "$1");
  const [oldFiles, nowFiles] = [old, now].map((all) => new Set([...all.keys()].map(fileOf)));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => oldFiles?.has(fileOf(place)) && nowFiles?.has(fileOf(place)))
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => ({
      file: place,
      before: old.get(place) ?? null,
      after: now.get(place) ?? null,
    }));
}

/** What every prerendered page shows, by its address: equal texts mean equal pages. */
function viewPages(compiled: CompiledCatalog): Map<string, string> {
  return new Map(listPages(compiled).map(({ path, view }) => [path, JSON.stringify(view())]));
}

/** Compares two states of the content. `changed` are the files that differ, by their paths below the content folder. */
export function compareCatalogs(
  before: CompiledCatalog,
  after: CompiledCatalog,
  changed: ReadonlySet<string>,
): Impact {
  const [old, now] = [before.catalog.categories, after.catalog.categories];
  const ids = [...new Set([...old, ...now].map((category) => category.id))];
  const [oldPages, newPages] = [viewPages(before), viewPages(after)];
  return {
    categories: ids.map((id) =>
      compareCategory(
        id,
        old.find((one) => one.id === id),
        now.find((one) => one.id === id),
        changed,
      ),
    ),
    sentences: compareSentences(before.catalog, after.catalog),
    pages: {
      changed: [...newPages].flatMap(([path, view]) => {
        const was = oldPages.get(path);
        return was !== undefined && was !== view ? [path] : [];
      }),
      added: [...newPages.keys()].filter((path) => !oldPages.has(path)),
      removed: [...oldPages.keys()].filter((path) => !newPages.has(path)),
    },
  };
}
