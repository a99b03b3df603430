import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { reportPage } from "./build/report-page.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds one page with its script and style inside, and the optional fonts beside it. */
export default defineConfig({
  root: here("."),
  logLevel: "warn",
  plugins: [svelte(), reportPage({ skeleton: here("./src/report.html") })],
  resolve: { conditions: ["hymnsheet-source", "svelte", "browser", "module", "import", "default"] },
  build: {
    outDir: here("./dist"),
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: 1_000_000,
    modulePreload: { polyfill: false },
    target: ["chrome123", "firefox120", "safari17.5"],
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    rollupOptions: { input: here("./src/report-main.ts"), output: { format: "iife" } },
  },
});
