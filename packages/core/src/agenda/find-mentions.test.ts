import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { ActorNames } from "../text/actor-names.ts";
import { SentenceFinder } from "../text/sentences.ts";
import { agendaLexicon } from "./agenda-lexicon.ts";
import { findMentions, type SpeakerHome } from "./find-mentions.ts";
import { sentenceWords } from "./sentence-signs.ts";

const lexicon = agendaLexicon(english)!;
const names = new ActorNames([
  { id: "quill", isPerson: true, names: ["Ada Quill"], roles: ["chairwoman"] },
  { id: "brask", isPerson: true, names: ["Ivo Brask"], roles: ["treasurer"] },
  { id: "dell", isPerson: true, names: ["Una Dell", "una"], roles: ["leader of the council"] },
  { id: "heron", isPerson: false, names: ["Heron Party"], roles: [] },
  { id: "valley", isPerson: false, names: ["Green Valley Congress"], roles: [] },
]);
const home: SpeakerHome = {
  speakerId: "brask",
  isTold: false,
  isReported: false,
  current: [],
  left: ["heron"],
  leaderOf: new Map([["heron", "quill"]]),
  genderOf: (id) => (id === "quill" ? "she" : "he"),
  isPartial: () => false,
};

/** Mentions as `words:actor`, sentence by sentence. */
function mentions(text: string, from = home): string[][] {
  const sentences = new SentenceFinder({ language: "en" }).all(text).map((sentence) => sentenceWords(text, sentence));
  return findMentions(text, sentences, from, { names, lexicon }).map((found) =>
    found.map(({ start, end, actorId }) => `${text.slice(start, end)}:${actorId}`),
  );
}

describe("mentions of known actors", () => {
  it("are names, then pronouns that go back to them", () =>
    expect(mentions("Ada Quill kept the books. She sold the hall.")).toEqual([["Ada Quill:quill"], ["She:quill"]]));

  it("stand once per actor and sentence, at the first place", () =>
    expect(mentions("Ada Quill said that she sold her hall.")).toEqual([["Ada Quill:quill"]]));

  it("reach forward to the leader of the speaker's party where nobody was named yet", () =>
    expect(mentions("One woman owes you an answer. She sold us. I mean Ada Quill.")).toEqual([
      ["One woman:quill"],
      ["She:quill"],
      ["Ada Quill:quill"],
    ]));

  it("tell the body from the one who leads it", () =>
    expect(mentions("I love this party. The chairwoman does not.")).toEqual([["this party:heron"], ["The chairwoman:quill"]]));

  it("know a body by its initials, also behind a sentence that ends with a name, but not as a part of another name", () => {
    expect(mentions("I have left the Green Valley Congress. The GVC sold us.")).toEqual([["Green Valley Congress:valley"], ["GVC:valley"]]);
    expect(mentions("We met Ada's New GVC Fund.")).toEqual([[]]);
  });

  it("take an organisation that is alluded to for the one spoken of", () =>
    expect(mentions("The Heron Party keeps two lists. I do not trust an organisation that cannot count.")).toEqual([
      ["Heron Party:heron"],
      ["an organisation:heron"],
    ]));

  it("leave alone a new party, a pronoun of the other gender, an office of somebody else and small words", () => {
    expect(mentions("Our new party meets on Monday.")).toEqual([[]]);
    expect(mentions("Ada Quill came. He laughed.")).toEqual([["Ada Quill:quill"], []]);
    expect(mentions("The chairman of Norwich council came.")).toEqual([[]]);
    expect(mentions("A quill is a feather.")).toEqual([[]]);
  });

  it("know who leads the council by that office, however the council is pointed at", () => {
    expect(mentions("The leader of this council has the letter.")).toEqual([["The leader:dell"]]);
    expect(mentions("The leader of the opposition has the letter.")).toEqual([[]]);
  });

  it("mean the leader of the party a speaker left though no name stands anywhere", () =>
    expect(mentions("They have nothing to apologise for. One woman has.")).toEqual([[], ["One woman:quill"]]));

  it("tell the party a speaker left from the one he has now", () => {
    expect(mentions("My old party keeps two lists.")).toEqual([["My old party:heron"]]);
    expect(mentions("Our party keeps one list.", { ...home, current: ["crane"] })).toEqual([["Our party:crane"]]);
    expect(mentions("My old party keeps two lists.", { ...home, current: ["crane"] })).toEqual([["My old party:heron"]]);
  });

  it("take a name for nobody where it is part of another one", () => {
    expect(mentions("I asked Una twice.")).toEqual([["Una:dell"]]);
    expect(mentions("I asked Una Marsh twice.")).toEqual([[]]);
  });

  it("let a pronoun in a report go back no farther than its own sentence", () => {
    const text = "Ada Quill left. He said that she was wrong.";
    const read = (isReported: boolean) =>
      findMentions(
        text,
        new SentenceFinder({ language: "en" }).all(text).map((sentence) => ({ ...sentenceWords(text, sentence), isReported })),
        home,
        { names, lexicon },
      ).map((found) => found.length);
    expect([read(false), read(true)]).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it("guess nobody for a speaker of no party who names nobody", () =>
    expect(mentions("He lied. The party is over.", { ...home, left: [], leaderOf: new Map() })).toEqual([[], []]));

  it("are not parts of the names of others", () => {
    expect(mentions("Yesterday Otto Quill spoke, and Mayor Quill did not.")).toEqual([["Quill:quill"]]);
    expect(mentions("They met Attorney General Loretta Quill.")).toEqual([[]]);
    expect(mentions("Quill has failed. Chairwoman Quill knows it.")).toEqual([["Quill:quill"], ["Quill:quill"]]);
  });

  it("by part of a name are those of whom a text alone names only where the whole name stands", () => {
    const partial = { ...home, isPartial: (id: string) => id === "dell" };
    expect(mentions("Mrs Dell has failed.", partial)).toEqual([[]]);
    expect(mentions("Una Dell came. Mrs Dell has failed.", partial)).toEqual([["Una Dell:dell"], ["Dell:dell"]]);
  });

  it("by pronoun are neither the speaker named before nor whoever stands behind somebody unknown", () => {
    expect(mentions("Ada Quill came. Brask is a critic because he dislikes the plan.")).toEqual([["Ada Quill:quill"], ["Brask:brask"]]);
    expect(mentions("Una Dell came. Never will Otto Rask sell his boat.", { ...home, genderOf: () => "he" })).toEqual([
      ["Una Dell:dell"],
      [],
    ]);
  });

  it("are no offices in the words of an order", () =>
    expect(mentions("The executive order is wrong. The executive is wrong.").map((found) => found.length)).toEqual([0, 1]));
});
