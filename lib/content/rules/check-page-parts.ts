import { checkName, checkNamedOnce, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import { listColumnsOf } from "#lib/domain/ledger.ts";

/** Checks that what a category shows member by member are sets of its own, each once. */
export function checkExtent(report: Report, { data }: CategoryContent): void {
  const known = Object.keys(data.facts);
  const names = (data.extent?.sets ?? []).map(({ fact }) => fact);
  names.forEach((name, index) => {
    const path = ["extent", "sets", index, "fact"];
    if (!checkName(report, path, { what: "fact", name, known })) return;
    const type = data.facts[name]?.type;
    const found = `"${name}", a fact of type ${type}`;
    if (type !== "set") report("wrong-fact-type", path, { found, types: ["set"], isScored: false });
  });
  checkNamedOnce(report, ["extent", "sets"], { what: "fact", names });
}

/** Checks that what a category draws by year is a column of numbers in one of its ledgers. */
export function checkTimeline(report: Report, { data }: CategoryContent): void {
  const { timeline, ledgers = {} } = data;
  if (!timeline) return;
  const known = Object.keys(ledgers);
  const ledger = { what: "ledger", name: timeline.ledger, known } as const;
  if (!checkName(report, ["timeline", "ledger"], ledger)) return;
  const numbers = listColumnsOf(ledgers[timeline.ledger]?.columns ?? {}, "number");
  checkName(report, ["timeline", "sum"], { what: "column", name: timeline.sum, known: numbers });
}
