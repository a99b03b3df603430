import { describe, expect, test } from "vitest";
import { findFrames } from "./boilerplate-frames.ts";
import { filler, inventCorpus } from "./item-corpus.contract.ts";

const HEAD = "Office of Ambrose Quill member for the northern harbour";
const TAIL = "Ambrose Quill serves the people of nine islands and answers every letter";
const CAMPAIGN = "we will put a lamp on every quay and a baker on every street";
const options = { frameDocuments: 5, frameShare: 0.03, frameEdgeShare: 0.7 };

function framed(texts: readonly string[], isSpoken = false): string[] {
  const corpus = inventCorpus(texts.map((text) => ({ speaker: "Quill", text })));
  const { columns } = corpus;
  const found: string[] = [];
  findFrames(
    columns,
    texts.map((_, at) => at),
    new Uint8Array(columns.tokens.length).fill(1),
    () => isSpoken,
    options,
    (first, end) => {
      const document = columns.firstToken.findLastIndex((token) => token <= first);
      found.push(corpus.textOf(document, first, end));
    },
  );
  return found;
}

const text = (at: number, middle = ""): string => `${HEAD}. ${filler(at, 200)}. ${middle}. ${filler(at + 100, 200)}. ${TAIL}.`;

describe("frames", () => {
  test("head and tail that come back in many texts of one speaker are frames, each found in every text", () => {
    const found = framed(Array.from({ length: 6 }, (_, at) => text(at)));
    expect(found.filter((stretch) => stretch === HEAD)).toHaveLength(6);
    expect(found.filter((stretch) => stretch === TAIL)).toHaveLength(6);
  });

  test("a campaign line in the middle of every speech is no frame, however often it is said", () => {
    const found = framed(Array.from({ length: 30 }, (_, at) => text(at, CAMPAIGN)));
    expect(found.some((stretch) => stretch.includes("lamp on every quay"))).toBe(false);
  });

  test("the slogan that ends every speech is no frame; its letterhead is", () => {
    const speeches = Array.from({ length: 9 }, (_, at) => `${HEAD}. ${filler(at, 300)}. ${CAMPAIGN}.`);
    expect(new Set(framed(speeches, true))).toEqual(new Set([HEAD]));
    expect(framed(speeches, false)).toContain(CAMPAIGN);
  });

  test("a footer that is nearly half of each short text is a frame to its first word", () => {
    const footer = `${TAIL} and lends out the ladder on weekdays from nine to four whenever somebody asks for it`;
    const found = framed(Array.from({ length: 6 }, (_, at) => `${filler(at, 40)}. ${footer}.`));
    expect(found).toEqual(Array.from({ length: 6 }, () => footer));
  });

  test("a line before the footer that only some texts have is no frame, nor what they say before it", () => {
    const texts = Array.from({ length: 9 }, (_, at) => `${filler(at, 40)}. ${at < 4 ? CAMPAIGN : filler(at + 50, 14)}. ${TAIL}.`);
    expect(new Set(framed(texts))).toEqual(new Set([TAIL]));
  });

  test("a line at the end of three speeches is no frame", () => {
    expect(framed(Array.from({ length: 3 }, (_, at) => `${filler(at, 300)}. ${CAMPAIGN}.`))).toEqual([]);
  });

  test("in many texts, a few that end alike are no frame", () => {
    const many = Array.from({ length: 400 }, (_, at) => `${filler(at, 60)}. ${at < 8 ? CAMPAIGN : filler(at + 1000, 13)}.`);
    expect(framed(many)).toEqual([]);
  });

  test("a template is one frame across its changed slot", () => {
    const slots = ["Ash", "Birch", "Cedar", "Damson", "Elder", "Fir"];
    const found = framed(
      slots.map(
        (slot, at) => `The clerk of this house hereby gives leave to ${slot} for the whole of the coming session. ${filler(at, 400)}.`,
      ),
    );
    expect(found).toHaveLength(6);
    expect(found[0]).toBe("The clerk of this house hereby gives leave to Ash for the whole of the coming session");
  });
});
