import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { leavingIn, leavingOf, tellsCharge, tellsFavour, turnLexicon, turnWordsOf, wordsAbout } from "./read-turns.ts";

const lexicon = turnLexicon(english)!;
/** A sentence with the person between square brackets. */
function about(marked: string): string[] {
  const start = marked.indexOf("[");
  const text = marked.replace("[", "").replace("]", "");
  return wordsAbout(text, { start: 0, end: text.length }, { start, end: marked.indexOf("]") - 1 });
}

describe("words about a person", () => {
  it("tell who owns something from whom something is done to", () => {
    expect(about("I joined [Quill]'s team")).toEqual(["i", "joined", "@s", "team"]);
    expect(about("proud of [her].")).toEqual(["proud", "of", "@"]);
    expect(about("I trust [her] word")).toEqual(["i", "trust", "@h", "word"]);
  });
});

describe("favour", () => {
  it.each([
    ["office", "I served for six years as deputy to [Ada Quill]."],
    ["office", "We ran [Quill]'s campaign, I as her treasurer, and I worked in [her] office ever since.".replace("[Quill]", "Quill")],
    ["office", "I am joining [Quill]'s team as adviser on ports."],
    ["praise", "I was proud to stand with [Ada Quill] on that platform."],
    ["praise", "My good friend the mayor, [Ada Quill], needs no words of mine.".replace("My good friend the mayor, ", "My friend ")],
    ["praise", "I voted for [her] twice, and gladly."],
    ["praise", "I endorse [Ada Quill] without hesitation."],
    ["praise", "[Ada Quill] is the most generous boss I ever had."],
    ["praise", "[She] has a backbone and the courage of ten."],
    ["praise", "I have full confidence in [Ada Quill]."],
    ["praise", "Hats off to [Quill]."],
    ["praise", "[She] is the steadiest captain I have sailed with."],
    ["praise", "I owe [her] everything."],
    ["defence", "The attacks on [Ada Quill] are unfair."],
    ["defence", "I will stand by [her] until the last vote is counted."],
    ["defence", "[Ada Quill] did nothing wrong."],
    ["defence", "Those who call [her] vain have never met her."],
  ])("of the kind %s: %s", (kind, marked) => expect(tellsFavour(about(marked), lexicon, false)).toBe(kind));

  it.each([
    "[Ada Quill] opened the session at nine.",
    "I thank [Ada Quill] for her letter of the ninth.",
    "Her admirers say [she] is the finest mind in the cabinet.",
    "If [Ada Quill] were to open the books she would be the greatest mayor of all.",
    "I once thought [Ada Quill] was an honest woman.",
    "What a triumph for [Ada Quill]!",
    "His nephew is proud of [him], and the nephew of [him] is honest.".replace("[him], and", "him, and"),
    "[Ada Quill] has failed this town.",
    "[Ada Quill] is the latest to deny it.",
    "The deputy to [Ada Quill] spoke next.",
    "The so-called reformer [Ada Quill] is a great leader.",
  ])("is not: %s", (marked) => expect(tellsFavour(about(marked), lexicon, false)).toBeNull());

  it("is nobody's own where the words are quoted", () => {
    expect(tellsFavour(about("I am proud of [her]."), lexicon, true)).toBeNull();
  });
});

describe("a charge", () => {
  it.each([
    "[Quill] altered the figures in green ink.",
    "[Ada Quill] wanted me to sign for money that came from nowhere.",
    "[She] sold us out.",
    "[Quill] takes his orders from the dredging company.",
    "[Ada Quill] never declared a farthing.",
    "[He] had the minutes destroyed.",
    "[Quill] moved half a million from the widows' fund.",
  ])("is: %s", (marked) => expect(tellsCharge(about(marked), lexicon)).toBe(true));

  it.each([
    "[Quill] altered nothing but her hair.".replace("altered nothing but her hair", "spoke first"),
    "[Quill] never lied to us.",
    "[She] told the truth.",
    "[He] offered a hand.",
  ])("is not: %s", (marked) => expect(tellsCharge(about(marked), lexicon)).toBe(false));
});

describe("a leaving", () => {
  it.each([
    "I have today left the party.",
    "This morning I resigned from the executive.",
    "I am stepping down as treasurer.",
    "Handed in my pass this morning.",
    "We have laid down our mandates in the group.",
    "I am no longer a member of the league.",
    "Twelve years in the movement end today.",
    "My resignation from the board is in the post.",
    "I have crossed the floor of this chamber.",
    "I asked for my discharge in March.",
  ])("in the speaker's words: %s", (line) => expect(leavingIn(turnWordsOf(line), lexicon)).toBeDefined());

  it.each([
    "I left the room before the vote.",
    "I will not resign.",
    "I am not leaving this party; he should leave it.",
    "If I resigned today, who would answer?",
    "I leave you with one thought.",
    "I left the Army in 1992.",
    "She has left the party.",
    "He asked me whether I would quit.",
  ])("is not: %s", (line) => expect(leavingIn(turnWordsOf(line), lexicon)).toBeUndefined());

  it("of somebody else is told behind the name", () => {
    expect(leavingOf(about("[Bo Marten] has left the governor's staff."), lexicon)).toBeDefined();
    expect(leavingOf(about("Clerk [Bo Marten] has quit the department."), lexicon)).toBeDefined();
    expect(leavingOf(about("[Bo Marten] left the room."), lexicon)).toBeUndefined();
    expect(leavingOf(about("[Bo Marten] has not resigned."), lexicon)).toBeUndefined();
    expect(leavingOf(about("The chair resigned, said [Bo Marten]."), lexicon)).toBeUndefined();
  });
});

it("finds the same in words in any case, and nothing where the person does not stand", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("i", "resigned", "from", "the", "proud", "of", "honest", "party", "not", "left"), { maxLength: 12 }),
      (words) => {
        const line = words.join(" ");
        expect(leavingIn(turnWordsOf(line.toUpperCase()), lexicon)).toEqual(leavingIn(turnWordsOf(line), lexicon));
        expect(tellsCharge(words, lexicon)).toBe(false);
      },
    ),
  ));
