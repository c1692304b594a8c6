import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * Facts, claims and value functions are told apart by switches and tables that tsc checks for being complete, so that a
 * further kind is an error wherever it has to be known. A comparison, or a switch with a default, would pass over it.
 */

const STATES = "claimed|told|disputed|unknown|not-found|not-applicable|not-looked|known|partly|via";
const TYPES = "boolean|number|option|enum|set|date|text|numbers";
const KINDS = "boolean|ordinal|linear|piecewise|log|count|graded|member|steps|months";
const PASSED_OVER = [
  new RegExp(`\\.(?:state|type|status) [!=]== "(?:${STATES}|${TYPES})"`),
  new RegExp(`"(?:${KINDS})" in `),
  /Record<string, [^>]*(?:FactType|FactState)/,
];
/** A switch over what tells facts apart, up to the brace that ends it. */
const SWITCH =
  /^( *)switch \(\w*(?:[fF]act|[cC]laim|declaration)\w*\??\.(?:state|type|status)\) \{[\s\S]*?^\1\}/gm;

/** Trees of Markdown and YAML have node types of their own. */
const OTHER_TYPES = ["lib/content/markdown/", "lib/content/yaml/"];

const sources = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/")),
  )
  .filter((file) => !OTHER_TYPES.some((folder) => file.startsWith(folder)))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

function listPassedOver(text: string): string[] {
  const lines = text
    .split("\n")
    .filter((line) => PASSED_OVER.some((pattern) => pattern.test(line)));
  const open = [...text.matchAll(SWITCH)].map(([all]) => all).filter((all) => /default:/.test(all));
  return [...lines.map((line) => line.trim()), ...open];
}

describe("what tells facts and value functions apart is complete", () => {
  test.each([
    'if (fact.state === "disputed") return 1;',
    'return claim.type !== "set" ? [] : 1;',
    'if ("member" in value) return 1;',
    "const SEEN: Record<string, FactState> = {};",
    '  switch (fact.state) {\n    case "told":\n      return 1;\n    default:\n      return 2;\n  }',
  ])("the search sees %j", (code) => {
    expect(listPassedOver(code)).toHaveLength(1);
  });

  test("there are many switches, and none has a default", () => {
    const all = sources.flatMap(({ text }) => [...text.matchAll(SWITCH)]);
    expect(all.length).toBeGreaterThan(30);
    expect(
      sources.flatMap(({ file, text }) => listPassedOver(text).map((one) => `${file}: ${one}`)),
    ).toEqual([]);
  });
});
