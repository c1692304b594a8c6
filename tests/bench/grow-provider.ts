import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";

type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** What a provider's file holds, as written. */
export interface WrittenProvider {
  id: string;
  fields: Fields;
  body: string;
}

/** Reads a provider's file as it is written. Throws if it cannot be read. */
export function readWritten(file: ContentFile): WrittenProvider {
  const parsed = parseFile(file, []);
  if (!parsed) throw new Error(`${file.path} cannot be read.`);
  const id = file.path.replace(/^.*\/|\.md$/g, "");
  return { id, fields: parsed.data as Fields, body: parsed.body };
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every text and list in a value, made anew. */
function change(
  value: Json,
  fn: (one: Json, key: string | null) => Json,
  key: string | null = null,
): Json {
  const made = fn(value, key);
  if (Array.isArray(made)) return made.map((one) => change(one, fn));
  if (!isFields(made)) return made;
  return Object.fromEntries(Object.entries(made).map(([own, one]) => [own, change(one, fn, own)]));
}

/** Whether a value names something as a word of its own. */
function names(value: Json | undefined, word: string): boolean {
  return (
    value !== undefined && new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(JSON.stringify(value))
  );
}

/** The sources that are named anywhere in a value. */
function listNamed(value: Json): Set<Json> {
  const named = new Set<Json>();
  change(value, (one, key) => {
    if (key === "sources" && Array.isArray(one)) for (const id of one) named.add(id);
    return one;
  });
  return named;
}

/** A fact of another's with its sources as they are called here: a page that is listed already keeps its name. */
function adoptFact(fact: Json, theirs: Fields, sources: Record<string, Json>): Json {
  const called = new Map<string, string>();
  const wanted = listNamed(fact);
  for (const [id, source] of Object.entries(theirs)) {
    if (!wanted.has(id)) continue;
    const pageOf = (one: Json | undefined): Json | undefined =>
      isFields(one) ? (one.url ?? one.where) : undefined;
    const same = Object.entries(sources).find(([, one]) => pageOf(one) === pageOf(source))?.[0];
    const free = same ?? (Object.hasOwn(sources, id) ? `${id}-2` : id);
    if (same === undefined) sources[free] = source;
    called.set(id, free);
  }
  return change(fact, (one, key) =>
    key === "sources" && Array.isArray(one)
      ? [...new Set(one.map((id) => called.get(String(id)) ?? id))]
      : one,
  );
}

/** YAML with a line for each thing, as editors write it. */
function print(value: Json, indent = ""): string {
  const flow = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flow.length < (indent === "" ? 40 : 600))
    return ` ${flow}`;
  const deeper = `${indent}  `;
  return Array.isArray(value)
    ? value.map((one) => `\n${indent}  -${print(one, deeper)}`).join("")
    : Object.entries(value)
        .map(([key, one]) => `\n${indent}  ${key}:${print(one, deeper)}`)
        .join("");
}

/** What a copy is called, and which facts its category counts from ledgers: no text of a copy rests on those. */
export interface Copy {
  id: string;
  name: string;
  counted: readonly string[];
}

/** A text under the copy's name, without figures that rows would have to give. */
function tellOf(text: string, original: string, { name, counted }: Copy): string {
  return text
    .replace(/\{\{([\w-]+)\}\}/g, (whole, fact) => (counted.includes(fact) ? "some" : whole))
    .replaceAll(original, name);
}

/**
 * A provider made of two: texts of one, and of its facts those that its texts do not rest on changed for the other's or
 * left for somebody to look up. `draw` gives whole numbers below a limit.
 */
export function makeCopy(
  { fields, body }: WrittenProvider,
  { fields: theirs }: WrittenProvider,
  copy: Copy,
  draw: (limit: number) => number,
): string {
  const {
    facts: ownFacts = {},
    sources: ownSources = {},
    former_names,
    former_ids,
    ...rest
  } = fields;
  const own = isFields(ownFacts) ? ownFacts : {};
  const other = isFields(theirs.facts) ? theirs.facts : {};
  const sources: Record<string, Json> = isFields(ownSources) ? { ...ownSources } : {};
  const facts: Record<string, Json> = {};
  for (const [fact, value] of Object.entries(own)) {
    const chance = draw(10);
    const another = other[fact];
    if (copy.counted.includes(fact)) continue;
    if (names(rest, fact) || names(body, fact) || chance < 4) facts[fact] = value;
    else if (another !== undefined && chance < 9)
      facts[fact] = adoptFact(another, isFields(theirs.sources) ? theirs.sources : {}, sources);
  }
  const original = String(fields.name);
  const texts = change(rest, (one) => {
    if (typeof one === "string") return tellOf(one, original, copy);
    const rests = isFields(one) && copy.counted.some((fact) => names(one.holds_if, fact));
    return rests && isFields(one) ? tellOf(String(one.text), original, copy) : one;
  });
  const named = listNamed([texts, facts]);
  const made: Fields = {
    ...(isFields(texts) ? texts : {}),
    website: `https://${copy.id}.github.io`,
    facts,
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id))),
  };
  const lines = Object.entries(made).map(([key, value]) => `${key}:${print(value)}`);
  return ["---", ...lines, "---", tellOf(body, original, copy)].join("\n");
}
