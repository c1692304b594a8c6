import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,content,architecture}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
