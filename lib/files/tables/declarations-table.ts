import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { borrowsFrom, levelsOf, optionsOf, recipeOf, unitOf } from "#lib/domain/fact-options.ts";
import { nameOfUnit } from "#lib/domain/unit.ts";
import type { Judged } from "#lib/files/tables/judged.ts";
import { joinCell, makeTable, type Table, text, whole } from "#lib/files/tables/table.ts";

const REQUIRED = { required: true };

/** The facts that are asked of every provider. */
export function makeDeclarationsTable({ title, ranking }: Judged): Table {
  const { facts } = ranking.data;
  const months = "Months after which";
  return makeTable<[id: string, declaration: FactDeclaration]>(
    {
      title: `${title}: declared facts`,
      description: "What is asked of every provider, and what an answer can be.",
      key: ["fact"],
    },
    [
      text("fact", "Its id.", ([id]) => id, REQUIRED),
      text("title", "Its title.", ([, one]) => one.title, REQUIRED),
      text("question", "What it asks.", ([, one]) => one.question, REQUIRED),
      text("heading", "Under which heading pages show it.", ([, one]) => one.group, REQUIRED),
      text("type", "What an answer is.", ([, one]) => one.type, {
        ...REQUIRED,
        enum: ["boolean", "number", "enum", "set", "date", "text", "numbers"],
      }),
      text(
        "unit",
        "What its numbers are counted in.",
        ([, one]) => nameOfUnit(unitOf(one)),
        REQUIRED,
      ),
      text("options", "The ids of its options or members, with a space between.", ([, one]) =>
        joinCell(optionsOf(one, facts).map((option) => option.id)),
      ),
      text("levels", "The ids of the levels of a member, with a space between.", ([, one]) =>
        joinCell(levelsOf(one).map((level) => level.id)),
      ),
      text("members_of", "The fact whose members it counts.", ([, one]) => borrowsFrom(one)),
      text(
        "counted_from",
        "The ledger that it is counted from.",
        ([, one]) => recipeOf(one)?.ledger ?? null,
      ),
      text("shelf_life", `${months} it is old, or none; empty: the category's.`, ([, one]) =>
        one.shelf_life === undefined ? null : String(one.shelf_life),
      ),
      whole(
        "proof_life",
        `${months} it proves nothing any more.`,
        ([, one]) => one.proof_life ?? null,
      ),
    ],
    Object.entries(facts),
  );
}
