import { capitalise, count, countWord, isolate } from "./words.ts";

const kinds = {
  simile: "simile",
  metaphor: "metaphor",
  epithet: "name given to somebody",
  proverb: "proverb",
  idiom: "idiom",
} as const;

export const figures = {
  title: (n: number): string =>
    n === 1 ? "One image is used by two speakers or more" : `${capitalise(countWord(n))} images are each used by two speakers or more`,
  lede: "A rare image for the same man or thing is seldom found twice by chance. Whoever only quotes an image, or rejects it, is listed apart and does not count as using it.",
  kind: (kind: keyof typeof kinds): string => kinds[kind],
  of: (target: string): string => `said of ${isolate(target)}`,
  about: (topic: string): string => `said of “${isolate(topic)}”`,
  what: (speakers: number, sources: number): string =>
    `${count(speakers)} speakers use the same image, in ${count(sources)} ${sources === 1 ? "source" : "sources"}, in the same or other words.`,
  how: (percent: number, all: number): string =>
    percent === 0
      ? "It is the only shared image here. How often speakers share images by chance stands under Calibration."
      : `${percent >= 100 ? "In the less rare half" : `Among the rarest ${percent} %`} of the ${count(all)} shared images here. How often speakers share images by chance stands under Calibration.`,
  else: "A saying everybody knows, a common source, one speaker taking it from another: none of these is excluded for an image alone; verdicts stand under Independence.",
};
