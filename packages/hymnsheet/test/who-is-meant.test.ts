/** Whom attributions mean, from the raw text to the speaker: the finder with the real tagger, then the resolution. */
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import { peopleLexicon } from "@hymnsheet/core/voices/people-lexicon";
import { listPeople } from "@hymnsheet/core/voices/people-list";
import { resolveText, speakerActorId } from "@hymnsheet/core/voices/resolve-text";
import { tagger as englishTagger } from "../src/language/english-tagger.ts";

const pack = findLanguagePack("en")!;
const list = listPeople(
  [{ speaker_id: "ada", name: "Ada Brook", party: "Lantern League", role: "treasurer", valid_to: "2031-03-01", aliases: [] }],
  peopleLexicon(pack),
  parseIsoDate,
);

/** Each content with its speaker, in text order. */
function speakers(text: string): string[] {
  const { attributions } = findAttributions(text, { pack, tagger: englishTagger });
  const published = { from: Date.parse("2031-03-05"), to: Date.parse("2031-03-06") };
  const { sources } = resolveText({ text, attributions, published, speakerId: null }, list, pack);
  return attributions.map(({ content }, index) => {
    const words = content.map((piece) => text.slice(piece.start, piece.end)).join(" … ");
    return `${speakerActorId(sources[index]!.speaker, "s")}: ${words}`;
  });
}

describe("who is meant, from the raw text", () => {
  test("name, role and pronoun of one article are one person of the list", () => {
    const text =
      "“We were late,” said Ada Brook, who left the party on Monday.\n\nThe former treasurer said that the boat had sunk. “It was cold,” she added.";
    expect(speakers(text)).toEqual(["ada: “We were late,”", "ada: that the boat had sunk", "ada: “It was cold,”"]);
  });

  test("somebody without a name is nobody else, and is the same one when taken up again", () => {
    const text = "Ada Brook said that the boat had sunk. A neighbour said that it had not. “I saw it,” she added.";
    const [ada, neighbour, she] = speakers(text).map((line) => line.slice(0, line.indexOf(": ")));
    expect(ada).toBe("ada");
    expect(neighbour).toMatch(/^unknown:s:\d+$/u);
    expect(she).toBe(neighbour);
  });
});
