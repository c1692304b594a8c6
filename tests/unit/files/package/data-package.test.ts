import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { listMadeFiles } from "#lib/files/list-files.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { bytesOfMade, makeFile, type Rows, readTable } from "#tests/fixtures/data-package.ts";
import { DESCRIPTOR_SCHEMA } from "#tests/unit/files/package/descriptor-schema.ts";
import { judgeTable, type Resource } from "#tests/unit/files/package/fits-schema.ts";

const ajv = new Ajv({ allErrors: true, formats: { regex: (text: string) => !!new RegExp(text) } });
const validate = ajv.compile(DESCRIPTOR_SCHEMA);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(SITES)("the data package of %s", (_, compiled) => {
  const descriptor: { name: string; version: string; resources: Resource[] } = JSON.parse(
    makeFile(compiled, "/datapackage.json").toString("utf8"),
  );
  const files = Object.entries(unzipSync(makeFile(compiled, ".zip")));
  const bytesOf = (path: string): Buffer =>
    Buffer.from(files.find(([name]) => name === path)?.[1] ?? []);
  const tables = new Map<string, Rows>(
    descriptor.resources.map(({ name, path }) => [name, readTable(bytesOf(path).toString("utf8"))]),
  );

  test("has a descriptor as the standard demands", () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(descriptor.version).toBe(
      compiled.catalog.categories
        .map(({ data }) => data.as_of)
        .sort()
        .at(-1),
    );
  });

  test.each(descriptor.resources)("$name is as its schema says", (resource) => {
    const bytes = bytesOf(resource.path);
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
    expect(judgeTable(resource, tables.get(resource.name) ?? [], tables)).toEqual([]);
  });

  test("holds every table that the site has, at the same path, and what checks and explains them", () => {
    const served = listMadeFiles(compiled).filter(({ path }) => path.endsWith(".csv"));
    const packed = files.map(([path]) => path);
    expect(packed.filter((path) => path.endsWith(".csv")).sort()).toEqual(
      served.map(({ path }) => path.replace("/data/", "")).sort(),
    );
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      packed.filter((path) => path.endsWith(".csv")).sort(),
    );
    for (const file of served)
      expect(bytesOf(file.path.replace("/data/", "")).equals(bytesOfMade(file))).toBe(true);
    expect(packed.filter((path) => !path.endsWith(".csv"))).toEqual([
      "LICENSE.txt",
      "README.md",
      "datapackage.json",
      "verify.py",
    ]);
  });

  test("tells in its readme the digest of the descriptor, which anyone can compute", () => {
    const digest = createHash("sha256").update(bytesOf("datapackage.json")).digest("hex");
    expect(bytesOf("README.md").toString("utf8")).toContain(`\`${digest}\``);
  });

  test("has equal bytes for equal content, wherever it is packed", () => {
    const first = makeFile(compiled, ".zip");
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
      vi.stubEnv("TZ", zone);
      expect(makeFile(structuredClone(compiled), ".zip").equals(first)).toBe(true);
    }
    const raised = structuredClone(compiled);
    for (const category of raised.catalog.categories) category.data.as_of = "2027-01-02";
    expect(makeFile(raised, ".zip").equals(first)).toBe(false);
  });

  test("stands at addresses of its own, none of them a page's", () => {
    const paths = listMadeFiles(compiled).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain(`/data/${descriptor.name}.zip`);
    const pages = new Set(listPages(compiled).map(({ path }) => path));
    expect(paths.filter((path) => pages.has(path) || !/^\/[\w./-]+$/.test(path))).toEqual([]);
  });
});

test("the check of tables finds what does not fit", () => {
  const resource: Resource = {
    name: "a",
    path: "a.csv",
    bytes: 1,
    hash: "",
    schema: {
      fields: [
        { name: "id", type: "string", constraints: { required: true, enum: ["x", "y"] } },
        { name: "n", type: "integer", constraints: { minimum: 1 } },
        { name: "d", type: "string", constraints: { pattern: "\\d{4}" } },
        { name: "b", type: "boolean" },
      ],
      missingValues: [""],
      primaryKey: ["id"],
      foreignKeys: [{ fields: ["d"], reference: { resource: "b", fields: ["year"] } }],
    },
  };
  const others = new Map([["b", [{ year: "2026" }]]]);
  const fits = { id: "x", n: "1", d: "2026", b: "true" };
  expect(judgeTable(resource, [fits, { id: "y", n: "", d: "", b: "" }], others)).toEqual([]);
  const WRONG = [
    [{ ...fits, id: "" }],
    [{ ...fits, id: "z" }],
    [{ ...fits, n: "0" }],
    [{ ...fits, n: "1.5" }],
    [{ ...fits, d: "26" }],
    [{ ...fits, d: "2025" }],
    [{ ...fits, b: "yes" }],
    [fits, fits],
    [{ ...fits, more: "1" }],
  ];
  for (const rows of WRONG) expect(judgeTable(resource, rows, others)).not.toEqual([]);
});
