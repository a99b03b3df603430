import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["hymnsheet-source", "import", "module", "node", "default"] },
  ssr: { resolve: { conditions: ["hymnsheet-source", "import", "module", "node", "default"] } },
  test: {
    include: ["packages/**/*.test.ts", "bench/**/*.test.ts", "eval/**/*.test.ts", "fixtures/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
