import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import { SentenceFinder } from "../text/sentences.ts";
import { usualBodyOf } from "./affiliation-bodies.ts";
import { findAffiliations } from "./affiliation-mentions.ts";
import { findPeople } from "./people.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";
import { findRoles } from "./people-roles.ts";

const sentences = new SentenceFinder({ language: "en", cues: english });
/** Wednesday. */
const AT = Date.parse("2031-04-02");
const listed: readonly SpeakerInput[] = [
  { speaker_id: "ada", name: "Ada Brook", aliases: [], party: "Lantern League", role: "treasurer", valid_from: "2020-01-01" },
];

/** Each as "who change organisation role from..to". */
function told(text: string, speakers: readonly SpeakerInput[] = [], speakerId: string | null = null): string[] {
  const list = listPeople(speakers, peopleLexicon(english), parseIsoDate);
  const people = findPeople(text, list, english);
  const roles = findRoles(text, people, list, AT);
  const usualBody = (who: number): string => usualBodyOf(who < 0 ? speakerId : people.people[who]!.actorId, people, list, AT);
  const scene = { text, people, roles, sentences: sentences.all(text), list, at: AT, quoted: [], speakerId, usualBody };
  const day = (time: number | null): string => (time === null ? "" : new Date(time).toISOString().slice(0, 10));
  return findAffiliations(scene, english).map((mention) =>
    [
      mention.who < 0 ? "I" : people.people[mention.who]!.name,
      mention.change,
      mention.organisation,
      mention.role,
      `${day(mention.from)}..${day(mention.to)}`,
    ].join(" | "),
  );
}

describe("findAffiliations", () => {
  test.each([
    ["Ada Brook resigned as treasurer of the Lantern League on Monday.", "Ada Brook | leaves | Lantern League | treasurer | ..2031-03-31"],
    ["Ada Brook, a deputy, left the Lantern League yesterday.", "Ada Brook | leaves | Lantern League |  | ..2031-04-01"],
    ["Ada Brook, who quit the Lantern League on 3 March, spoke.", "Ada Brook | leaves | Lantern League |  | ..2031-03-03"],
    ["Ada Brook gave back her party card. The Lantern League was silent.", "Ada Brook | leaves | Lantern League |  | .."],
    ["Ada Brook was expelled from the Lantern League on Friday.", "Ada Brook | expelled | Lantern League |  | ..2031-03-28"],
    ["Ada Brook joined the Harvest Bloc in January.", "Ada Brook | joins | Harvest Bloc |  | 2031-01-01.."],
    ["Ada Brook was appointed director of the Harbour Authority.", "Ada Brook | appointed | Harbour Authority | director | .."],
    ["Ada Brook, a deputy of the Lantern League, spoke.", "Ada Brook | none | Lantern League | deputy | .."],
    ["Ada Brook, treasurer of the Lantern League since 2019, spoke.", "Ada Brook | none | Lantern League | treasurer | 2019-01-01.."],
    ["Ada Brook, former treasurer of the Lantern League, spoke.", "Ada Brook | leaves | Lantern League | treasurer | .."],
    ["A spokesman for the Lantern League, Ada Brook, spoke.", "Ada Brook | none | Lantern League | spokesman | .."],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    "Ada Brook left the room.",
    "Ada Brook will not quit the Lantern League.",
    "Ada Brook asked Carl Lake to resign from the Lantern League.",
    "Friends of Ada Brook left the Lantern League.",
    "Ada Brook joined the applause.",
    "Ada Brook joined you and us on the National Front.",
    "Ada Brook broke with the government's lawyers and the Elm Company.",
    "Ada Brook joined Senate Republicans and officials for an event on Monday.",
    "Ada Brook wrote to a man who quit the Lantern League.",
    "Ada Brook praised the clerk and he resigned from the Lantern League.",
    "Ada Brook was thrown out of a restaurant.",
    "The resignation of nobody was asked for.",
    "",
  ])("nothing happens in %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("leaving one body for another is two changes", () => {
    expect(told("Ada Brook left the Lantern League on Monday. Ada Brook joined the Harvest Bloc on Monday.")).toEqual([
      "Ada Brook | leaves | Lantern League |  | ..2031-03-31",
      "Ada Brook | joins | Harvest Bloc |  | 2031-03-31..",
    ]);
  });

  test("who followed has left as well, and the day is told by its number", () => {
    const text =
      "Ada Brook quit the Lantern League on 3 March. Carl Lake, a deputy, followed on the eleventh; Nora Hill, a doctor, was the third.";
    expect(told(text)).toEqual([
      "Ada Brook | leaves | Lantern League |  | ..2031-03-03",
      "Carl Lake | leaves | Lantern League |  | ..2031-03-11",
      "Nora Hill | leaves | Lantern League |  | ..",
    ]);
  });

  test("in somebody's own words I am the speaker; without a known speaker nobody is", () => {
    const text = "I resigned this morning as treasurer of the Lantern League.";
    expect(told(text, listed, "ada")).toEqual(["I | leaves | Lantern League | treasurer | ..2031-04-02"]);
    expect(told(text)).toEqual([]);
    expect(told("Until last night I was the organiser of the Lantern League.", listed, "ada")).toEqual([
      "I | leaves | Lantern League | organiser | ..2031-04-01",
    ]);
  });

  test("where the text names no body, the list's is meant", () => {
    expect(told("On Tuesday Ada Brook resigned.", listed)).toEqual(["Ada Brook | leaves | Lantern League |  | ..2031-04-01"]);
  });
});
