/** The texts that bench `voices` reads: releases of known speakers, debates as turns, and news. */
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { congressFile, readCongress, thinOut, type Document } from "./releases.ts";
import { repositoryFolder } from "./repository.ts";

export interface VoiceText {
  readonly text: string;
  /** Day of publication as `2016-10-09`. */
  readonly date: string;
  /** Whose text it is; null for news and debates. */
  readonly speakerId: string | null;
}

export interface VoiceTexts {
  readonly name: "releases" | "transcripts" | "news";
  readonly texts: readonly VoiceText[];
  readonly speakers: readonly SpeakerInput[];
}

/** Sentences in one made-up article, and in one of its paragraphs. */
const ARTICLE = { sentences: 24, paragraph: 2 } as const;

/** The texts of each kind that can be had; public collections are left out where HYMNSHEET_DATA does not name their folder. */
export async function readVoiceTexts(releaseCount: number): Promise<VoiceTexts[]> {
  const folder = process.env["HYMNSHEET_DATA"] ?? "";
  const congress = congressFile();
  const found: VoiceTexts[] = [];
  if (congress !== null) found.push(releases(await readCongress(congress), releaseCount));
  const debates = join(folder, "checkthat2019-task1", "train");
  if (folder !== "" && existsSync(debates)) found.push({ name: "transcripts", texts: readDebates(debates), speakers: [] });
  found.push({ name: "news", texts: [...readPassages(), ...readNewsSentences(folder)], speakers: [] });
  return found;
}

function releases(all: readonly Document[], wanted: number): VoiceTexts {
  const texts = thinOut(all, wanted).map(({ text, date, speaker_id }) => ({ text, date, speakerId: speaker_id ?? null }));
  const members = new Map(all.map((document) => [document.speaker_id ?? document.speaker, document]));
  const speakers = [...members].map(([id, { speaker, party }]): SpeakerInput => {
    return { speaker_id: id, name: speaker, aliases: [], ...(party === undefined ? {} : { party }) };
  });
  return { name: "releases", texts, speakers };
}

/** Tables of line, speaker and sentence as turns: "TODD: Good evening." */
function readDebates(folder: string): VoiceText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files.sort().map((file) => {
    const turns: string[] = [];
    let last = "";
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const [, speaker, sentence] = line.split("\t");
      if (speaker === undefined || sentence === undefined) continue;
      if (speaker === last) turns.push(`${turns.pop()} ${sentence}`);
      else turns.push(`${speaker}: ${sentence}`);
      last = speaker;
    }
    return { text: turns.join("\n\n"), date: `${file.slice(0, 4)}-${file.slice(4, 6)}-${file.slice(6, 8)}`, speakerId: null };
  });
}

function readPassages(): VoiceText[] {
  return ["development", "held-out"].flatMap((half) => {
    const file = join(repositoryFolder, "fixtures", "voices", `${half}.json`);
    const passages = JSON.parse(readFileSync(file, "utf8")) as { text: string; date: string }[];
    return passages.map(({ text, date }) => ({ text, date, speakerId: null }));
  });
}

/** Sentences of real news, put together to articles: what is measured is speed, not sense. */
function readNewsSentences(folder: string): VoiceText[] {
  const file = join(folder, "newsmtsc-train", "train.jsonl");
  if (folder === "" || !existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  const sentences = [
    ...new Set(lines.flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as { sentence_normalized: string }).sentence_normalized]))),
  ];
  const articles: VoiceText[] = [];
  for (let from = 0; from < sentences.length; from += ARTICLE.sentences) {
    const paragraphs: string[] = [];
    for (let at = from; at < Math.min(sentences.length, from + ARTICLE.sentences); at += ARTICLE.paragraph)
      paragraphs.push(sentences.slice(at, at + ARTICLE.paragraph).join(" "));
    articles.push({ text: paragraphs.join("\n\n"), date: "2018-05-17", speakerId: null });
  }
  return articles;
}
