import type { SampleSpeech } from "./sample-speeches.ts";

export const DAY_MS = 86_400_000;

/** A place of a line in a speech. */
export interface SamplePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface SampleText {
  readonly sourceId: string;
  readonly speech: SampleSpeech;
  readonly text: string;
  readonly places: readonly SamplePlace[];
  readonly saidFrom: number | null;
}

/** Joins the sentences of a speech and notes where each line of the common stock stands, without its last full stop. */
export function writeText(speech: SampleSpeech, index: number): SampleText {
  let text = "";
  const places: SamplePlace[] = [];
  for (const sentence of speech.sentences) {
    if (text !== "") text += " ";
    if (typeof sentence === "string") text += sentence;
    else {
      const start = text.length;
      text += sentence[1];
      places.push({ line: sentence[0], start, end: text.length - (/[.?]$/u.test(sentence[1]) ? 1 : 0) });
    }
  }
  const saidFrom = speech.date === null ? null : Date.parse(`${speech.date}T00:00:00Z`);
  return { sourceId: `s${String(index + 1).padStart(3, "0")}`, speech, text, places, saidFrom };
}

const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string): T[] => [...new Map(rows.map((row) => [key(row), row])).values()];

/** Rows of the corpus tables for the given texts; articles are prose of their outlet. */
export function corpusRows(texts: readonly SampleText[]): Record<string, object[]> {
  const isArticle = (text: SampleText): boolean => text.speech.kind === "article";
  return {
    source: texts.map(({ sourceId, speech, text, saidFrom }) => ({
      source_id: sourceId,
      path: `texts/${sourceId}.txt`,
      url: speech.outlet === "Inland Post" ? `https://inland-post.example/${sourceId}` : null,
      outlet: speech.outlet,
      author: "",
      published_at: saidFrom,
      kind: speech.kind,
      language: speech.language,
      title: speech.title,
      sha256: sourceId.padEnd(64, "0"),
      char_count: text.length,
      astral_count: 0,
      reader: "text",
      duplicate_of: null,
    })),
    source_text: texts.map(({ sourceId, text }) => ({ source_id: sourceId, text })),
    actor: uniqueBy(
      texts.flatMap(({ speech }) => [
        { actor_id: speech.speaker, kind: speech.kind === "article" ? "outlet" : "person", name: speech.name, origin: "given" },
        ...(speech.outlet === "" ? [] : [{ actor_id: speech.outlet, kind: "outlet", name: speech.outlet, origin: "given" }]),
      ]),
      (row) => row.actor_id,
    ),
    utterance: texts.map((text) => ({
      utterance_id: `u-${text.sourceId}`,
      source_id: text.sourceId,
      span_start: 0,
      span_end: text.text.length,
      speaker_id: text.speech.speaker,
      event_id: null,
      statement_id: `st-${text.sourceId}`,
      said_id: `said-${text.sourceId}`,
      said_from: text.saidFrom,
      said_to: text.saidFrom === null ? null : text.saidFrom + DAY_MS,
      form: isArticle(text) ? "prose" : "transcript",
      wording: "original",
      worded_by: text.speech.speaker,
      origin: "given",
    })),
    statement: texts.map((text) => ({
      statement_id: `st-${text.sourceId}`,
      speaker_id: text.speech.speaker,
      event_id: null,
      said_from: text.saidFrom,
      said_to: text.saidFrom === null ? null : text.saidFrom + DAY_MS,
      party: "",
      token_count: text.text.split(/\s+/u).length,
      source_count: 1,
      has_transcript: !isArticle(text),
    })),
  };
}
