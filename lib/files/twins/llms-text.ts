import {
  type Block,
  heading,
  join,
  type Line,
  link,
  list,
  paragraph,
  section,
} from "#lib/files/twins/nodes.ts";
import { writeBlocks } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listPriceLedgers } from "#lib/views/ledgers/prices-view.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

/** A link with a note, in the form that llmstxt.org asks for. */
function point(title: string, href: string, note = ""): Line {
  return join([[link(title, href)], ...(note === "" ? [] : [`: ${note}`])], "");
}

function categoryPart({ id, data, ...category }: ScoredCategory): Block[] {
  const { useCases, questions, advice, ledgers, providers } = category;
  const lists: Line[] = [
    point(data.title, links.twin(links.category(id)), data.summary),
    ...(useCases.length === 0
      ? []
      : [point("Best for your situation", links.twin(links.decisionGuides(id)))]),
    ...useCases.map((one) =>
      point(one.data.title, links.twin(links.decisionGuide(id, one.id)), one.data.question),
    ),
    ...(questions.length === 0
      ? []
      : [point("Questions", links.twin(links.questions(id)), `${questions.length} answered`)]),
    ...(advice === null ? [] : [point("Buying guide", links.twin(links.buyingGuide(id)))]),
    ...(listPriceLedgers({ data }).length === 0
      ? []
      : [point("Prices", links.twin(links.prices(id)))]),
    ...ledgers.map((one) =>
      point(data.ledgers?.[one.id]?.title ?? one.id, links.twin(links.ledger(id, one.id))),
    ),
    point("How we score", links.twin(links.methodology(id))),
    point("What changed and why", links.twin(links.changes(id))),
    ...providers.map((one) => point(one.data.name, links.twin(links.provider(id, one.id)))),
  ];
  return section(2, data.title, list(lists));
}

/** How to cite a category's edition: its day is part of every place and score. */
function wordCitation(compiled: CompiledCatalog, category: ScoredCategory): Line {
  const { name, base_url } = compiled.catalog.site;
  const address = `${base_url}${links.category(category.id)}`;
  const day = formatDate(category.data.as_of);
  return join([
    `${name}, ${category.data.title}, ${nameEdition(category)} (${day}),`,
    [link(address, address)],
  ]);
}

/** What the site is and where its pages stand as Markdown, for programs that read (llmstxt.org). */
export function makeLlmsText(compiled: CompiledCatalog): string {
  const { site, categories, questions, glossary, pages } = compiled.catalog;
  return writeBlocks(compiled, "/", [
    heading(1, site.name),
    { type: "blockquote", children: [{ type: "paragraph", children: join([site.summary]) }] },
    paragraph(
      "Unknown is unknown: never read it as no, as nothing or as zero. A place is always said with its verified share and its date, and a score with its range, from proven to possible. The order is what public sources prove, and no verdict on quality.",
    ),
    paragraph(`${site.caution.title} ${site.caution.text}`),
    paragraph(
      "Every page stands as Markdown at its address with .md behind it, the home page at /index.md.",
    ),
    ...categories.flatMap(categoryPart),
    ...section(
      2,
      "The site",
      list([
        point("Home", links.twin("/"), site.tagline),
        ...(questions.length === 0
          ? []
          : [point("All questions", links.twin(links.siteQuestions))]),
        ...pages
          .filter(({ id }) => `/${id}` !== links.contribute)
          .map(({ id, data }) => point(data.title, links.twin(`/${id}`), data.summary)),
        point("Changes", links.twin(links.siteChanges)),
        ...(glossary === null ? [] : [point("Glossary", links.twin(links.glossary))]),
      ]),
    ),
    ...section(
      2,
      "Data",
      list([
        point("Data", links.data, "what there is to load, and how to cite it"),
        point("API", links.openApi, "public JSON, version 1"),
        point("Data package", links.dataPackage, "every table, recomputed by its own script"),
        point("Feed of all changes", links.feed("/", "xml"), "Atom"),
        point("The same as JSON Feed", links.feed("/", "json")),
        ...categories.map(({ id, data }) =>
          point(`${data.title}: feed`, links.feed(links.category(id), "xml")),
        ),
      ]),
    ),
    ...section(2, "How to cite", [
      paragraph(
        join(
          [
            `The content may be used under ${CONTENT_LICENCE.name} (`,
            [link(CONTENT_LICENCE.short, CONTENT_LICENCE.url)],
            "). Name the edition and its date:",
          ],
          "",
        ),
      ),
      ...list(categories.map((category) => wordCitation(compiled, category))),
    ]),
  ]);
}
