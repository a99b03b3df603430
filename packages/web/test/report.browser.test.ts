import { readFile, rm, writeFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../test/browser/launch-browser.ts";
import { openWorkshop, views, voiceViews, watch, writeSample, type Workshop } from "./open-report.ts";
import type { SampleName } from "./sample-report-data.ts";

let browser: Browser;
let workshop: Workshop;

beforeAll(async () => {
  [browser, workshop] = await Promise.all([launchBrowser(), openWorkshop()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(workshop.folder, { recursive: true });
});

const looks = [1280, 390].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })));

const crowded = ["overview", "speakers"];
const cases: readonly { name: SampleName | "voices"; shown: readonly string[]; width: number; colorScheme: "light" | "dark" }[] = [
  ...looks.map((look) => ({ ...look, name: "five" as SampleName, shown: Object.keys(views) })),
  ...looks.filter((_look, index) => index !== 1).map((look) => ({ ...look, name: "voices" as const, shown: Object.keys(voiceViews) })),
  ...looks.filter((_look, index) => index === 0 || index === 3).map((look) => ({ ...look, name: "crowd" as SampleName, shown: crowded })),
];

describe("a report", () => {
  test.each(cases)(
    "of $name has no axe violation, no complaint, no request and no sideways scroll: $width $colorScheme",
    async ({ name, shown, ...look }) => {
      const { path } = await writeSample(workshop, name);
      const watched = await watch(browser, path, look);
      const found: string[] = [];
      for (const view of shown) {
        await watched.open((name === "voices" ? voiceViews : views)[view] ?? "");
        // Shape and structure are the same in the dark; only the contrast can differ.
        // Long tables repeat the same few cells: a few rows of each stand for all.
        const axe = new AxeBuilder({ page: watched.page }).exclude("tbody tr:nth-child(n + 4)").exclude(".cells");
        const { violations } = await (look.colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
        for (const violation of violations)
          found.push(`${view}: ${violation.id} ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
        const overflow = await watched.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) found.push(`${view}: ${overflow} px wider than the screen`);
        expect(await watched.page.locator("h1").count(), `${view} has one main heading`).toBe(1);
      }
      expect(found).toEqual([]);
      expect(watched.complaints).toEqual([]);
      expect(watched.requests).toEqual([]);
      await watched.close();
    },
    400_000,
  );
});

describe("states", () => {
  test.each([
    ["empty", "Nothing was read"],
    ["nothing", "No line is shared by two speakers"],
  ] as const)("a project of kind %s says why and offers two ways on, in every view", async (name, title) => {
    const { path } = await writeSample(workshop, name);
    const watched = await watch(browser, path);
    await watched.open("#/");
    expect(await watched.page.locator("h1").textContent()).toContain(title);
    for (const view of ["lines", "compare", "speakers", "timeline"]) {
      await watched.open(views[view] ?? "");
      expect(await watched.page.locator("main .buttons a").count(), view).toBe(2);
      const { violations } = await new AxeBuilder({ page: watched.page }).analyze();
      expect(violations.map((violation) => violation.id)).toEqual([]);
    }
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  test("statements without dates leave the timeline to say how dates come in, and everything else works", async () => {
    const { path } = await writeSample(workshop, "undated");
    const watched = await watch(browser, path);
    await watched.open("#/timeline");
    expect(await watched.page.locator("h1").textContent()).toBe("No line here has a date");
    await watched.open("#/lines/item_0004");
    expect(await watched.page.getByText("earliest seen here").count()).toBe(0);
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  test("a report of another format, and one that was cut off, are refused in clear words", async () => {
    const { path } = await writeSample(workshop, "five");
    const html = await readFile(path, "utf8");
    const later = path.replace(".html", "-later.html");
    await writeFile(later, html.replace('{"format":1,', '{"format":99,'));
    const watched = await watch(browser, later);
    await watched.open("#/");
    expect(await watched.page.locator("main").textContent()).toContain("Its format is 99");
    await watched.close();
    const cut = path.replace(".html", "-cut.html");
    await writeFile(cut, html.replace('{"format":1,', '{"format'));
    const other = await watch(browser, cut);
    await other.open("#/");
    expect(await other.page.locator("h1").textContent()).toBe("This report cannot be read");
    await other.close();
  });
});

describe("safety", () => {
  test("text of a source stays text: no markup, no script, and the policy lets nothing else run", async () => {
    const { path } = await writeSample(workshop, "five");
    const watched = await watch(browser, path);
    await watched.open("#/lines/item_0004");
    await watched.page.locator("summary").last().click();
    expect(await watched.page.evaluate(() => "broken" in window)).toBe(false);
    const blocked = await watched.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.broken = 1";
      document.body.append(script);
      const image = new Image();
      image.src = "https://example.org/pixel.png";
      document.body.append(image);
      await fetch("https://example.org/").catch(() => undefined);
      // A busy machine tells of violations late.
      for (let wait = 0; seen.length < 3 && wait < 250; wait++) await new Promise((resolve) => setTimeout(resolve, 20));
      return { seen, isBroken: "broken" in window };
    });
    expect(blocked.isBroken).toBe(false);
    expect(blocked.seen).toEqual(expect.arrayContaining(["script-src-elem", "img-src", "connect-src"]));
    expect(watched.requests).toEqual([]);
    await watched.close();
  });
});

describe("fonts", () => {
  test("words of a person are set in the serif, ours in the sans, Urdu in Nastaliq, all from inside the file", async () => {
    const { path } = await writeSample(workshop, "five");
    const watched = await watch(browser, path);
    await watched.open("#/lines/item_0014");
    const session = await watched.page.context().newCDPSession(watched.page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const fontOf = async (selector: string): Promise<string[]> => {
      const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      return fonts.map((font) => `${font.familyName} ${font.isCustomFont ? "inside" : "system"}`);
    };
    // A variable font is reported by the name of one of its weights.
    expect(await fontOf("h1")).toEqual([expect.stringMatching(/^Source Sans 3.* inside$/)]);
    expect(await fontOf("mark")).toEqual(["Noto Nastaliq Urdu inside"]);
    await watched.open("#/lines/item_0004");
    const { root: second } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: second.nodeId, selector: "mark" });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map((font) => `${font.familyName} ${font.isCustomFont}`)).toEqual([expect.stringMatching(/^Source Serif 4.* true$/)]);
    await watched.close();
  });

  test("the Nastaliq is inside only when Urdu occurs", async () => {
    const withUrdu = await readFile((await writeSample(workshop, "five")).path, "utf8");
    const without = await readFile((await writeSample(workshop, "crowd")).path, "utf8");
    expect(withUrdu).toContain('font-family:"Noto Nastaliq Urdu"');
    expect(without).not.toContain('font-family:"Noto Nastaliq Urdu"');
  });
});
