import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "hymnsheet-calibrate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hymnsheet(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const talk = { out: "", err: "" };
  const code = await main(args, {
    out: (text) => void (talk.out += text),
    err: (text) => void (talk.err += text),
    isScreen: false,
    now: () => 0,
  });
  return { ...talk, code };
}

const levels = "words,voices,judgements";
const spelled = (number: number): string => [...String(number)].map((digit) => "aeioulmnrs"[Number(digit)]).join("");
/** People of two parties at one event; those of a pair of opponents share the same rare line. */
function release(speaker: number, more = ""): object {
  // Every word is its speaker's own.
  const own = Array.from({ length: 60 }, (_, at) => `${"bcdfgh"[at % 6]!}${spelled(speaker * 60 + at)}`).join(" ");
  return {
    id: `r${speaker}`,
    speaker: `Speaker ${String.fromCharCode(65 + (speaker % 26))}${speaker}`,
    party: speaker % 2 === 0 ? "Elm" : "Oak",
    kind: "press_release",
    language: "en",
    date: "2031-03-03",
    event: "dam",
    text: `${more} ${own}.`,
  };
}
function write(name: string, releases: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, releases.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return path;
}
const study = join(folder, "study");
const parliament = join(folder, "parliament");

describe("hymnsheet calibrate", () => {
  beforeAll(async () => {
    const few = write(
      "few.jsonl",
      [0, 1, 2, 3].map((speaker) => release(speaker)),
    );
    const line = "Quarried granite mocks tepid verdicts while brass lanterns gossip over unpaid harbour tolls.";
    const many = write(
      "many.jsonl",
      Array.from({ length: 66 }, (_, speaker) => release(speaker, speaker < 2 ? line : "")),
    );
    expect((await hymnsheet("analyze", few, "--out", study, "--levels", levels)).code).toBe(0);
    expect((await hymnsheet("analyze", many, "--out", parliament, "--levels", levels)).code).toBe(0);
  }, 120_000);

  test("says how few null pairs there are, what stands in, and what would help", async () => {
    const { out, code } = await hymnsheet("calibrate", study);
    expect(code).toBe(0);
    expect(out).toContain("4 null pairs (statements of opposed camps) on one occasion.");
    expect(out).toContain("Comparison set: press releases of members of the US Congress, 1999-2019, English.");
    expect(out).toContain("Too little to calibrate: 1,000 null pairs on one occasion are needed, there are 4.");
    expect(out).toContain("What would help: ");
  });

  test("measures a corpus with 1,000 null pairs on itself, and draws it", async () => {
    const { out } = await hymnsheet("calibrate", parliament);
    expect(out).toContain("1,089 null pairs (statements of opposed camps) on one occasion.");
    expect(out).toContain("Chance level: measured on this corpus.");
    expect(out).toContain("1 of 1,089 pairs on one occasion share a passage worth 52 bits or more.");
    expect(out).toMatch(/^ {4}52 {2}.*\|.* 1 +1\.5$/mu);
    expect(out).not.toContain("Too little");
  });

  test("compares with another project, keeps that with the project, and goes back to nothing", async () => {
    const compared = await hymnsheet("calibrate", study, "--compare", parliament);
    expect(compared.out).toContain("Comparison set: project “parliament”: press release, 2031-2031, en.");
    rmSync(parliament, { recursive: true });
    expect((await hymnsheet("calibrate", study)).out).toBe(compared.out);
    const none = await hymnsheet("calibrate", study, "--compare", "none");
    expect(none.out).toContain("Chance level: none.");
    expect(none.out).not.toContain("Method");
    const { info } = JSON.parse((await hymnsheet("calibrate", study, "--json")).out) as { info: Record<string, string> };
    expect(info["calibration"]).toBe("none");
  });

  test("refuses a project that has no chance level of its own, and one without judgements, with a way out", async () => {
    const refused = await hymnsheet("calibrate", study, "--compare", study);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("no chance level of its own")]);
    const words = join(folder, "words");
    await hymnsheet("analyze", join(folder, "few.jsonl"), "--out", words, "--levels", "words");
    const without = await hymnsheet("calibrate", words);
    expect([without.code, without.err]).toEqual([2, expect.stringContaining("--levels")]);
  });
});
