/** What every sentence of the brief keeps, and the scene in which its tests tell them. */
import { expect } from "vitest";
import { findForbiddenWords } from "../messages/wording-guard.ts";
import type { BriefLineRow } from "../model/tables/brief-line.ts";
import type { Found, Scene } from "./scene.ts";
import type { Tell } from "./tell.ts";

export const at = (iso: string): number => Date.parse(iso);
export const on = (iso: string) => ({ from: at(iso), to: at(iso) + 86_400_000 });
export const five = ["Ada", "Bo", "Cy", "Di", "Ed"];
/** Five people who left one organisation, and two allegations. */
export const scene: Scene = {
  corpus: {
    sources: 9,
    firstSource: on("2031-01-01"),
    lastSource: on("2031-04-14"),
    statements: 9,
    speakers: 7,
    earliest: on("2031-01-01"),
    latest: on("2031-04-12"),
  },
  actorName: (id) => id,
  company: five,
  letters: new Map([
    ["money", "A"],
    ["minutes", "B"],
  ]),
  lastDay: at("2031-04-14"),
};

export type Line = Pick<BriefLineRow, "question" | "state" | "template" | "text" | "names_person"> & { readonly places: number };

/** What is told; every sentence is one: a capital, a full stop, no word that labels a person, and nobody named without a place. */
export function collect(write: (tell: Tell) => void): Line[] {
  const lines: Line[] = [];
  write((question, state, template, text, spans = [], names_person = false) => {
    expect(findForbiddenWords(text)).toEqual([]);
    expect(text).toMatch(/^[A-Z“\d].*\.$/su);
    if (names_person) expect([text, spans.length > 0]).toEqual([text, true]);
    lines.push({ question, state, template, text, names_person, places: spans.length });
  });
  return lines;
}
export const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

let place = 0;
export const nextId = (): number => place;
export const span = (speakerId: string) => ({ source_id: `s-${speakerId}`, span_start: place++, span_end: place + 9 });
export const found = <T>(speakerId: string, day: string | null, words: string, row: T, outlet: string | null = null): Found<T> => ({
  row,
  speakerId,
  said: day === null ? null : on(day),
  words,
  outlet,
});
