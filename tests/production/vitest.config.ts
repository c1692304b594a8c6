import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/production/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has servers and a load of its own, and they would slow each other down.
    fileParallelism: false,
  },
});
