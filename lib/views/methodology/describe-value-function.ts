import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { unitOf } from "#lib/domain/fact-options.ts";
import { matchValue, type ValueFunction } from "#lib/domain/value-function.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";

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

function joinEnds(from: string, to: string, curve: string): ValueFunctionView {
  return {
    steps: [
      { label: from, share: 0, at: 0 },
      { label: to, share: 1, at: 1 },
    ],
    curve,
  };
}

/** How a value function runs between two anchors, in words for either way: as its fact grows, or as it shrinks. */
interface Run {
  rising: string;
  falling: string;
}

const EVENLY: Run = {
  rising: "rises evenly between the two",
  falling: "falls evenly between the two",
};

const TENFOLD: Run = {
  rising: "every tenfold increase adds the same",
  falling: "every tenfold increase takes the same away",
};

/** Two anchors, the smaller first, as on an axis. */
function joinAnchors(
  { worst, best }: { worst: number; best: number },
  run: Run,
  amount: (x: number) => string,
): ValueFunctionView {
  if (worst < best)
    return joinEnds(amount(worst), amount(best), `${run.rising}; above the top, nothing more`);
  return {
    steps: [
      { label: amount(best), share: 1, at: 0 },
      { label: amount(worst), share: 0, at: 1 },
    ],
    curve: `${run.falling}; less earns no more, and more earns nothing`,
  };
}

/** Puts a value function into words, its fact's own option titles and unit included. */
export function describeValueFunction(
  value: ValueFunction,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): ValueFunctionView {
  const title = (id: string): string => titleOption(id, declaration, declarations);
  const unit = unitOf(declaration);
  const amount = (x: number): string => formatNumber(x, unit, true);
  const inSteps = (steps: ValueStep[]): ValueFunctionView => ({ steps, curve: null });
  const fromMap = (map: Readonly<Record<string, number>>): ValueStep[] =>
    Object.entries(map).map(([id, share]) => ({ label: title(id), share }));
  return matchValue(value, {
    boolean: ({ boolean: { yes, no } }) =>
      inSteps([
        { label: "Yes", share: yes },
        { label: "No", share: no },
      ]),
    ordinal: ({ ordinal }) => inSteps(fromMap(ordinal)),
    linear: ({ linear }) => joinAnchors(linear, EVENLY, amount),
    log: ({ log }) => joinAnchors(log, TENFOLD, amount),
    piecewise: ({ piecewise }) => {
      const first = piecewise[0]?.[0] ?? 0;
      const width = (piecewise.at(-1)?.[0] ?? 1) - first;
      const falls = (piecewise.at(-1)?.[1] ?? 0) < (piecewise[0]?.[1] ?? 0);
      return {
        steps: piecewise.map(([x, share]) => ({
          label: amount(x),
          share,
          at: (x - first) / width,
        })),
        curve: `${falls ? "falls" : "rises"} evenly from one to the next`,
      };
    },
    steps: ({ steps, below }) =>
      inSteps([
        ...steps.map((step) => ({ label: `${amount(step.at_least)} or more`, share: step.value })),
        { label: isWholeFromOne(steps) ? "none" : "less", share: below },
      ]),
    months: ({ months, older }) =>
      inSteps([
        ...months.map((step) => ({ label: `within ${step.within} months`, share: step.value })),
        { label: "older", share: older },
      ]),
    member: ({ member: { of, levels, present, absent } }) =>
      inSteps([
        ...(levels ? fromMap(levels) : [{ label: title(of), share: present ?? 0 }]),
        { label: "a source says no", share: absent },
      ]),
    count: ({ count: { full, level } }) => {
      const at = level === undefined ? "" : ` at the level "${title(level)}"`;
      return joinEnds("none", `${full} or more${at}`, "rises evenly between the two");
    },
    graded: ({ graded: { full, levels } }) => {
      const counted = fromMap(levels).map((step) => `${step.share} (${step.label})`);
      return joinEnds(
        "none",
        `${full} or more`,
        `rises evenly between the two, each counted as ${counted.join(", ")}`,
      );
    },
  });
}
