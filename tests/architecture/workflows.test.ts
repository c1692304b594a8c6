import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

  test("grants nothing at the top, and each job only reads", () => {
    expect(workflow.data.permissions).toEqual({});
    for (const job of Object.values(workflow.data.jobs)) {
      expect(job.permissions).toEqual({ contents: "read" });
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
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
