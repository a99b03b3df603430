/** Invented sentences of fixtures/agenda with a mention each that is asked about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Polarity } from "@hymnsheet/core/agenda/score-target";
import type { TargetQuestion, TextPart } from "@hymnsheet/core/agenda/target-words";
import { repositoryFolder } from "../repository.ts";

export interface MarkedMention {
  readonly id: string;
  readonly style: string;
  readonly polarity: Polarity;
  /** The mention that is asked about in square brackets, others in curly ones. */
  readonly marked: string;
}

export const readMarkedMentions = (): MarkedMention[] =>
  JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "agenda", "mentions-check.json"), "utf8")) as MarkedMention[];

/** The sentence without marks. */
export function markedQuestion({ marked }: MarkedMention): TargetQuestion {
  const asked: TextPart[] = [];
  const others: TextPart[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]*\]|\{[^}]*\})/u)) {
    const list = piece.startsWith("[") ? asked : piece.startsWith("{") ? others : undefined;
    const words = list ? piece.slice(1, -1) : piece;
    list?.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, sentence: { start: 0, end: text.length }, target: asked[0]!, others };
}
