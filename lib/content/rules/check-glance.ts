import { checkShow } from "#lib/content/rules/check-ledger-page.ts";
import { checkName, checkNames, type Report } from "#lib/content/text/report.ts";
import type { GlanceItem } from "#lib/domain/category.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import { answersOf } from "#lib/domain/fact-options.ts";

function checkItem(
  report: Report,
  index: number,
  item: GlanceItem,
  { data }: CategoryContent,
): void {
  if ("facts" in item) {
    const names = item.facts.map((one) => (typeof one === "string" ? one : one.fact));
    const known = Object.keys(data.facts);
    checkNames(report, ["glance", index, "facts"], { what: "fact", names, known });
    return;
  }
  const ledgers = data.ledgers ?? {};
  const path = ["glance", index, "ledger"];
  const known = Object.keys(ledgers);
  if (!checkName(report, path, { what: "ledger", name: item.ledger, known })) return;
  const columns = ledgers[item.ledger]?.columns ?? {};
  checkShow(report, ["glance", index, "show"], item.show, columns);
}

/** Checks that what a category shows at a glance is there: facts, ledgers and their columns. */
export function checkGlance(report: Report, category: CategoryContent): void {
  category.data.glance?.forEach((item, index) => {
    checkItem(report, index, item, category);
  });
}

/** Checks that a category's tabs part the values of one fact, and no value twice. */
export function checkTabs(report: Report, { data }: CategoryContent): void {
  const { tabs, facts } = data;
  if (!tabs) return;
  const declared = Object.keys(facts);
  if (!checkName(report, ["tabs", "fact"], { what: "fact", name: tabs.fact, known: declared }))
    return;
  const declaration = facts[tabs.fact];
  if (declaration?.type !== "enum") {
    report("wrong-fact-type", ["tabs", "fact"], {
      found: `"${tabs.fact}", a fact of type ${declaration?.type}`,
      types: ["enum"],
      isScored: false,
    });
    return;
  }
  const known = answersOf(declaration, facts);
  const seen = new Set<string>();
  Object.entries(tabs.lines).forEach(([line, { values }]) => {
    values.forEach((name, index) => {
      const path = ["tabs", "lines", line, "values", index];
      if (!checkName(report, path, { what: "value", name, known })) return;
      if (seen.has(name)) report("named-twice", path, { found: `the value "${name}" once more` });
      seen.add(name);
    });
  });
}
