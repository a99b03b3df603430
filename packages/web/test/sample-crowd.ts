import type { SampleSpeech } from "./sample-speeches.ts";

const given = ["Ada", "Bram", "Cira", "Dov", "Elin", "Faro", "Gita", "Hugo", "Ines", "Jaro", "Kalle", "Lumi"];
const family = ["Aldric", "Berrow", "Castellane", "Drumm", "Ekwall-Featherstonehaugh"];
const subjects = [
  "The harbour",
  "Our school",
  "This budget",
  "The bridge",
  "Every farm",
  "The night train",
  "That ministry",
  "The old mill",
];
const verbs = ["was promised", "has been sold", "will be opened", "was forgotten", "cannot be repaired", "is being weighed"];
const images = [
  "like a lamp in a drawer",
  "as quietly as snow on a pond",
  "like a ladder without rungs",
  "as slowly as wet paint",
  "like bread without salt",
];
const ends = [
  "before the first frost",
  "by men with clean boots",
  "for the price of a stamp",
  "while we were counting",
  "and no one signed for it",
];

/** A small generator with a seed, so that every run draws the same. */
function draws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Many invented speakers, each with several statements drawn from a stock of lines. */
export function crowdSpeeches(speakerCount: number, lineCount: number): SampleSpeech[] {
  const draw = draws(20310303);
  const pick = (words: readonly string[]): string => words[draw(words.length)] ?? "";
  const lines = Array.from(
    { length: lineCount },
    (_unused, index) => `${pick(subjects)} ${pick(verbs)} ${pick(images)} ${pick(ends)}, page ${index + 1}.`,
  );
  const speeches: SampleSpeech[] = [];
  for (let speaker = 0; speaker < speakerCount; speaker++) {
    const name = `${given[speaker % given.length] ?? ""} ${family[Math.floor(speaker / given.length)] ?? ""}`;
    const camp = speaker % 3;
    for (let statement = 0; statement < 4; statement++) {
      const sentences: (string | readonly [number, string])[] = [`Statement ${statement + 1} of ${name}.`];
      for (let index = 0; index < 9; index++) {
        const line = Math.min(lineCount - 1, camp * 40 + Math.floor(draw(lineCount) ** 1.5 / lineCount ** 0.5));
        sentences.push([line + 1, lines[line] ?? ""]);
      }
      speeches.push({
        speaker: `p${String(speaker).padStart(2, "0")}`,
        name,
        date: new Date(Date.UTC(2030, statement * 3, 1 + ((speaker * 7) % 80))).toISOString().slice(0, 10),
        outlet: speaker % 2 === 0 ? "Harbour Gazette" : "Inland Post",
        kind: "speech",
        title: `Address ${statement + 1}`,
        language: "en",
        sentences: sentences.filter(
          (entry, at) =>
            typeof entry === "string" || sentences.findIndex((other) => typeof other !== "string" && other[0] === entry[0]) === at,
        ),
      });
    }
  }
  return speeches;
}
