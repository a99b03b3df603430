/** Evidence, answers, demands and the brief in a real browser: on rows of every kind, on twins without them, and on a report that looked at words alone. */
import { rm } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { openWorkshop, useReport, writeProject, writeSample, type Look, type Watched, type Workshop } from "./open-report.ts";
import { editorialProject } from "./sample-editorial.ts";

const views = ["ledger", "agenda", "answers", "demands", "alignment", "brief"] as const;
let browser: Browser;
let workshop: Workshop;
const reports: Record<string, string> = {};

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
  reports["full"] = (await writeProject(workshop, "full", await editorialProject())).path;
  reports["pseudo"] = (await writeProject(workshop, "full", await editorialProject(), "en-XA")).path;
  reports["silent"] = (await writeProject(workshop, "silent", await editorialProject({ isSilent: true, isBeyond: false }))).path;
  reports["plain"] = (await writeSample(workshop, "five")).path;
}, 900_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
});

const using = (name: string, run: (watched: Watched) => Promise<void>, look: Look = {}): Promise<void> =>
  useReport(browser, reports[name] ?? "", look, run);

describe("the editorial's questions", () => {
  test.each([
    ["full", { width: 1280, colorScheme: "light" }],
    ["full", { width: 390, colorScheme: "dark" }],
    ["silent", { width: 390, colorScheme: "light", forcedColors: "active" }],
    ["plain", { width: 1280, colorScheme: "dark" }],
  ] as const)(
    "of %s break no rule of access and fit the screen: %o",
    async (name, look) => {
      await using(
        name,
        async ({ open, page }) => {
          for (const view of views) {
            await open(`#/${view}`);
            await page.evaluate(() => {
              for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
            });
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), view).toBe(0);
            expect(await page.locator("h1").count(), view).toBe(1);
            expect(findForbiddenWords((await page.locator("main").textContent()) ?? ""), view).toEqual([]);
          }
        },
        look,
      );
    },
    900_000,
  );

  test("the ledger tells witnesses and admissions as k of n, and the words of a cell open and close by keyboard", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/ledger");
      expect(await page.locator(".lede").textContent()).toContain("Five claim to have witnessed, one admits no proof.");
      const cell = page.locator("table button[tabindex='0']");
      expect(await cell.count()).toBe(1);
      await cell.focus();
      await page.keyboard.press("ArrowRight");
      const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      expect(label).toMatch(/allegation 1: own testimony, /u);
      await page.keyboard.press("Enter");
      const panel = page.locator("section.panel");
      expect(await panel.count()).toBe(1);
      expect(await panel.textContent()).toContain("does not show whether it is true");
      expect(await panel.locator(".said").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
      await page.keyboard.press("Escape");
      expect(await panel.count()).toBe(0);
    });
  });

  test("every cell of the ledger carries its ground as a word and a day, and every row the answer and that it shows no truth", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/ledger");
      const cells = await page.locator(".wide td.cell button").allTextContents();
      expect(cells.length).toBeGreaterThan(10);
      for (const text of cells) expect(text).toMatch(/(testimony|assertion|hearsay|document|no claim).*\d+ (Mar|Feb)|more/u);
      for (const row of await page.locator(".wide tbody tr").allTextContents()) {
        expect(row).toContain("does not show whether it is true");
        expect(row).toMatch(/answered|no answer found here/u);
      }
    });
  });

  test("a grade is shown as two axes that a person entered, beside our own counts", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/ledger");
      await page.locator("button[aria-label*='document']").first().click();
      const text = await page.locator("section.panel").textContent();
      expect(text).toContain("source B (usually reliable), information 2 (probably true); entered by a person");
      expect(text).toMatch(/1 offered/u);
    });
  });

  test("whom attacks spare stands beside whom they aim at, and a number of attacks leads to the places behind it", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/agenda");
      expect(await page.locator("h1").textContent()).toMatch(/attacks by .*those who left Lantern League.* aim at .*Corvan Ashdell/u);
      expect(await page.locator(".lede b").textContent()).toMatch(/^None aims at .*Lantern League/u);
      const number = page.locator("section[aria-labelledby=targets] button").first();
      const [, attacks = ""] = /^(\d+) of \d+$/u.exec((await number.textContent()) ?? "") ?? [];
      await number.click();
      const places = page.locator("details[data-places='ashdell|attack']");
      await places.locator("li").first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest("details")?.dataset["places"])).toBe("ashdell|attack");
      expect(await places.locator("summary").textContent()).toContain(attacks);
      for (const place of await places.locator("li").allTextContents()) expect(place).toMatch(/“.+”.*\d{1,2} \w{3} 2031/su);
    });
  });

  test("shares come with their interval, their number of sentences and the share of everybody else, drawn and as a table", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/agenda");
      const drawn = await page.locator("figure svg [data-name]").allTextContents();
      const row = await page.locator("section[aria-labelledby=shares] tbody tr").first().textContent();
      expect(row).toMatch(/those who left Lantern League.*\d+\s% \(\d+\s%–\d+\s%\); everybody else \d+\s%/su);
      expect(drawn[0]).toContain("those who left Lantern League");
      expect(await page.locator("figure svg").textContent()).toMatch(/\d+ sentences/u);
    });
  });

  test("what one sentence announces is one row that names each thing, and says that it is open", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/agenda");
      const rows = await page.locator("section[aria-labelledby=announced] tbody tr").allTextContents();
      expect(rows.some((row) => /^\s*a name.* and a symbol\s*open here.*“/su.test(row))).toBe(true);
      const places = await page.locator("section[aria-labelledby=announced] tbody tr .said").allTextContents();
      expect(new Set(places).size).toBe(places.length);
    });
  });

  test("what is unanswered comes first, with how many statements were looked in; ridicule and a change of subject answer nothing", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/answers");
      expect(await page.locator("main h2").first().textContent()).toMatch(/^No answer found here/u);
      const unanswered = await page.locator("section[aria-labelledby=no_answer_found] tbody tr").allTextContents();
      expect(unanswered.length).toBe(4);
      for (const row of unanswered) expect(row).toMatch(/No answer found in 3 later statements by .*26 Mar.*in one language/u);
      expect(
        unanswered.some(
          (row) =>
            row.includes("change of subject, recorded, does not answer") || /change of subject.*recorded, does not answer/u.test(row),
        ),
      ).toBe(true);
      expect(await page.locator("section[aria-labelledby=answered] tbody tr").textContent()).toMatch(
        /denial.*evidence against it.*document/u,
      );
    });
  });

  test("without a later statement no silence is told of (guard 2)", async () => {
    await using("silent", async ({ open, page }) => {
      await open("#/answers");
      const text = (await page.locator("main").textContent()) ?? "";
      expect(text).toContain("This corpus holds no later statement by");
      expect(text).not.toMatch(/No answer found in|unanswered/u);
      await open("#/ledger");
      expect(await page.locator(".wide tbody").textContent()).not.toContain("no answer found here");
    });
  });

  test("refusals stand in their chain, counted, each with its ground", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/demands");
      const chain = await page.locator("article").first().textContent();
      expect(chain).toMatch(/refused.*lack of evidence.*refused, for the second time.*refused, for the third time/su);
      // What two outlets tell of one refusal is one refusal.
      expect(chain).not.toMatch(/fourth time/u);
      expect(await page.locator("article").first().locator("ol > li").count()).toBe(3);
    });
  });

  test("every place leads to its words in the whole text, marked and with the focus", async () => {
    await using("full", async ({ open, page }) => {
      for (const [view, list] of [
        ["demands", "article ol li"],
        ["alignment", "section[aria-labelledby=turns] dd"],
      ] as const) {
        await open(`#/${view}`);
        const entry = page.locator(list).filter({ has: page.locator("a[href*='#/sources/']") });
        const words = await entry.first().locator("mark").first().textContent();
        await entry.first().locator("a[href*='#/sources/']").first().click();
        const place = page.locator("main mark[data-place]");
        await place.first().waitFor();
        expect((await place.allTextContents()).join("").replace(/\s+/gu, " ")).toBe(words?.replace(/\s+/gu, " "));
        await page.waitForFunction(() => document.activeElement?.hasAttribute("data-place"));
      }
    });
  });

  test("praise, leaving and the first attack stand together with their words and the days between", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/alignment");
      expect(await page.locator("h1").textContent()).toMatch(
        /speakers turn from praise of .*Corvan Ashdell.* to attack within .* days of leaving/u,
      );
      const turns = await page.locator("section[aria-labelledby=turns] article").allTextContents();
      expect(turns.length).toBeGreaterThan(1);
      for (const turn of turns)
        expect(turn).toMatch(
          /first attack (on the day of|\d+ days? after) leaving.*Last favourable words.*2031.*“.*Left.*2031.*First attack.*2031/su,
        );
    });
  });

  test("groups beyond chance stand beside common events, rivals, denials and that it shows no arrangement; inside the band nothing is said of them (guard 8)", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/alignment");
      const pair = page.locator("section[aria-labelledby=groups] > article");
      expect(await pair.count()).toBe(1);
      const text = await pair.textContent();
      for (const part of [
        /chance gives 0 to 2/u,
        /common event/u,
        /Both attack|No common rival/u,
        /[Dd]enials? of a connection/u,
        /does not show an arrangement/u,
      ])
        expect(text).toMatch(part);
      expect(await pair.locator("circle.outside").count()).toBe(2); // the window, and the key
    });
    await using("silent", async ({ open, page }) => {
      await open("#/alignment");
      const groups = page.locator("section[aria-labelledby=groups]");
      expect(await groups.locator("> article").count()).toBe(0);
      expect(await groups.textContent()).toMatch(/shares in (no|any) window more than chance gives/u);
    });
  });

  test("allegations of those who left are told apart by the day of leaving, and every date of the figure has a row with its words", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/alignment");
      const rows = await page
        .locator("section[aria-labelledby=before] tbody tr")
        .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").trim())));
      expect(rows.length).toBe(5);
      for (const [left, before, after] of rows) {
        expect(left).toMatch(/Lantern League.*2031/su);
        expect(before).toMatch(/^none found$|said between days before and after leaving$/u);
        expect(after).toMatch(/^A\d+(, A\d+)*$/u);
      }
      await page.locator("section[aria-labelledby=dates] details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      const dates = await page.locator("section[aria-labelledby=dates] tbody tr").allTextContents();
      expect(dates.length).toBeGreaterThan(15);
      for (const kind of [
        /leaves/u,
        /speaks well of/u,
        /denies/u,
        /first attacks/u,
        /first makes allegation/u,
        /answers allegation/u,
        /demands of/u,
        /refused/u,
      ])
        expect(
          dates.some((row) => kind.test(row)),
          String(kind),
        ).toBe(true);
    });
  });

  test("the brief shows how each of ten questions stands, and which sentences nobody confirmed", async () => {
    await using("full", async ({ open, page }) => {
      await open("#/brief");
      expect(await page.locator("section[aria-labelledby=standing] tbody tr").count()).toBe(10);
      expect(await page.locator(".state").filter({ hasText: "not confirmed by a person" }).count()).toBeGreaterThan(0);
    });
  });

  test("a report that was not judged says so, and how to do it", async () => {
    await using("plain", async ({ open, page }) => {
      await open("#/ledger");
      expect(await page.locator("h1").textContent()).toContain("not looked for in this run");
      expect(await page.locator("main pre").textContent()).toContain("judgements");
    });
  });

  test("every word of ours comes from the catalogue", async () => {
    await using("pseudo", async ({ open, page }) => {
      for (const view of views) {
        await open(`#/${view}`);
        const plain = await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.querySelector("main") as Node, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const holder = node.parentElement?.closest("[translate]");
            if (holder?.getAttribute("translate") === "no" || node.parentElement?.closest("[data-name], style")) continue;
            if (/[A-Za-z]{2,}/u.test(node.textContent ?? "")) found.push((node.textContent ?? "").trim());
          }
          return found;
        });
        expect(plain, view).toEqual([]);
      }
    });
  });
});
