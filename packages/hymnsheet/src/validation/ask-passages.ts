import { ONE_PERSON, REJECTED } from "@hymnsheet/core/counting/apply-decisions";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { asQuestion, type Candidate, type Side } from "./question.ts";

type Match = Pick<
  PassageMatchRow,
  "match_id" | "layer" | "type" | "suppressed_by" | `${"a" | "b"}_${"source_id" | "start" | "end" | "speaker_id" | "utterance_id"}`
>;

const COLUMNS = ["source_id", "start", "end", "speaker_id", "utterance_id"].flatMap((name) => [`a_${name}`, `b_${name}`]);

/** Decided by people: neither a finding of the program nor rejected by it. */
const DECIDED: ReadonlySet<string> = new Set([REJECTED, ONE_PERSON]);

/**
 * The same words: passage matches of two speakers. Rejected are matches of two speakers that are set aside, for their words or because they
 * are not both speakers' own. A speaker beside himself is no candidate.
 */
export const askPassages = asQuestion<Match>({
  name: "passage",
  level: "words",
  async *candidates(reader) {
    for await (const rows of reader.scan<Match>(passageMatchTable, {
      columns: ["match_id", "layer", "type", "suppressed_by", ...COLUMNS],
    }))
      for (const row of rows) if (row.a_speaker_id !== row.b_speaker_id && !DECIDED.has(row.suppressed_by)) yield candidateOf(row);
  },
  sides: async (_, candidates) => candidates.map(({ row }) => [sideOf(row, "a"), sideOf(row, "b")]),
});

function candidateOf(row: Match): Candidate<Match> {
  const isClaimed = row.layer === "voices" && row.suppressed_by === "";
  const kind = isClaimed ? row.type : row.layer === "voices" ? "set_aside_for_words" : "set_aside_for_voices";
  return { ownerTable: passageMatchTable.name, ownerId: row.match_id, kind, isClaimed, detail: "", row };
}

function sideOf(row: Match, side: "a" | "b"): Side {
  const span = { source_id: row[`${side}_source_id`], span_start: row[`${side}_start`], span_end: row[`${side}_end`] };
  return { speakerId: row[`${side}_speaker_id`], saidIn: { table: "utterance", id: row[`${side}_utterance_id`] }, spans: [span] };
}
