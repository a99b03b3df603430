import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { urdu } from "../languages/ur/urdu.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";
import { findPeople } from "./people.ts";

const speaker = (speaker_id: string, name: string, ...aliases: string[]): SpeakerInput => ({ speaker_id, name, aliases });

/** Each mention as "words = whom". */
function told(text: string, speakers: readonly SpeakerInput[] = []): string[] {
  const found = findPeople(text, listPeople(speakers, peopleLexicon(english), parseIsoDate), english);
  return found.mentions.map((mention) => {
    const person = mention.who === null ? null : found.people[mention.who]!;
    return `${text.slice(mention.start, mention.end)} = ${person === null ? "?" : (person.actorId ?? person.name)}`;
  });
}

describe("findPeople", () => {
  test("full name, title with family name and family name are one person", () => {
    expect(told("Ada Brook spoke. Later Ms Brook left, and nobody followed Brook.")).toEqual([
      "Ada Brook = Ada Brook",
      "Ms Brook = Ada Brook",
      "Brook = Ada Brook",
    ]);
  });

  test("a family name of two people of the text stays open, unless a title tells them apart", () => {
    expect(told("Mr Carl Brook met Mrs Ada Brook. It was Brook who paid, and Mrs Brook who smiled.").slice(2)).toEqual([
      "Brook = ?",
      "Mrs Brook = Ada Brook",
    ]);
  });

  test("two spellings are two people unless the list says otherwise", () => {
    const text = "Sagheer Ahmed spoke. Then Dr Sagheer sat down, and Dr Saghir rose.";
    expect(told(text)).toEqual(["Sagheer Ahmed = Sagheer Ahmed", "Dr Sagheer = Sagheer Ahmed", "Dr Saghir = Dr Saghir"]);
    expect(told(text, [speaker("sa", "Sagheer Ahmed", "Saghir")])).toEqual(["Sagheer Ahmed = sa", "Dr Sagheer = sa", "Dr Saghir = sa"]);
  });

  test("the list is found through middle initials and short given names, never through another given name", () => {
    const list = [speaker("rb", "Robert Brook"), speaker("jl", "Jo Lake")];
    expect(told("We met Rep. Bob A. Brook and Senator Jon Lake.", list)).toEqual(["Rep. Bob A. Brook = rb", "Senator Jon Lake = Jon Lake"]);
  });

  test("a short form before the full one, as in a headline, is the same person", () => {
    expect(told("Brook: we shall win\n\nNobody asked Ada Brook.")[0]).toBe("Brook = Ada Brook");
  });

  test("bodies are bodies, with what they are of, and their short forms join them", () => {
    const text = "The Ministry of the Interior wrote to the Lantern League. Nobody in the League answered the Ministry.";
    expect(told(text)).toEqual([
      "Ministry of the Interior = Ministry of the Interior",
      "Lantern League = Lantern League",
      "League = Lantern League",
      "Ministry = Ministry",
    ]);
  });

  test("small prefixes belong to a name, an unknown office before a given name does not", () => {
    expect(told("We met Omar al-Rashid and Lucia d’Amico. Then Mr al-Rashid left.")).toEqual([
      "Omar al-Rashid = Omar al-Rashid",
      "Lucia d’Amico = Lucia d’Amico",
      "Mr al-Rashid = Omar al-Rashid",
    ]);
    expect(told("Kitesurfer Anna Berg won.")).toEqual(["Kitesurfer Anna Berg = Anna Berg"]);
    expect(told("We met Keir Oduya KC. Then Oduya left.")).toEqual(["Keir Oduya KC = Keir Oduya", "Oduya = Keir Oduya"]);
    expect(told("Omar, 12, came. Omar left.")).toEqual(["Omar = Omar", "Omar = Omar"]);
  });

  test("an adjective belongs to the name of a body", () => {
    expect(told("The Old Mill Alliance met. New rules came.")).toEqual(["Old Mill Alliance = Old Mill Alliance"]);
  });

  test("a month is a given name where no time is told", () => {
    expect(told("We met his wife, June Moss. In June Moss left; on 3 June Moss came.")).toEqual([
      "June Moss = June Moss",
      "Moss = June Moss",
      "Moss = June Moss",
    ]);
  });

  test("openings of sentences, days and months are no names", () => {
    expect(told("Perhaps. On Monday Ada Brook came. In March nobody did. Prices rose.")).toEqual(["Ada Brook = Ada Brook"]);
  });

  test("every mention is a slice without blanks at its ends, and none overlaps the next", () => {
    const word = fc.constantFrom(
      "Ada",
      "Brook",
      "Mr",
      "said",
      "the",
      "Minister",
      "of",
      "League",
      "J.",
      "van",
      "\n",
      ".",
      "’s",
      "“",
      "BROOK",
      "Ministry",
      ",",
    );
    const list = listPeople([speaker("ab", "Ada van Brook")], peopleLexicon(english), parseIsoDate);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        let at = 0;
        for (const mention of findPeople(text, list, english).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.nameStart).toBeGreaterThanOrEqual(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(text.slice(mention.start, mention.end).trim());
          at = mention.end;
        }
      }),
    );
  });

  test("a language without words for people finds nobody by guess", () => {
    const list = listPeople([], peopleLexicon(urdu), parseIsoDate);
    expect(findPeople("وزیر نے کہا", list, urdu).mentions).toEqual([]);
  });
});
