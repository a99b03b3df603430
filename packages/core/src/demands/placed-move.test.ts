import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { ActorNames } from "../text/actor-names.ts";
import { findMoves } from "./find-moves.ts";
import { placeMoves, type PlacedMove } from "./placed-move.ts";

const finder = new SentenceFinders().of("en");
const names = new ActorNames([
  { id: "cole", isPerson: true, names: ["Fiona Cole"], roles: ["Minister for Local Government"] },
  { id: "holt", isPerson: true, names: ["Owen Holt"], roles: ["monitoring officer"] },
  { id: "ada", isPerson: true, names: ["Ada Marsh"], roles: [] },
  { id: "forum", isPerson: false, names: ["Harbour Users' Forum"], roles: [] },
]);

/** Moves of a text in which `said` are the words of some people; the rest is an outlet's. */
function placed(text: string, said: readonly (readonly [who: string, words: string])[]): PlacedMove[] {
  const row = (speaker: string, form: UtteranceRow["form"], start: number, end: number): UtteranceRow => ({
    utterance_id: `${speaker}-${start}`,
    source_id: "s",
    span_start: start,
    span_end: end,
    speaker_id: speaker,
    event_id: null,
    statement_id: speaker,
    said_id: `${speaker}-${start}`,
    said_from: null,
    said_to: null,
    form,
    wording: "original",
    worded_by: speaker,
    origin: "text",
  });
  const quotes = said.map(([who, words]) => row(who, "direct", text.indexOf(words), text.indexOf(words) + words.length));
  const utterances = [...quotes, row("outlet", "prose", 0, text.length)];
  const edges = [0, ...quotes.flatMap(({ span_start, span_end }) => [span_start, span_end]), text.length];
  const prose = edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1]!, utterance: quotes.length }] : []));
  const stretches = [...quotes.map(({ span_start, span_end }, utterance) => ({ start: span_start, end: span_end, utterance })), ...prose];
  const moves = findMoves({ text, language: "en", stretches: stretches.toSorted((x, y) => x.start - y.start) }, english, finder);
  return placeMoves(
    { sourceId: "s", text, pack: english, stemmer: { language: "en", stem: (word) => word }, publishedAt: 5, moves, said: utterances },
    { utterances, names, isMember: (actor, body) => actor === "ada" && body === "forum" },
  );
}

test("“you” is whom the words before address by an office, or to whom the letter went", () => {
  const letter = "Ada Marsh has written to the Minister for Local Government, Fiona Cole: ";
  const plain = "I ask you to appoint an inspector.";
  expect(placed(`${letter}"${plain}"`, [["ada", plain]])).toMatchObject([{ actorId: "ada", addresseeId: "cole" }]);
  const spoken = `Minister for Local Government, you know it. ${plain}`;
  expect(placed(`She said: "${spoken}"`, [["ada", spoken]])).toMatchObject([{ addresseeId: "cole" }]);
  expect(placed(`Ada Marsh spoke to Fiona Cole. "${plain}"`, [["ada", plain]])).toMatchObject([{ addresseeId: null }]);
});

test("“one” is the body named before", () => {
  const words = "You can appoint an inspector. I ask you to appoint one.";
  expect([...placed(words, [["ada", words]])[0]!.bodies]).toEqual(["inspector"]);
});

test("a body is known by the end of its name once it was named, and its member speaks for it", () => {
  const words = "The Harbour Users' Forum met. The Forum urged the minister to mend the wall.";
  expect(placed(words, [["ada", words]])).toMatchObject([{ actorId: "ada" }]);
  expect(placed("The Forum urged the minister to mend the wall.", [])).toEqual([]);
});

test("leaving an office is one word, however it is put", () => {
  const matters = [
    "I urge Fiona Cole to step down over the wall.",
    "Fiona Cole must resign.",
    "The first thing is that Fiona Cole goes.",
  ].map((words) => [...placed(words, [["ada", words]])[0]!.stems]);
  expect(new Set(matters.map(String)).size).toBe(1);
  const stays = "I am not going anywhere.";
  expect([...placed(stays, [["cole", stays]])[0]!.stems]).toContain(matters[0]![0]);
});

test("a decision told without a ground has the one its decider is told to give near it, and nobody else's", () => {
  const reason = "a meal lies outside the code and the office has no remit over it";
  const text = `Owen Holt declined to refer the leader to the panel. That is, ${reason}.`;
  expect(placed(text, [["holt", reason]])).toMatchObject([{ actorId: "holt", move: { kind: "ruling", reasonKind: "jurisdiction" } }]);
  expect(placed(text, [["ada", reason]])).toMatchObject([{ actorId: "holt", move: { kind: "ruling", reasonKind: "none" } }]);
});
