import { list, number } from "./english.ts";
import { devices } from "./english/devices.ts";
import { figures } from "./english/figures.ts";

/** What is asked of a finding. */
export type QuestionName =
  | "passage"
  | "attribution"
  | "figure"
  | "figure_pair"
  | "device"
  | "device_pair"
  | "allegation"
  | "claim_pair"
  | "outline"
  | "dependence";

const names: Readonly<Record<QuestionName, string>> = {
  passage: "the same words",
  attribution: "whose words",
  figure: "a figure of speech",
  figure_pair: "the same image",
  device: "a device",
  device_pair: "the same device with the same words",
  allegation: "an allegation",
  claim_pair: "the same claim",
  outline: "the same points in the same order",
  dependence: "one repeats the other, or one text stands behind both",
};

const kinds: Readonly<Record<string, string>> = {
  set_aside_for_words: "set aside for its words",
  set_aside_for_voices: "set aside for whose words they are",
  not_used: "quoted or rejected by the speaker",
  set_aside: "set aside",
  statement_of_fact: "read as a statement of fact",
  other_kind: "read as a promise, demand or other claim",
  likely: "scored .5 or more, not taken for one",
  less_likely: "scored .2 to .5, not taken for one",
  copy: "repeats the other",
  copy_in_one_item: "repeats the other, in one allegation or line",
  common_source: "common source",
  common_source_in_one_item: "common source, in one allegation or line",
  independent_in_one_item: "independent, in one allegation or line",
  undetermined_in_one_item: "undetermined, in one allegation or line",
};

const article = (noun: string): string => (/^[aeiou]/iu.test(noun) ? `an ${noun}` : `a ${noun}`);

const ask: Readonly<Record<QuestionName, (detail: string) => string>> = {
  passage: () => "Do both use the same words here, each in speech of his own, and more than names, dates or a set phrase?",
  attribution: () => "Does the text ascribe the marked words, or what they say, to the speaker named?",
  figure: (kind) =>
    `Is this ${article(figures.kind(kind as "simile"))} that the speaker uses himself, not meant literally, not quoted, not rejected?`,
  figure_pair: () => "Do both use the same image, and one that is no everyday saying?",
  device: (type) => `Is this ${article(devices.name(type).toLowerCase())}: ${devices.what(type)}?`,
  device_pair: () => "Do both use the same device, filled with the same words or nearly so, and with more than everyday words?",
  allegation: () => "Does the speaker here charge somebody with something, rather than report, promise, ask or praise?",
  claim_pair: () => "Do both say the same thing of the same person or body, in whatever words?",
  outline: () => "Do both make these points in the same order, and in no order that any speech on this would have?",
  dependence: () => "Does one of the two repeat the other, or do both have it from one text, rather than each by himself?",
};

/** What `hymnsheet validate` writes and says. */
export const validationMessages = {
  ask: (name: QuestionName, detail: string): string => ask[name](detail),
  name: (name: string): string => (names as Readonly<Record<string, string>>)[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind.replaceAll("_", " "),
  drawn: (path: string, drawn: number, claimed: number, rejected: number): string =>
    `${path}: ${number(drawn)} rows, drawn from ${number(claimed)} findings and ${number(rejected)} candidates that were rejected, in mixed order.\n`,
  /** @param without  levels asked for that hold nothing to label. */
  asked: (counts: readonly (readonly [string, number])[], without: readonly string[]): string =>
    `Asked about: ${counts.map(([name, rows]) => `${validationMessages.name(name)} ${number(rows)}`).join(", ")}.${without.length === 0 ? "" : ` Nothing to ask about on the level ${list(without)}.`}\n`,
  next: (folder: string, path: string): string =>
    `Fill the column label with yes, no or unsure; the question stands in each row, the words in question between [[ and ]].\nA second person writes into a column label_2 of the same file, without seeing the first.\nThen: hymnsheet validate ${folder} --labels ${path}\n`,
  noPlace: "(no place that both share counts; look both up in the report, or label unsure)",
  nothing: "there is nothing to label",
  nothingAdvice: "The levels asked for found nothing in this project, or were not run. `hymnsheet info DIR` tells which were.",
} as const;
