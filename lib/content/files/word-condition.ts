import type { Declared } from "#lib/content/files/find-field.ts";
import { writeValue } from "#lib/content/files/word-value.ts";
import { writeConditionExample } from "#lib/content/rulebook/declared-examples.ts";
import type { Path, Report } from "#lib/content/text/report.ts";
import { CONDITION_WORDS, CONDITIONS, meantCondition } from "#lib/domain/condition-words.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

/** Keys of a condition that ask nothing. */
const OTHER_KEYS: ReadonlySet<string> = new Set(["fact", "why", "ask"]);

/** Reports one condition whose word, or whose fact, is not there to be read. */
type Told = (report: Report, path: Path) => void;

function tellBare(value: unknown, declared: Declared): Told {
  const [id, declaration] =
    Object.entries(declared.facts ?? {}).find(([one]) => one === value) ??
    Object.entries(declared.facts ?? {})[0] ??
    [];
  const example =
    id !== undefined && declaration
      ? writeConditionExample(id, declaration, declared.facts ?? {})
      : "{ fact: ..., is: ... }";
  return (report, path) =>
    report("wrong-value", path, {
      found: `${writeValue(value)}, which is no map`,
      form: "a condition on a fact",
      remedy: `write one such as ${example}`,
    });
}

/** A condition without `fact` whose key is a fact. */
function tellFactAsKey(map: Record<string, unknown>, declared: Declared): Told | null {
  const key = Object.keys(map).find((one) => declared.facts && Object.hasOwn(declared.facts, one));
  const declaration = key === undefined ? undefined : declared.facts?.[key];
  if (key === undefined || !declaration) return null;
  return (report, path) =>
    report("unknown-condition", [...path, key], {
      found: `the fact "${key}" as a key`,
      fits: CONDITIONS[declaration.type],
      remedy: `write it as ${writeConditionExample(key, declaration, declared.facts ?? {})}`,
      at: "key",
    });
}

function tellWord(map: Record<string, unknown>, id: string, declared: Declared): Told | null {
  const keys = Object.keys(map).filter((key) => !OTHER_KEYS.has(key));
  if (keys.some((key) => CONDITION_WORDS.has(key))) return null;
  const declaration = declared.facts?.[id];
  const fits = declaration ? CONDITIONS[declaration.type] : [...CONDITION_WORDS];
  const [key] = keys;
  if (key === undefined) {
    const example = declaration
      ? writeConditionExample(id, declaration, declared.facts ?? {})
      : "known: yes";
    return (report, path) =>
      report("missing-value", path, {
        found: `the fact "${id}" and no condition on it`,
        form: `one of ${fits.join(", ")}`,
        remedy: `say what it has to be, such as ${example}`,
      });
  }
  const meant =
    (declaration && meantCondition(key, declaration.type)) ?? suggestName(key, [...fits]);
  return (report, path) =>
    report("unknown-condition", [...path, key], {
      found: `the condition "${key}"`,
      fits,
      remedy: meant
        ? `did you mean "${meant}"?`
        : `write one of these: ${declaration ? writeConditionExample(id, declaration, declared.facts ?? {}) : fits.join(", ")}`,
      at: "key",
    });
}

/**
 * What to say of a condition of which no form can be told: its word is none, or it has none. Null where the condition is one and
 * something in it is wrong, which is then told at its place.
 */
export function explainCondition(value: unknown, declared: Declared): Told | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value === undefined ? null : tellBare(value, declared);
  const map = value as Record<string, unknown>;
  if ("any" in map || "all" in map) return null;
  if (typeof map.fact === "string") return tellWord(map, map.fact, declared);
  return "fact" in map ? null : tellFactAsKey(map, declared);
}
