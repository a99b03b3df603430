import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PSEUDO_LOCALE, messagesFor } from "@hymnsheet/core/messages/messages";
import { PSEUDO_OPEN } from "@hymnsheet/core/messages/pseudo-locale";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { openWorkshop, useReport, views, voiceViews, watch, writeSample, type Watched, type Workshop } from "./open-report.ts";

let browser: Browser;
let workshop: Workshop;
let five: string;
const m = messagesFor("en");

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
  five = (await writeSample(workshop, "five")).path;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
});

const using = (run: (watched: Watched) => Promise<void>, width = 1280): Promise<void> => useReport(browser, five, { width }, run);

describe("words", () => {
  test.each([
    ["five", views],
    ["voices", voiceViews],
  ] as const)(
    "every word on every view comes from the catalogue: %s",
    async (name, shown) => {
      const { path } = await writeSample(workshop, name, PSEUDO_LOCALE);
      const watched = await watch(browser, path);
      const strangers: string[] = [];
      for (const [view, address] of Object.entries(shown)) {
        await watched.open(address);
        const texts = await watched.page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (!parent || parent.closest("script, style, [data-name]")) continue;
            const marked = parent.closest("[translate]");
            if (marked && marked.getAttribute("translate") === "no") continue;
            found.push(node.textContent ?? "");
          }
          for (const element of document.querySelectorAll("[aria-label], [title]")) {
            found.push(element.getAttribute("aria-label") ?? "");
            const title = element.getAttribute("title") ?? "";
            if (!element.querySelector("[translate=no]")) found.push(title);
          }
          return found;
        });
        for (const text of texts) if (/\p{L}/u.test(text) && !text.includes(PSEUDO_OPEN)) strangers.push(`${view}: ${text.trim()}`);
      }
      expect(strangers).toEqual([]);
      await watched.close();
    },
    120_000,
  );

  test("no view prints a word that labels a person", async () => {
    await using(async ({ open, page }) => {
      for (const address of Object.values(views)) {
        await open(address);
        expect(findForbiddenWords((await page.locator("body").textContent()) ?? "")).toEqual([]);
      }
    });
  });
});

describe("ways through the page", () => {
  test("a link opens a view at its heading, the back button returns to the place one came from", async () => {
    await using(async ({ open, page }) => {
      await open("#/");
      await page.getByRole("link", { name: "Forty million crowns" }).hover();
      const before = await page.evaluate(() => window.scrollY);
      await page.getByRole("link", { name: "Forty million crowns" }).click();
      await page.getByRole("heading", { level: 1, name: /say this line/ }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Six speakers share 14 lines" }).waitFor();
      await page.waitForFunction((at) => Math.abs(window.scrollY - at) < 2, before);
    });
  });

  test("the first tab stop skips to the findings, and focus is always drawn", async () => {
    await using(async ({ open, page }) => {
      await open("#/lines");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(m.navigation.skip);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(ring).not.toBe("none");
    });
  });

  test("the matrix has one tab stop, arrows move in it, Enter opens the comparison", async () => {
    await using(async ({ open, page }) => {
      await open("#/speakers");
      expect(await page.locator("table button[tabindex='0']").count()).toBe(1);
      await page.locator("table button[tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      expect(label).toMatch(/shared line/);
      expect(await page.locator("table button[tabindex='0']").count()).toBe(1);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: /beside/ }).waitFor();
    });
  });

  test("the search keeps the lines that hold the words, says how many, and stays in the address", async () => {
    await using(async ({ open, page }) => {
      await open("#/lines");
      await page.getByLabel(m.lines.search).fill("THE FRONT");
      expect(await page.locator("output").textContent()).toBe(m.lines.shown(2, 14));
      expect(await page.locator("main ol.lines > li").count()).toBe(2);
      expect(page.url()).toContain("text=THE+FRONT");
      await page.getByLabel(m.lines.search).fill("zzz");
      await page.getByRole("button", { name: m.lines.clear }).click();
      expect(await page.locator("main ol.lines > li").count()).toBe(14);
      await page.getByLabel(m.lines.sort).selectOption("speakers");
      expect(await page.locator("main ol.lines > li").first().textContent()).toContain("I saw the bags");
    });
  });

  test("light, dark and system are chosen by hand and remembered", async () => {
    await using(async ({ open, page }) => {
      await open("#/");
      const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByRole("button", { name: m.navigation.dark }).click();
      expect(await paper()).not.toBe(light);
      await open("#/run");
      expect(await paper()).not.toBe(light);
      await page.getByRole("button", { name: m.navigation.system }).click();
      expect(await paper()).toBe(light);
    });
  });

  test("on a phone the views are behind one button, which Escape closes", async () => {
    await using(async ({ open, page }) => {
      await open("#/");
      await page.getByRole("button", { name: /Overview/ }).click();
      await page.getByRole("navigation").getByRole("link", { name: m.navigation.timeline }).waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("navigation").count()).toBe(0);
      await page.getByRole("button", { name: /Overview/ }).click();
      await page.getByRole("navigation").getByRole("link", { name: m.navigation.timeline }).click();
      await page.getByRole("heading", { level: 1, name: /first seen here/ }).waitFor();
      expect(await page.getByRole("navigation").count()).toBe(0);
    }, 390);
  });

  test("a source note opens beside its sentence on a phone", async () => {
    await using(async ({ open, page }) => {
      await open("#/");
      expect(await page.locator("#note-1").isVisible()).toBe(false);
      await page.getByRole("link", { name: m.overview.sourceLabel(1) }).click();
      expect(await page.locator("#note-1").isVisible()).toBe(true);
    }, 390);
  });

  test("in print the navigation goes, the notes stay", async () => {
    await using(async ({ open, page }) => {
      await open("#/");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav.rail").isVisible()).toBe(false);
      expect(await page.locator("#note-1").isVisible()).toBe(true);
      expect(
        await page
          .getByText(/content id/)
          .first()
          .isVisible(),
      ).toBe(true);
    });
  });

  test("with forced colours the marks of the figure are still drawn", async () => {
    const watched = await watch(browser, five, { forcedColors: "active" });
    await watched.open("#/");
    const { color, paper } = await watched.page.evaluate(() => ({
      color: getComputedStyle(document.querySelector("figure .note") ?? document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect(color).not.toBe(paper);
    await watched.close();
  });

  test("a quotation runs in the direction of its text, the page keeps its own", async () => {
    await using(async ({ open, page }) => {
      await open("#/lines/item_0014");
      expect(await page.evaluate(() => getComputedStyle(document.querySelector("blockquote") ?? document.body).direction)).toBe("rtl");
      expect(await page.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).direction)).toBe("ltr");
      expect(await page.locator("blockquote").first().getAttribute("lang")).toBe("ur");
    });
  });
});
