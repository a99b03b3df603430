/** Whom attributions mean, from the raw text to the speaker: the search for voices with the real tagger. */
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { speakerKey } from "@hymnsheet/core/voices/resolved-source";
import { VoiceSearch, type TextVoices } from "@hymnsheet/core/voices/search-voices";
import { tagger } from "../src/language/english-tagger.ts";

const search = new VoiceSearch({
  speakers: [{ speaker_id: "ada", name: "Ada Brook", party: "Lantern League", role: "treasurer", valid_to: "2031-03-01", aliases: [] }],
  dates: parseIsoDate,
  taggerOf: () => tagger,
});
const published = { from: Date.parse("2031-03-05"), to: Date.parse("2031-03-06") };

const found = (text: string): TextVoices =>
  search.search({ text, language: "en", isTitle: false, published, speakerId: null, mayBeRelease: false });

/** Each content with its speaker, in text order. */
function speakers(text: string): string[] {
  return found(text).voices.map((voice) => {
    const words = voice.found.content.map((piece) => text.slice(piece.start, piece.end)).join(" … ");
    return `${speakerKey(voice.source.speaker)}: ${words}`;
  });
}

describe("who is meant, from the raw text", () => {
  test("name, role and pronoun of one article are one person of the list", () => {
    const text =
      "“We were late,” said Ada Brook, who left the party on Monday.\n\nThe former treasurer said that the boat had sunk. “It was cold,” she added.";
    expect(speakers(text)).toEqual(["listed ada: “We were late,”", "listed ada: that the boat had sunk", "listed ada: “It was cold,”"]);
  });

  test("somebody without a name is nobody else, and is the same one when taken up again", () => {
    const text = "Ada Brook said that the boat had sunk. A neighbour said that it had not. “I saw it,” she added.";
    const [ada, neighbour, she] = speakers(text).map((line) => line.slice(0, line.indexOf(": ")));
    expect(ada).toBe("listed ada");
    expect(neighbour).toMatch(/^unresolved \d+$/u);
    expect(she).toBe(neighbour);
  });

  test("wording, time and affiliations come with the speaker", () => {
    const text =
      "HALVIC, 4 March (Northwater Wire). Ada Brook, a deputy of the Lantern League, said on Monday in Urdu: “We were late and it was cold.”";
    const { voices, affiliations } = found(text);
    expect(voices.map(({ wording, said }) => [wording.wording, wording.wordedBy, said?.from])).toEqual([
      ["translated", "outlet", Date.parse("2031-03-03")],
    ]);
    expect(affiliations.map(({ organisation, role, change }) => [organisation, role, change])).toEqual([
      ["Lantern League", "deputy", "none"],
    ]);
  });
});
