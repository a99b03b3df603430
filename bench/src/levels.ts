/** Bench `levels`: thousands of words a second of processor time, on one core, for the search of each level above words through a text. */
import { DeviceFinder } from "@hymnsheet/core/devices/find-devices";
import { FigureReader } from "@hymnsheet/core/figures/figure-reader";
import { coversFigures } from "@hymnsheet/core/figures/find-figures";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { BenchRequest } from "./bench-request.ts";
import { congressFile, readAddresses, readCongress, thinOut } from "./releases.ts";
import { keepResult, table, type Figures } from "./results.ts";

/** The best of so many rounds counts. */
const ROUNDS = 3;
const RELEASES = 5000;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Searches one text and returns how much was found. A new search forgets what it learned of words. */
type Search = (text: string) => number;

const LEVELS: Readonly<Record<string, () => Search>> = {
  figures: () => {
    const pack = findLanguagePack("en");
    if (!coversFigures(pack)) throw new Error("English has no figure words");
    const reader = new FigureReader(pack);
    return (text) => reader.find({ text, stretches: [{ start: 0, end: text.length, utterance: 0 }] }).length;
  },
  devices: () => {
    const finder = new DeviceFinder({ hasExperimental: false });
    return (text) => finder.find({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] }).devices.length;
  },
};

export async function benchLevels(request: BenchRequest): Promise<void> {
  const file = congressFile();
  if (file === null) console.log("without press releases: HYMNSHEET_DATA is not set or holds none");
  const texts = {
    sotu: readAddresses().map(({ text }) => text),
    ...(file === null
      ? {}
      : { congress: thinOut(await readCongress(file), request.isQuick ? RELEASES / 10 : RELEASES).map(({ text }) => text) }),
  };
  for (const [data, own] of Object.entries(texts)) {
    const figures = measure(own);
    console.log(`levels, ${data}: ${own.length} texts\n`);
    console.log(`${table(Object.entries(figures).map(([name, value]) => [name, String(value)]))}\n`);
    if (request.isKept) console.log(`kept in ${keepResult("levels", { setting: { data }, figures })}`);
  }
}

function measure(texts: readonly string[]): Figures {
  const words = texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  const figures: Record<string, number> = { words };
  let total = 0;
  for (const [name, prepare] of Object.entries(LEVELS)) {
    let [best, found] = [Infinity, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const search = prepare();
      const from = process.cpuUsage();
      found = texts.reduce((sum, text) => sum + search(text), 0);
      const { user, system } = process.cpuUsage(from);
      best = Math.min(best, (user + system) / 1e6);
    }
    total += best;
    figures[`${name}_found`] = found;
    figures[`${name}_kwords_per_s`] = Math.round(words / best / 1000);
  }
  figures["together_kwords_per_s"] = Math.round(words / total / 1000);
  return figures;
}
