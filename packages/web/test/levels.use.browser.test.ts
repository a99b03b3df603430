/** The views of figures, devices, allegations and outlines, on a real run over the invented exodus and on a report that looked at words alone. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { appendReview, defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../../hymnsheet/src/index.ts";
import { writeReport } from "../../hymnsheet/src/report/write-report.ts";
import { openWorkshop, useReport, writeSample, type Look, type Watched, type Workshop } from "./open-report.ts";

const views = ["figures", "devices", "allegations", "outline"] as const;
let browser: Browser;
let workshop: Workshop;
let folder: string;
let report: string;
let plain: string;
/** Items beside which a remark is kept. */
const noted: string[] = [];

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
  folder = await mkdtemp(join(tmpdir(), "hymnsheet-levels-"));
  const options = { ...defaultRunOptions(), name: "Exodus", isInvented: true, runtime: { workers: 1, memory: 256 } };
  const inputs = await fileInputs([fileURLToPath(new URL("../../../fixtures/exodus", import.meta.url))]);
  await runInFolder(join(folder, "project"), { options, inputs });
  const before = await openReviewed(join(folder, "project"));
  for (const [at, level] of (["figure", "claim", "passage"] as const).entries()) {
    const [item] = await before.topItems<ItemRow>({ level, limit: 1, minimumSpeakers: 2 });
    noted.push(item!.item_id);
    await appendReview(join(folder, "project"), {
      review_id: `note_${level}`,
      target_table: "item",
      target_key: item!.item_id,
      verb: "note",
      value: `remark on a ${level} <b>`,
      reason: "",
      analyst: "ann",
      reviewed_at: Date.UTC(2031, 3, 20) + at,
      is_applied: true,
    });
  }
  await before.close();
  const reader = await openReviewed(join(folder, "project"));
  report = (await writeReport(reader, { out: join(folder, "report.html"), templatePath: workshop.templatePath })).path;
  await reader.close();
  plain = (await writeSample(workshop, "five")).path;
}, 900_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
  await rm(folder, { recursive: true });
});

const using = (path: string, run: (watched: Watched) => Promise<void>, look: Look = {}): Promise<void> =>
  useReport(browser, path, look, run);

describe("remarks of people", () => {
  test.each(["figure", "claim", "passage"] as const)("stand beside the %s they are about, with who wrote them when", async (level) => {
    const route = { figure: "#/figures", claim: "#/allegations", passage: `#/lines/${noted[2]}` }[level];
    await using(report, async ({ open, page }) => {
      await open(route);
      const note = page.getByText(`remark on a ${level} <b>`);
      await note.waitFor();
      expect(await note.count()).toBe(1);
      expect(await note.textContent()).toMatch(/Note by ann, 20 Apr 2031:/u);
    });
  });
});

describe("levels above words", () => {
  test.each([
    { width: 1280, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
    { width: 390, colorScheme: "light", forcedColors: "active" },
  ] as const)(
    "break no rule of access and fit the screen: %o",
    async (look) => {
      await using(
        report,
        async ({ open, page }) => {
          for (const view of views) {
            await open(`#/${view}`);
            await page.evaluate(() => {
              for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
            });
            await page.waitForFunction(() =>
              [...document.querySelectorAll("main details")].every((details) => details.childElementCount > 1),
            );
            const axe = new AxeBuilder({ page }).exclude("tbody tr:nth-child(n + 4)").exclude("article:nth-of-type(n + 4)");
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

  test("an image stands with those who use it; who rejects it stands apart and is not counted", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/figures");
      const ferryman = page.locator("article").filter({ hasText: "ferryman" }).first();
      expect(await ferryman.locator("mark").count()).toBeGreaterThanOrEqual(5);
      expect(await ferryman.getByText("rejects it", { exact: true }).count()).toBe(1);
      expect(await ferryman.getByText("5 speakers use the same image").count()).toBe(1);
    });
  });

  test("no allegation stands without accuser, day, ground and answer, and no outlet accuses", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/allegations");
      const rows = await page.locator("article tbody tr").all();
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows) {
        const cells = await row.locator("th, td").allTextContents();
        expect(cells).toHaveLength(4);
        expect(cells[0]).toMatch(/\d{4}|no date/u);
        expect(cells[2]?.trim()).not.toBe("");
        expect(cells[3]).toContain("not assessed in this version");
        const accuser = await row.locator(".chip .name").first().textContent();
        expect(accuser).not.toMatch(/Courier|Telegraph|Wire|Review|Messenger/u);
      }
    });
  });

  test("a pair of statements opens from the keyboard, and its chart says in words what it draws", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/outline");
      const link = page.locator("section[aria-labelledby=pairs] tbody a").nth(1);
      const name = await link.getAttribute("aria-label");
      await link.focus();
      await page.keyboard.press("Enter");
      await page.locator("a[aria-current=true]").nth(0).waitFor();
      expect(await page.locator("a[aria-current=true]").first().getAttribute("aria-label")).toBe(name);
      expect(await page.locator("main figure svg[role=img]").getAttribute("aria-label")).toMatch(/points in the same order/u);
    });
  });

  test("a report that looked at words alone says of each that it was not looked at, and how to do it", async () => {
    await using(plain, async ({ open, page }) => {
      for (const view of views) {
        await open(`#/${view}`);
        expect(await page.locator("h1").textContent(), view).toContain("not looked at in this run");
        expect(await page.locator("main .buttons a").count(), view).toBe(2);
        expect(await page.locator("main pre").textContent()).toContain("--levels");
      }
    });
  });
});
