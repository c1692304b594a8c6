import { readFileSync } from "node:fs";

/** Reads one file of reference values; its shape is declared by the test that uses it. */
export function readVectors<T>(name: string): T {
  const file = new URL(`../../../fixtures/vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** Turns other tie conventions (average, dense) into competition ranks: 1 + how many stand above. */
export function toCompetitionRanks(ranks: readonly number[]): number[] {
  return ranks.map((rank) => 1 + ranks.filter((other) => other < rank).length);
}
