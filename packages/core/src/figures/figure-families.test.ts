import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { Standing } from "../model/standing.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { coversFigures } from "./find-figures.ts";
import { FigureReader } from "./figure-reader.ts";
import { beginFamilies, figureRows, type FigureCorpus, type FigureRows } from "./figure-rows.ts";
import type { ActorSpelling } from "./name-book.ts";
import { wordFrequencies } from "./vehicle-rarity.ts";

interface Speech {
  readonly speaker: string;
  readonly party: string;
  readonly text: string;
}

const NAMES: ActorSpelling[] = [
  { actorId: "voss", name: "Jorin Voss", isPerson: true },
  { actorId: "hale", name: "Mira Hale", isPerson: true },
  { actorId: "guild", name: "Rope Guild", isPerson: false },
];

/** What the level finds in some speeches, each a source of its own. */
function rowsOf(speeches: readonly Speech[]): FigureRows {
  const pack = findLanguagePack("en");
  if (!coversFigures(pack)) throw new Error("no pack");
  const sources = speeches.map((_, i) => `s${i}`);
  const rows = speeches.map(({ speaker, text }, i): UtteranceRow => ({
    utterance_id: `u${i}`,
    source_id: sources[i]!,
    span_start: 0,
    span_end: text.length,
    speaker_id: speaker,
    event_id: null,
    statement_id: `st${i}`,
    said_id: `sd${i}`,
    said_from: i,
    said_to: i + 1,
    form: "transcript",
    wording: "original",
    worded_by: speaker,
    origin: "given",
  }));
  const corpus: FigureCorpus = {
    utterances: { rows, standing: new Uint8Array(rows.length).fill(Standing.own) },
    partyOf: (utterance) => speeches[utterance]!.party,
    textOf: (sourceId, { start, end }) => speeches[sources.indexOf(sourceId)]!.text.slice(start, end),
    frequencies: wordFrequencies(pack.commonWords),
  };
  const spokenOf = (i: number) => ({ text: speeches[i]!.text, stretches: [{ start: 0, end: speeches[i]!.text.length, utterance: i }] });
  const speakerOf = (utterance: number): string => speeches[utterance]!.speaker;
  const reader = new FigureReader(pack, { names: NAMES });
  const found = speeches.map((_, i) => ({ sourceId: sources[i]!, figures: reader.find(spokenOf(i), speakerOf) }));
  const { families, vehicles } = beginFamilies(found, corpus, { experimental: false });
  const second = new FigureReader(pack, { names: NAMES, vehicles });
  const mentions = speeches.map((_, i) => ({ sourceId: sources[i]!, mentions: second.findKnown(spokenOf(i), speakerOf) }));
  return figureRows(families, mentions, corpus);
}

const red = (speaker: string, text: string): Speech => ({ speaker, party: "Red", text });
const blue = (speaker: string, text: string): Speech => ({ speaker, party: "Blue", text });

describe("families of figures", () => {
  test("an image inflected, turned round and reworded is one family with its speakers, its target and its mocker", () => {
    const { items, members, figures } = rowsOf([
      red("ann", "Jorin Voss came late. He runs the yard like a glassblower who bills for the air."),
      red("ben", "Voss is no better than a glassblower who billed us for the air."),
      red("cid", "Imagine a glassblower billing for the air, and then imagine thanks. That is Jorin Voss."),
      blue("dot", "They speak of a glassblower. We know no glassblower."),
    ]);
    expect(items.map(({ speaker_count, about_id, suppressed_by }) => [speaker_count, about_id, suppressed_by])).toEqual([[3, "voss", ""]]);
    expect(members.map(({ speaker_id, stance }) => [speaker_id, stance])).toEqual([
      ["ann", "uses"],
      ["ben", "uses"],
      ["cid", "uses"],
      ["dot", "rejects"],
    ]);
    expect(figures.map(({ target_id, suppressed_by }) => [target_id, suppressed_by])).toEqual([
      ["voss", ""],
      ["voss", ""],
      ["voss", ""],
      [null, "rejects"],
    ]);
  });

  test("one image for two men is two families", () => {
    const { items } = rowsOf([
      red("ann", "Jorin Voss spoke. He guards it the way a goose guards a pond."),
      red("ben", "Mira Hale spoke. She guards it the way a goose guards a pond."),
    ]);
    expect(items).toEqual([]);
  });

  test("a denial by the other party that speaks of the same matter rejects; one by the same party is no answer", () => {
    const uses = [
      red("ann", "You can file your taxes on a form as simple as a postcard."),
      red("ben", "They will file taxes on something as simple as a postcard."),
    ];
    const denial = "The large firms are not going to file their taxes on a postcard.";
    const stances = (speech: Speech): string[] => rowsOf([...uses, speech]).members.map(({ stance }) => stance);
    expect(stances(blue("dot", denial))).toEqual(["uses", "uses", "rejects"]);
    expect(stances(red("eve", denial))).toEqual(["uses", "uses"]);
    expect(stances(blue("dot", "I did not send a postcard from the sea."))).toEqual(["uses", "uses"]);
  });

  test("the words of an image said plainly are no use of it", () => {
    const { members } = rowsOf([
      red("ann", "It is like a kettle on a ferry deck."),
      red("ben", "It is like a kettle on a ferry deck."),
      blue("dot", "We bought a kettle for the ferry."),
    ]);
    expect(members.map(({ speaker_id: speaker }) => speaker)).toEqual(["ann", "ben"]);
  });

  test("a set phrase that two share counts for nobody unless asked for", () => {
    const { items } = rowsOf([red("ann", "Better late than never, I say."), blue("dot", "Better late than never, then.")]);
    expect(items.map(({ suppressed_by }) => suppressed_by)).toEqual(["set_phrase"]);
  });

  test("the order of sources changes no family", () => {
    const speeches = [
      red("ann", "Jorin Voss came late. He runs the yard like a glassblower who bills for the air."),
      red("ben", "Voss is no better than a glassblower who billed us for the air."),
      blue("cid", "It is as useful as a chocolate kettle."),
      blue("dot", "The pump was as useful as a chocolate kettle."),
    ];
    const ofSpeaker = ({ items, members }: FigureRows): string[] =>
      items
        .map(({ item_id: id }) =>
          members
            .filter((member) => member.item_id === id)
            .map((member) => member.speaker_id)
            .sort()
            .join(),
        )
        .sort();
    const expected = ofSpeaker(rowsOf(speeches));
    expect(expected).toEqual(["ann,ben", "cid,dot"]);
    fc.assert(
      fc.property(fc.shuffledSubarray(speeches, { minLength: speeches.length }), (order) => {
        expect(ofSpeaker(rowsOf(order))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

test("whatever stands in a text, figures lie inside their stretch, apart by kind, with slots inside the text", () => {
  const pack = findLanguagePack("en");
  if (!coversFigures(pack)) throw new Error("no pack");
  const words =
    "like as the way a than no better is not it he party rain cat goose Sultan of Floor , . \n “ ” - what to resembles down road can kick who and".split(
      " ",
    );
  const reader = new FigureReader(pack, { names: NAMES });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.nat(20), (chosen, from) => {
      const text = chosen.join(" ");
      const start = Math.min(from, text.length);
      const found = reader.find({ text, stretches: [{ start, end: text.length, utterance: 0 }] });
      for (const figure of found)
        for (const extent of [figure, figure.vehicle, figure.marker, figure.topic, figure.ground, figure.target])
          if (extent !== null) expect(start <= extent.start && extent.start < extent.end && extent.end <= text.length).toBe(true);
      const images = found.filter(({ kind }) => kind !== "epithet");
      for (const [i, figure] of images.entries()) if (i > 0) expect(images[i - 1]!.end <= figure.start).toBe(true);
    }),
  );
});
