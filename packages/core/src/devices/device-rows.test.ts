import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { DeviceFinder } from "./find-devices.ts";
import { fillerRarity } from "./filler-rarity.ts";
import { deviceRows } from "./device-rows.ts";
import { deviceDetectors } from "./registry.ts";

function itemsOf(texts: readonly string[]) {
  const finder = new DeviceFinder({ hasExperimental: false });
  const rows = texts.map((text, i): UtteranceRow => ({
    utterance_id: `u${i}`,
    source_id: `s${i}`,
    span_start: 0,
    span_end: text.length,
    speaker_id: `speaker-${i}`,
    event_id: null,
    statement_id: `st${i}`,
    said_id: `sa${i}`,
    said_from: i,
    said_to: i + 1,
    form: "transcript",
    wording: "original",
    worded_by: `speaker-${i}`,
    origin: "given",
  }));
  const sources = texts.map((text, i) => ({
    sourceId: `s${i}`,
    language: "en",
    devices: finder.find({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: i }] }).devices,
  }));
  return deviceRows(sources, {
    utterances: { rows, standing: new Uint8Array(rows.length) },
    detectors: deviceDetectors,
    textOf: (source, start, end) => texts[Number(source.slice(1))]!.slice(start, end),
    rarityOf: () => fillerRarity(english),
  }).items;
}

describe("deviceRows", () => {
  it("counts a label that two speakers share, and not one that the matter alone forces on both", () => {
    const shared = itemsOf(["They call it reform. It is a tax scam, nothing else.", "Stop the tax scam before it starts."]);
    expect(shared.map(({ text, speaker_count, suppressed_by }) => [text, speaker_count, suppressed_by])).toEqual([["tax scam", 2, ""]]);
    const titled = itemsOf(["The Sultan of the Fourth Floor takes our money.", "So said the Sultan of the Fourth Floor."]);
    expect(titled.map(({ speaker_count, suppressed_by }) => [speaker_count, suppressed_by])).toEqual([[2, ""]]);
    const forced = itemsOf(["We must stop the Iranian regime now.", "The Iranian regime has agreed to talks."]);
    expect(forced.filter((item) => item.suppressed_by === "")).toEqual([]);
  });
});
