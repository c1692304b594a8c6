import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,content,architecture}/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left to itself, vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: "100%",
    // Loading the modules anew for each of some two hundred files takes as long as all tests; none keeps or mocks what another reads.
    isolate: false,
  },
});
