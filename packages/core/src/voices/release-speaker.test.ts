import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";
import { speakerOfRelease } from "./release-speaker.ts";
import type { Speaker } from "./resolved-source.ts";

const members: readonly SpeakerInput[] = ["Ada Brook", "Carl Lake", "Robert Hill", "Maxine Waters"].map((name) => ({
  speaker_id: name.toLowerCase().replace(" ", "_"),
  name,
  aliases: [],
}));
const list = listPeople(members, peopleLexicon(english), parseIsoDate);
const nameOf = (speaker: Speaker | null): string =>
  speaker === null ? "nobody" : speaker.kind === "listed" ? speaker.actorId : speaker.kind === "named" ? speaker.name : "?";
const owner = (text: string): string => nameOf(speakerOfRelease(text, list, english).owner);

describe("speakerOfRelease", () => {
  test.each([
    "WASHINGTON – U.S. Senator Ada Brook (R-TX) today announced a bill. “It is good,” said Brook.",
    "Statement of Congresswoman Ada M. Brook on the flood: “We shall help.”",
    "Dear colleague, please help. Sincerely, Ada Brook Member of Congress",
    "Senator Ada Brook, a member of the Committee on Rules, released the following statement: “No.”",
    "Ada Brook: we shall win. “We shall.”",
    "WASHINGTON – Rep. Ada Brook welcomed the visit of President Carl Stone. “He came,” said President Stone of himself.",
  ])("%s", (text) => {
    expect(owner(text)).toBe("ada_brook");
  });

  test.each([
    "",
    "The bill passed. Nobody spoke.",
    "The Waters of the U.S. rule was changed today.",
    "President Carl Stone announced a plan. Later he thanked Congresswoman Ada Brook.",
    "The Brook Act passed on Monday.",
  ])("nobody of the list owns %j", (text) => {
    expect(owner(text)).not.toMatch(/_/u);
  });

  test("short given names, initials and nicknames between quotation marks are the listed member", () => {
    expect(owner("Congressman Robert C. “Bobby” Hill (D-VA) will hold a summit.")).toBe("robert_hill");
    expect(owner("Rep. Bob Hill today voted for the bill.")).toBe("robert_hill");
  });

  test("issued by two of the list it is a text of several voices and of no single owner", () => {
    const release = speakerOfRelease(
      "WASHINGTON – Senators Ada Brook (R-TX), chairwoman of the Committee on Rules, and Carl Lake (D-ME) today announced a bill. “Good,” said Lake.",
      list,
      english,
    );
    expect(release.owner).toBeNull();
    expect(release.issuers.map(nameOf)).toEqual(["ada_brook", "carl_lake"]);
    expect(release.voices.map(nameOf).sort()).toEqual(["ada_brook", "carl_lake"]);
  });

  test("issued by two of the list, even the one who is quoted most does not own it", () => {
    const quoted = " “Good,” said Brook. “Very good,” said Brook. “Good again,” said Brook.";
    expect(owner(`Senators Ada Brook (R-TX) and Carl Lake (D-ME) today announced a bill.${quoted}`)).toBe("nobody");
    expect(owner(`Senator Ada Brook (R-TX) today announced a bill.${quoted}`)).toBe("ada_brook");
  });

  test("issued with somebody who is not listed, the listed member owns it and both are voices", () => {
    const release = speakerOfRelease("Senators John Stone (D-ME) and Ada Brook (R-TX) today introduced a bill.", list, english);
    expect(nameOf(release.owner)).toBe("ada_brook");
    expect(release.issuers.map(nameOf)).toEqual(["John Stone", "ada_brook"]);
  });
});
