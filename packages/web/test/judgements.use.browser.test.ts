/** Independence, common text and calibration, on real runs over the invented exodus with and without a chance level, and on reports that were not judged. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../../hymnsheet/src/index.ts";
import { writeReport } from "../../hymnsheet/src/report/write-report.ts";
import { openWorkshop, useReport, writeSample, type Look, type Watched, type Workshop } from "./open-report.ts";

const views = ["independence", "common-text", "calibration", "allegations"] as const;
let browser: Browser;
let workshop: Workshop;
let folder: string;
const reports: Record<string, string> = {};

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
  folder = await mkdtemp(join(tmpdir(), "hymnsheet-judgements-"));
  for (const [name, corpus, compare] of [
    ["exodus", "exodus", ""],
    ["none", "exodus", "none"],
    ["witnesses", "witnesses", ""],
  ] as const) {
    const options = { ...defaultRunOptions(), name, compare, isInvented: true, runtime: { workers: 1, memory: 256 } };
    const inputs = await fileInputs([fileURLToPath(new URL(`../../../fixtures/${corpus}`, import.meta.url))]);
    await runInFolder(join(folder, name), { options, inputs });
    const reader = await openReviewed(join(folder, name));
    reports[name] = (await writeReport(reader, { out: join(folder, `${name}.html`), templatePath: workshop.templatePath })).path;
    await reader.close();
  }
  reports["plain"] = (await writeSample(workshop, "five")).path;
}, 400_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
  await rm(folder, { recursive: true });
});

const using = (name: string, run: (watched: Watched) => Promise<void>, look: Look = {}): Promise<void> =>
  useReport(browser, reports[name] ?? "", look, run);

describe("the judgement", () => {
  test.each([
    ["exodus", { width: 1280, colorScheme: "light" }],
    ["exodus", { width: 390, colorScheme: "dark" }],
    ["none", { width: 390, colorScheme: "light", forcedColors: "active" }],
    ["witnesses", { width: 1280, colorScheme: "dark" }],
  ] as const)(
    "of %s breaks no rule of access and fits the screen: %o",
    async (name, look) => {
      await using(
        name,
        async ({ open, page }) => {
          for (const view of views) {
            await open(`#/${view}`);
            await page.evaluate(() => {
              for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
            });
            const axe = new AxeBuilder({ page }).exclude("tbody tr:nth-child(n + 5)").exclude("article:nth-of-type(n + 3)");
            const { violations } = await axe.analyze();
            expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), view).toBe(0);
            expect(await page.locator("h1").count(), view).toBe(1);
          }
        },
        look,
      );
    },
    900_000,
  );

  test("the five are one group in the matrix, and whoever stands apart is drawn as independent", async () => {
    await using("exodus", async ({ open, page }) => {
      await open("#/independence");
      expect(await page.locator("h1").textContent()).toContain("Five speakers");
      const cells = await page
        .locator("#matrix ~ .matrix button")
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
      expect(cells.filter((label) => /both from one text|repeats the other/u.test(label)).length).toBe(10);
      expect(cells.some((label) => /Colbeck.*: independent|: independent/u.test(label))).toBe(true);
      expect(cells.some((label) => label.includes("undetermined"))).toBe(true);
    });
  });

  test("the matrix moves by arrow keys; Enter opens a pair with three lines, and terms stay behind Method", async () => {
    await using("exodus", async ({ open, page }) => {
      await open("#/independence");
      const first = page.locator("button[data-cell='1-0']");
      await first.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("2-1");
      await page.keyboard.press("Enter");
      expect(await page.locator("button[data-cell='2-1']").getAttribute("aria-pressed")).toBe("true");
      const section = page.locator("section[aria-labelledby=pair]");
      expect(await section.locator("dt").allTextContents()).toEqual(["What matches", "How unusual", "What else could explain it"]);
      expect(await section.locator("dd").nth(1).textContent()).toContain("comparison set");
      const shown = await section.evaluate((element) =>
        [...element.children]
          .filter((child) => child.tagName !== "DETAILS")
          .map((child) => child.textContent)
          .join(" "),
      );
      expect(shown).not.toMatch(/\bbits\b|\bnats\b|Bayes|lambda/u);
      expect(await section.locator("details").textContent()).toContain("Log Bayes factor");
    });
  });

  test("beside each number of sources stand who alleges it and when, the ground, the answer, and that it shows no truth", async () => {
    await using("exodus", async ({ open, page }) => {
      await open("#/independence");
      const rows = await page.locator("section[aria-labelledby=bands] tbody tr").all();
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const text = (await row.textContent()) ?? "";
        expect(text).toMatch(/\d{4}/u);
        expect(text).toMatch(/no ground stated|states? a ground/u);
        expect(text).toContain("answers not assessed");
        expect(text).toContain("does not show whether it is true");
        expect(await row.locator("svg[role=img]").getAttribute("aria-label")).toMatch(/independent source/u);
      }
      await rows[0]?.getByRole("link", { name: /pairs of speakers/u }).click();
      await page.locator("#matrix").filter({ hasText: "on" }).waitFor();
      expect(page.url()).toContain("#/independence/item_");
    });
  });

  test("the common text tells line by line who says it and in what order, and opens each line as a finding", async () => {
    await using("exodus", async ({ open, page }) => {
      await open("#/common-text");
      expect(await page.locator("h1").textContent()).toMatch(/^Common text \(reconstructed\): .* five speakers$/u);
      const row = page.locator(".sheet tbody tr").first();
      expect((await row.locator("td.cell .hidden-text").allTextContents()).every((text) => /says it|leaves it out/u.test(text))).toBe(true);
      expect(await page.locator(".slopes svg[role=img]").count()).toBe(5);
      const link = page.locator(".sheet tbody a[href^='#/lines/']").first();
      await link.click();
      await page.locator("h1").filter({ hasText: "this line" }).waitFor();
      expect(await page.locator(".band svg[role=img]").count()).toBe(1);
    });
  });

  test("without a chance level no probability, no band and no verdict stands anywhere but what is declared", async () => {
    await using("none", async ({ open, page }) => {
      for (const view of ["independence", "calibration", "allegations"]) {
        await open(`#/${view}`);
        const text = (await page.locator("main").textContent()) ?? "";
        expect(text, view).not.toMatch(/\d to \d of \d|almost certain|very likely|in 1,000\b|less than 1 in/u);
      }
      await open("#/independence");
      expect(await page.locator("h1").textContent()).toContain("Too little to calibrate");
      expect(await page.getByText("not calibrated").count()).toBeGreaterThan(2);
      await open("#/calibration");
      expect(await page.locator("main").textContent()).toContain("What would help");
    });
  });

  test("witnesses of one event are not judged to have anything from one text", async () => {
    await using("witnesses", async ({ open, page }) => {
      await open("#/independence");
      expect(await page.locator("h1").textContent()).toContain("No two speakers");
      expect(await page.locator("td.one").count()).toBe(0);
    });
  });

  test("a report that was not judged says so, and how to do it", async () => {
    await using("plain", async ({ open, page }) => {
      for (const view of ["independence", "common-text", "calibration"]) {
        await open(`#/${view}`);
        expect(await page.locator("h1").textContent(), view).toContain("not judged in this run");
        expect(await page.locator("main pre").textContent()).toContain("judgements");
      }
    });
  });
});
