/** The views of voices, used by a reader: by eye, by ear and by keyboard. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { writeReport } from "../../hymnsheet/src/report/write-report.ts";
import { MemoryProjectReader } from "./memory-project-reader.ts";
import { openWorkshop, useReport, voiceViews, watch, writeSample, type Watched, type Workshop } from "./open-report.ts";
import { decidedProject } from "./sample-decided.ts";
import { urduProject } from "./sample-urdu.ts";

let browser: Browser;
let workshop: Workshop;
let report: string;
let plain: string;

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
  report = (await writeSample(workshop, "voices")).path;
  plain = (await writeSample(workshop, "five")).path;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
});

const using = (path: string, run: (watched: Watched) => Promise<void>): Promise<void> => useReport(browser, path, {}, run);

describe("who said it", () => {
  test("a conflict tells both sides as what their outlet attributes, and prefers neither", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/who-said-it");
      const text = ((await page.locator("section[aria-labelledby=conflicts]").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
      expect(text).toContain("Northwater Wire attributes it to Tobin Rusk");
      expect(text).toContain("The Coast Telegraph attributes it to Bastian Orvell");
      expect(text).not.toMatch(/wrong|correct|in fact/u);
    });
  });

  test("a decision is told with who took it and why, and nothing of it breaks a rule of access, wide or narrow, light or dark", async () => {
    const out = join(workshop.folder, "decided.html");
    const { path } = await writeReport(new MemoryProjectReader(await decidedProject()), {
      out,
      templatePath: workshop.templatePath,
      locale: "en",
    });
    await using(path, async ({ open, page }) => {
      await open("#/who-said-it");
      const text = async (id: string): Promise<string> =>
        ((await page.locator(`section[aria-labelledby=${id}]`).textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
      expect(await text("conflicts")).toContain("Decided: Tobin Rusk said it");
      expect(await text("conflicts")).toContain("Ann Invented, 2 May 2031: heard on the recording");
      expect(await text("decided")).toContain("Tobin Rusk is Tobin Rusk (Port Ayr) in the sources of The Morning Courier");
      expect(await text("declared")).toContain("names an agency");
    });
    for (const [width, colorScheme] of [
      [1280, "light"],
      [390, "dark"],
    ] as const) {
      const watched = await watch(browser, path, { width, colorScheme });
      for (const [view, id] of [
        ["#/who-said-it", "conflicts"],
        ["#/who-said-it", "decided"],
        ["#/who-said-it", "declared"],
        ["#/affiliations", "against"],
      ] as const) {
        await watched.open(view);
        const { violations } = await new AxeBuilder({ page: watched.page }).include(`section[aria-labelledby=${id}]`).analyze();
        const isWide = await watched.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect([view, id, violations.map((found) => found.id), isWide]).toEqual([view, id, [], false]);
      }
      expect(watched.complaints).toEqual([]);
      await watched.close();
    }
  }, 60_000);

  test("outlets with the same words stand apart from speakers, and no outlet is among the speakers of an event", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/who-said-it");
      expect(await page.locator("section[aria-labelledby=outlets] tbody tr").count()).toBe(3);
      const speakers = (await page.locator(".event .speakers").allTextContents()).join(" ");
      expect(speakers).toContain("Nerys Caldane");
      expect(speakers).not.toMatch(/Courier|Telegraph|Wire/u);
    });
  });

  test("where nobody looked for voices the view says so, and neither start page nor list of views names it", async () => {
    await using(plain, async ({ open, page }) => {
      await open("#/");
      expect(await page.locator("a[href='#/who-said-it']").count()).toBe(0);
      for (const address of ["#/who-said-it", "#/sources"]) {
        await open(address);
        expect(await page.locator("h1").textContent()).toBe("Voices were not looked for");
      }
    });
  });
});

describe("a text with its voices", () => {
  test("holds every word of the text, each voice with its name and manner for the ear", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/sources/n03");
      const text = await page.evaluate(() => {
        const copies = [...document.querySelectorAll(".paragraphs .text")].slice(1).map((element) => element.cloneNode(true) as Element);
        for (const copy of copies) for (const extra of copy.querySelectorAll(".tag, .hidden-text")) extra.remove();
        return copies.map((copy) => copy.textContent ?? "").join("\n");
      });
      expect(text).toContain("Ms Caldane continued:");
      expect(text).toContain('also called the rooms upstairs "the counting house", a phrase that old members say');
      const heard = ((await page.locator(".paragraphs").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
      expect(heard).toContain("[Nerys Caldane, quoted:");
      expect(heard).toContain("paraphrase by The Castermouth Sentinel");
    });
  });

  test("a translated quotation says who translated it, a quotation in conflict who says otherwise", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/who-said-it");
      await page.getByRole("link", { name: "In the square, a doctor speaks to her own" }).click();
      await expect.poll(() => page.locator(".paragraphs .notes").first().textContent()).not.toBeNull();
      expect(((await page.locator(".paragraphs").textContent()) ?? "").replace(/[\u2068\u2069]/g, "")).toContain(
        "quoted, translated by The Meridian Review",
      );
      await open("#/sources/n05");
      const notes = ((await page.locator(".paragraphs").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
      expect(notes).toContain("The Coast Telegraph attributes the same words to Bastian Orvell. One utterance, not two.");
    });
  });

  test("in Urdu runs from the right, also where a Latin mark stands before its first word, and fits a phone", async () => {
    const { path } = await writeReport(new MemoryProjectReader(await urduProject()), {
      out: join(workshop.folder, "urdu.html"),
      templatePath: workshop.templatePath,
    });
    const watched = await watch(browser, path, { width: 390 });
    await watched.open("#/sources/urdu");
    const directions = await watched.page.evaluate(() =>
      [...document.querySelectorAll(".paragraphs blockquote")].map((quote) => getComputedStyle(quote).direction),
    );
    expect(directions).toEqual(["rtl", "rtl"]);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  test("is reached and left by keyboard", async () => {
    await using(report, async ({ open, page }) => {
      await open("#/sources");
      await page.locator("main a[href^='#/sources/']").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".paragraphs").waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await page.keyboard.press("Tab");
      await page.goBack();
      await page.locator("main table").waitFor();
    });
  });
});

test("no view of voices prints a word that labels a person", async () => {
  await using(report, async ({ open, page }) => {
    for (const address of Object.values(voiceViews)) {
      await open(address);
      expect(findForbiddenWords((await page.locator("main").textContent()) ?? "")).toEqual([]);
    }
  });
});
