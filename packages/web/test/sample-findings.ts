import { DAY_MS, type SampleText } from "./sample-corpus.ts";

interface Member {
  readonly item_id: string;
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly utterance_id: string;
  readonly speaker_id: string;
  readonly said_from: number | null;
}

const itemId = (line: number): string => `item_${String(line).padStart(4, "0")}`;

/** Rows of items, members and matches for the lines that the texts share; `bitsOf` gives the rarity of a line. */
export function findingRows(texts: readonly SampleText[], bitsOf: (line: number) => number): Record<string, object[]> {
  const members = new Map<number, (Member & { readonly text: string; readonly isProse: boolean })[]>();
  for (const text of texts)
    for (const place of text.places)
      members.set(place.line, [
        ...(members.get(place.line) ?? []),
        {
          item_id: itemId(place.line),
          source_id: text.sourceId,
          span_start: place.start,
          span_end: place.end,
          utterance_id: `u-${text.sourceId}`,
          speaker_id: text.speech.speaker,
          said_from: text.saidFrom,
          text: text.text.slice(place.start, place.end),
          isProse: text.speech.kind === "article",
        },
      ]);
  const items: object[] = [];
  const rows: object[] = [];
  const matches: object[] = [];
  for (const [line, found] of [...members].sort((a, b) => a[0] - b[0])) {
    const voices = found.filter((member) => !member.isProse);
    const dates = voices.flatMap((member) => (member.said_from === null ? [] : [member.said_from]));
    const canonical = voices[0]?.text ?? "";
    const wordings = [...new Set([canonical, ...found.map(({ text }) => text)].map(plain))];
    items.push({
      item_id: itemId(line),
      level: "passage",
      text: canonical,
      about_id: null,
      token_count: canonical.split(/\s+/u).length,
      speaker_count: new Set(voices.map((member) => member.speaker_id)).size,
      source_count: new Set(found.map((member) => member.source_id)).size,
      first_at: dates.length === 0 ? null : Math.min(...dates),
      last_at: dates.length === 0 ? null : Math.max(...dates),
      surprisal_bits: bitsOf(line),
      contained_in: null,
      shared_text_id: null,
      suppressed_by: "",
    });
    for (const member of found)
      rows.push({
        item_id: member.item_id,
        owner_table: "passage_match",
        owner_id: `match-${member.item_id}-${member.source_id}`,
        source_id: member.source_id,
        span_start: member.span_start,
        span_end: member.span_end,
        utterance_id: member.utterance_id,
        speaker_id: member.speaker_id,
        stance: member.isProse ? "quotes" : "uses",
        said_from: member.said_from,
        said_to: member.said_from === null ? null : member.said_from + DAY_MS,
        edit_share: member.text === canonical ? 0 : 0.2,
        variant_no: wordings.indexOf(plain(member.text)) + 1,
        edit_count: plain(member.text) === plain(canonical) ? 0 : 2,
      });
    voices.forEach((a, index) => {
      for (const b of voices.slice(index + 1)) {
        const isSame = a.text.toLowerCase() === b.text.toLowerCase();
        matches.push({
          match_id: `match-${itemId(line)}-${a.source_id}-${b.source_id}`,
          a_source_id: a.source_id,
          a_start: a.span_start,
          a_end: a.span_end,
          a_speaker_id: a.speaker_id,
          a_utterance_id: a.utterance_id,
          b_source_id: b.source_id,
          b_start: b.span_start,
          b_end: b.span_end,
          b_speaker_id: b.speaker_id,
          b_utterance_id: b.utterance_id,
          layer: a.speaker_id === b.speaker_id ? "self" : "voices",
          type: isSame ? "verbatim" : "near_verbatim",
          token_count: canonical.split(/\s+/u).length,
          identity_share: isSame ? 1 : 0.85,
          surprisal_bits: bitsOf(line),
          suppressed_by: "",
          item_id: itemId(line),
        });
      }
    });
  }
  return { item: items, item_member: rows, passage_match: matches };
}

/** What wordings are told apart by. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** An item that does not count, at the beginning of each of the given texts. */
export function suppressedItem(
  id: string,
  reason: string,
  texts: readonly SampleText[],
  length: number,
): { item: object; members: object[] } {
  const speakers = new Set(texts.map((text) => text.speech.speaker));
  return {
    item: {
      item_id: id,
      level: "passage",
      text: texts[0]?.text.slice(0, length) ?? "",
      about_id: null,
      token_count: 6,
      speaker_count: speakers.size,
      source_count: texts.length,
      first_at: texts[0]?.saidFrom ?? null,
      last_at: texts[0]?.saidFrom ?? null,
      surprisal_bits: 41,
      contained_in: null,
      shared_text_id: null,
      suppressed_by: reason,
    },
    members: texts.map((text) => ({
      item_id: id,
      owner_table: "passage_match",
      owner_id: `match-${id}`,
      source_id: text.sourceId,
      span_start: 0,
      span_end: Math.min(length, text.text.length),
      utterance_id: `u-${text.sourceId}`,
      speaker_id: text.speech.speaker,
      stance: "uses",
      said_from: text.saidFrom,
      said_to: text.saidFrom === null ? null : text.saidFrom + DAY_MS,
      edit_share: 0,
      variant_no: 1,
      edit_count: 0,
    })),
  };
}
