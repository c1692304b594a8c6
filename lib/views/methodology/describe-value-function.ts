import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { ValueFunction } from "#lib/domain/value-function.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";

type Declarations = Readonly<Record<string, FactDeclaration>>;

/** One line of a value function: what the fact says, and the share of the points it earns, 0 to 1. `at` is its place on the axis, 0 to 1, where there is one. */
interface ValueStep {
  label: string;
  share: number;
  at?: number;
}

/** A value function in words. `curve` names how it runs between the steps, null where it does not. */
export interface ValueFunctionView {
  steps: ValueStep[];
  curve: string | null;
}

/** Whether the lowest step begins at one, so that only nothing lies below it. */
function isWholeFromOne(steps: readonly { at_least: number }[]): boolean {
  return Math.min(...steps.map((step) => step.at_least)) === 1;
}

/** Puts a value function into words, its fact's own option titles and unit included. */
export function describeValueFunction(
  value: ValueFunction,
  declaration: FactDeclaration,
  declarations: Declarations,
): ValueFunctionView {
  const title = (id: string): string => titleOption(id, declaration, declarations);
  const unit = declaration.type === "number" ? declaration.unit : "count";
  const amount = (x: number): string => formatNumber(x, unit, true);
  const fromMap = (map: Readonly<Record<string, number>>): ValueStep[] =>
    Object.entries(map).map(([id, share]) => ({ label: title(id), share }));
  if ("boolean" in value) {
    return {
      steps: [
        { label: "Yes", share: value.boolean.yes },
        { label: "No", share: value.boolean.no },
      ],
      curve: null,
    };
  }
  if ("ordinal" in value) return { steps: fromMap(value.ordinal), curve: null };
  if ("linear" in value || "log" in value) {
    const { worst, best } = "linear" in value ? value.linear : value.log;
    return {
      steps: [
        { label: amount(worst), share: 0, at: 0 },
        { label: amount(best), share: 1, at: 1 },
      ],
      curve:
        "linear" in value
          ? "rises evenly between the two; above the top, nothing more"
          : "every tenfold increase adds the same; above the top, nothing more",
    };
  }
  if ("piecewise" in value) {
    const first = value.piecewise[0]?.[0] ?? 0;
    const width = (value.piecewise.at(-1)?.[0] ?? 1) - first;
    return {
      steps: value.piecewise.map(([x, share]) => ({
        label: amount(x),
        share,
        at: (x - first) / width,
      })),
      curve: "rises evenly from one to the next",
    };
  }
  if ("steps" in value) {
    return {
      steps: [
        ...value.steps.map((step) => ({
          label: `${amount(step.at_least)} or more`,
          share: step.value,
        })),
        { label: isWholeFromOne(value.steps) ? "none" : "less", share: value.below },
      ],
      curve: null,
    };
  }
  if ("months" in value) {
    return {
      steps: [
        ...value.months.map((step) => ({
          label: `within ${step.within} months`,
          share: step.value,
        })),
        { label: "older", share: value.older },
      ],
      curve: null,
    };
  }
  if ("member" in value) {
    const { of, levels, present, absent } = value.member;
    const named = levels ? fromMap(levels) : [{ label: title(of), share: present ?? 0 }];
    return { steps: [...named, { label: "a source says no", share: absent }], curve: null };
  }
  const { full } = "count" in value ? value.count : value.graded;
  const level =
    "count" in value && value.count.level !== undefined
      ? ` at the level "${title(value.count.level)}"`
      : "";
  const graded =
    "graded" in value
      ? `, each counted as ${fromMap(value.graded.levels)
          .map((step) => `${step.share} (${step.label})`)
          .join(", ")}`
      : "";
  return {
    steps: [
      { label: "none", share: 0, at: 0 },
      { label: `${full} or more${level}`, share: 1, at: 1 },
    ],
    curve: `rises evenly between the two${graded}`,
  };
}
