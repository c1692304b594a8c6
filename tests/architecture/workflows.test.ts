import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  return { name, text, data: parse(text) as Workflow };
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: Step[]; "timeout-minutes"?: number }
  >;
}

const stepsOf = ({ data }: (typeof workflows)[number]): Step[] =>
  Object.values(data.jobs).flatMap((job) => job.steps);

test("there are workflows to look at", () => expect(workflows.length).toBeGreaterThan(1));

describe.each(workflows.map((one) => [one.name, one] as const))("%s", (_, workflow) => {
  test("pins every action to a commit, with its version beside it", () => {
    const used = [...workflow.text.matchAll(/uses: (.*)$/gm)].map((match) => match[1] ?? "");
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("grants nothing at the top, and each job only reads, or writes issues and runs no code", () => {
    expect(workflow.data.permissions).toEqual({});
    for (const { permissions, steps, "timeout-minutes": minutes } of Object.values(
      workflow.data.jobs,
    )) {
      expect(minutes).toBeGreaterThan(0);
      if (permissions?.issues === undefined) {
        expect(permissions).toEqual({ contents: "read" });
        continue;
      }
      expect(permissions).toEqual({ issues: "write" });
      for (const { uses, run } of steps) {
        expect(uses).toBeUndefined();
        expect(run).not.toMatch(/\b(?:npm|npx|node|git|curl|wget|eval|source)\b/);
      }
    }
  });

  test("is never started with the rights of the repository by a stranger", () => {
    expect(JSON.stringify(workflow.data.on)).not.toMatch(
      /pull_request_target|workflow_run|issue_comment/,
    );
  });

  test("lets nothing that a stranger wrote into a shell", () => {
    for (const { run } of stepsOf(workflow)) {
      if (run !== undefined) expect(run).not.toContain("${{");
    }
  });

  test("keeps no credentials and no cache, and installs without scripts", () => {
    for (const { uses, run, with: settings } of stepsOf(workflow)) {
      if (uses?.startsWith("actions/checkout@"))
        expect(settings?.["persist-credentials"]).toBe(false);
      if (uses?.startsWith("actions/setup-node@")) expect(settings?.cache).toBeUndefined();
      if (run?.includes("npm ci")) expect(run).toContain("--ignore-scripts");
    }
  });
});

describe("the weekly issue", () => {
  const { data } = workflows.find(({ name }) => name === "weekly.yml") ?? { data: null };
  const scriptOf = (job: string): string =>
    data?.jobs[job]?.steps.map(({ run = "" }) => run).join("\n") ?? "";
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "assay-weekly-"));
    mkdirSync(join(folder, "bin"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a script with stand-ins for programs; gives its exit code and what the stand-ins were called with. */
  function run(script: string, programs: Record<string, string>, env: Record<string, string>) {
    for (const [name, text] of Object.entries(programs)) {
      const log = `printf '%s ' ${name} "$@" >> "${folder}/calls"; echo >> "${folder}/calls"`;
      writeFileSync(join(folder, "bin", name), `#!/bin/bash\n${log}\n${text}\n`, { mode: 0o755 });
    }
    const { status } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      env: {
        ...process.env,
        PATH: `${folder}/bin:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        ...env,
      },
    });
    const read = (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "";
    return { status, calls: read("calls").split("\n").filter(Boolean), read };
  }

  const TEXT = '## Sources\n\n- 404: `$(touch hacked)` "; exit 1\n%s %d\n';
  const env = { TEXT, RUN: "https://runs.example/1", LABEL: "weekly-report", TITLE: "To look at" };

  test("is opened where there is none, and rewritten where there is one", () => {
    const opened = run(scriptOf("issue"), { gh: "true" }, env);
    expect(opened.status).toBe(0);
    expect(opened.calls.map((call) => call.split(" ").slice(0, 3).join(" "))).toEqual([
      "gh issue list",
      "gh label create",
      "gh issue create",
    ]);
    expect(opened.read("body.md")).toContain(TEXT);
    rmSync(join(folder, "calls"));
    const gh = '[ "$2" = list ] && echo 7; [ "$2" = reopen ] && exit 1; exit 0';
    const again = run(scriptOf("issue"), { gh }, env);
    expect(again.status).toBe(0);
    expect(again.calls.slice(1).map((call) => call.split(" ").slice(0, 4).join(" "))).toEqual([
      "gh issue edit 7",
      "gh issue reopen 7",
    ]);
  });

  test.each([
    [0, 0],
    [3, 0],
    [1, 1],
    [2, 2],
  ])("a report that ends with %i ends the job with %i", (code, expected) => {
    writeFileSync(join(folder, "report.md"), TEXT);
    const files = { GITHUB_OUTPUT: join(folder, "out"), GITHUB_STEP_SUMMARY: join(folder, "sum") };
    const script = scriptOf("report").split("npm ci --ignore-scripts")[1] ?? "";
    const { status, read } = run(script, { npm: `exit ${code}` }, files);
    expect([status, read("sum")]).toEqual([expected, expected === 0 ? TEXT : ""]);
    if (expected === 0) expect(read("out")).toMatch(/^text<<(end-[0-9a-f]{32})\n[\s\S]*\n\1\n$/);
  });
});

test("every command that a workflow runs is one of the package's", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const called = workflows
    .flatMap(stepsOf)
    .flatMap(({ run = "" }) => [...run.matchAll(/npm run (?:--silent )?([a-z]+)/g)])
    .map((match) => match[1] ?? "");
  expect(called.length).toBeGreaterThan(2);
  for (const name of called) expect(Object.keys(scripts)).toContain(name);
});

describe("issue forms", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = readdirSync(folder).filter((name) => name !== "config.yml");
  test.each(forms)("%s names, describes and asks", (name) => {
    const form = parse(readFileSync(join(folder, name), "utf8"));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.map((field: { id: string }) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of form.body) expect(["input", "textarea"]).toContain(field.type);
  });
  test("an error is reported with what is wrong, what is right, its source and its date", () => {
    const form = parse(readFileSync(join(folder, "report-error.yml"), "utf8"));
    const required = form.body
      .filter((field: { validations: { required: boolean } }) => field.validations.required)
      .map((field: { id: string }) => field.id);
    expect(required).toEqual(
      expect.arrayContaining(["file", "current", "correct", "source", "date"]),
    );
  });
});
