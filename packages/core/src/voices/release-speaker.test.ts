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
    expect(owner("Congressman Earl L. “Robert” Hill (D-VA) praised the plan.")).toBe("robert_hill");
    expect(owner("Congressman Earl L. “Buddy” Hill (D-VA) praised the plan.")).toBe("Earl L. “Buddy” Hill");
  });

  test("accents may be left out, of the list and of the text", () => {
    const accented = listPeople([{ speaker_id: "p", name: "José Peña", aliases: [] }], peopleLexicon(english), parseIsoDate);
    for (const name of ["José Peña", "Jose Pena", "JOSÉ PEÑA"])
      expect(nameOf(speakerOfRelease(`Rep. ${name} today announced a bill.`, accented, english).owner)).toBe("p");
    expect(owner("Senator Adá Brôok today announced a bill.")).toBe("ada_brook");
  });

  test("a bare family name is the member's where it says something, else it may be a common word", () => {
    expect(owner("“They cannot wait,” said Lake. “We go on,” Lake said.")).toBe("carl_lake");
    expect(owner("The waters rose. Everybody saw Lake Brook.")).not.toBe("carl_lake");
  });

  test("a dash before the last name of a text signs it, one in the middle does not", () => {
    const column = `${"It rained and we went on all the same. ".repeat(20)}“We thank our country.”`;
    expect(owner(`${column} -U.S. Congressman Carl Lake`)).toBe("carl_lake");
    expect(owner(`${column} - Rep. Carl Lake${" and then it went on raining for days".repeat(3)}`)).toBe("nobody");
  });

  test("a title and a family name are the listed member's, whatever a headline seems to call somebody", () => {
    expect(owner("Lake Rejects Drastic Cuts for the Program WASHINGTON – Today, Congressman Lake voted against the cuts.")).toBe(
      "carl_lake",
    );
  });

  test("whoever released the following statement owns it, whoever did something before", () => {
    const statement = "Senator Ada Brook (D-MN) released the following statement: “No.”";
    expect(owner(`Today, Chairman Carl Lake (R-WI) released his plan for the year. ${statement}`)).toBe("ada_brook");
  });

  test("long offices between joined names do not part them", () => {
    const release = speakerOfRelease(
      "Today, House Committee Chairman Ada Brook (R-VA), and House Permanent Select Committee on Intelligence Chairman Carl Lake (R-CA) released a plan.",
      list,
      english,
    );
    expect(release.issuers.map(nameOf)).toEqual(["ada_brook", "carl_lake"]);
  });

  test("all who stand in one row before the verb issue it, known as people or not", () => {
    const release = speakerOfRelease(
      "Today, Representatives Ada Brook (TX-29), Quorl Vexley (TX-34), Robert Hill (TX-1) along with Congressman Carl Lake (ME-2) issued a statement.",
      list,
      english,
    );
    expect(release.owner).toBeNull();
    expect(release.issuers.map(nameOf)).toEqual(expect.arrayContaining(["ada_brook", "carl_lake", "robert_hill"]));
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
