import { readFileSync } from "node:fs";
import { type Zippable, zipSync } from "fflate";
import type { ListFiles } from "#lib/files/made-file.ts";
import { findDay, writeDescriptor } from "#lib/files/package/descriptor.ts";
import { writeLicence, writeReadme } from "#lib/files/package/readme.ts";
import { writeTables } from "#lib/files/tables/list-tables.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { compareCodePoints } from "#lib/scoring/code-points.ts";
import { nameSite } from "#lib/views/data/name-site.ts";
import { links } from "#lib/views/words/links.ts";

/** The program that recomputes everything; a built site no longer reads it. */
function readProgram(): string {
  return readFileSync(new URL("./verify.py", import.meta.url), "utf8");
}

/** What is in the package, by its paths in it. */
function listEntries(compiled: CompiledCatalog): [path: string, bytes: Uint8Array][] {
  const texts = [
    ["README.md", writeReadme(compiled)],
    ["LICENSE.txt", writeLicence(compiled)],
    ["datapackage.json", writeDescriptor(compiled)],
    ["verify.py", readProgram()],
  ] as const;
  return [
    ...texts.map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]),
    ...writeTables(compiled).map(({ path, csv }): [string, Uint8Array] => [`${path}.csv`, csv]),
  ];
}

/** A zip dates its files by the clock on the wall: noon of that day, wherever it is packed. */
function dateFiles(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Packs everything: equal catalogs give equal bytes. */
const packAll = onceFor((compiled: CompiledCatalog): Uint8Array => {
  const entries = listEntries(compiled).sort(([a], [b]) => compareCodePoints(a, b));
  const files: Zippable = Object.fromEntries(entries);
  return zipSync(files, { level: 9, mtime: dateFiles(findDay(compiled)) });
});

/** The data package: its descriptor, and a zip of it with all tables and what checks them. */
export const listPackage: ListFiles = (compiled) => [
  {
    path: links.dataPackage,
    type: "application/json; charset=utf-8",
    body: () => writeDescriptor(compiled),
  },
  {
    path: links.dataZip(nameSite(compiled.catalog.site)),
    type: "application/zip",
    body: () => packAll(compiled),
  },
];
