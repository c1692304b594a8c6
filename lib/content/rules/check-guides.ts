import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { ChooserOption } from "#lib/domain/category.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { FactDeclaration, FactType } from "#lib/domain/fact-declaration.ts";
import { answersOf, isYes } from "#lib/domain/fact-options.ts";

/** Whether the answers of a fact are named one by one, so that a demand names one of them and nothing else. */
const IS_NAMED: Record<FactType, boolean> = {
  boolean: true,
  enum: true,
  set: true,
  number: false,
  date: false,
  text: false,
  numbers: false,
};

const TABLED: readonly FactType[] = ["numbers", "set"];

function checkOption(
  report: Report,
  path: Path,
  { must = [], preset }: ChooserOption,
  { data }: CategoryContent,
): void {
  const filters = Object.entries(data.facts).filter(([, { filter }]) => isYes(filter));
  must.forEach((token, index) => {
    const at = [...path, "must", index];
    const [fact = "", ...test] = token.split(".");
    const known = filters.map(([id]) => id);
    if (!checkName(report, at, { what: "fact", name: fact, known })) return;
    const declaration: FactDeclaration | undefined = data.facts[fact];
    if (!declaration || !IS_NAMED[declaration.type]) return;
    const answers = answersOf(declaration, data.facts);
    checkName(report, at, { what: "value", name: test.join("."), known: answers });
  });
  if (preset === undefined) return;
  const known = (data.presets ?? []).map(({ title }) => title);
  checkName(report, [...path, "preset"], { what: "value", name: preset, known });
}

/** Checks that what the page of situations asks for and shows is declared: filters, presets, and a fact with members. */
export function checkGuides(report: Report, category: CategoryContent): void {
  const { guides, facts } = category.data;
  guides?.chooser?.forEach(({ options }, question) => {
    options.forEach((option, index) => {
      const path = ["guides", "chooser", question, "options", index];
      checkOption(report, path, option, category);
    });
  });
  const table = guides?.table;
  if (table === undefined) return;
  const path = ["guides", "table"];
  if (!checkName(report, path, { what: "fact", name: table, known: Object.keys(facts) })) return;
  const type = facts[table]?.type;
  if (type === undefined || TABLED.includes(type)) return;
  const found = `"${table}", a fact of type ${type}`;
  report("wrong-fact-type", path, { found, types: TABLED, isScored: false });
}
