import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");

/** "who > of whom: what", `I` for the speaker and `?` where the words name nobody. */
function demands(text: string): string[] {
  const stretches = [{ start: 0, end: text.length, utterance: 0 }];
  const words = (place: { start: number; end: number } | null): string => (place ? text.slice(place.start, place.end) : "?");
  return findMoves({ text, language: "en", stretches }, english, finder).flatMap((move) =>
    move.kind === "demand" ? [`${move.isOwn ? "I" : words(move.by)} > ${words(move.addressee)}: ${words(move.matter)}`] : [],
  );
}

test.each([
  // by a verb
  ["The mayor of Ostrand urged the harbour board to publish the survey.", "The mayor of Ostrand > the harbour board: publish the survey"],
  ["I call on Secretary Alder to release the letters.", "I > Secretary Alder: release the letters"],
  ["The union's secretary has appealed to the ministry to reopen the ward.", "The union's secretary > the ministry: reopen the ward"],
  ["We are writing to urge the Department to withdraw the rule.", "I > the Department: withdraw the rule"],
  [
    "On Tuesday, Senator Ida Marsh sent a letter to the agency, asking it to suspend the permit.",
    "Senator Ida Marsh > it: suspend the permit",
  ],
  ["The families demand that the file be reopened.", "The families > ?: that the file be reopened"],
  ["Deputies requested that he appear before the committee.", "Deputies > ?: that he appear before the committee"],
  [
    "Opposition leaders called for the resignation of the chief constable.",
    "Opposition leaders > ?: the resignation of the chief constable",
  ],
  ["Protesters are calling for a public inquiry.", "Protesters > ?: a public inquiry"],
  ["I recommend the passage of a law for the relief of the islands.", "I > ?: the passage of a law for the relief of the islands"],
  ["I ask that the Congress fund the survey.", "I > ?: that the Congress fund the survey"],
  ["He called again for Cllr Mott to step down, which she has said she will not do.", "He > Cllr Mott: step down"],
  ["They called on Monday for Mr Strype to resign.", "They > Mr Strype: resign"],
  ["The opposition wants an independent inquiry into the deal.", "The opposition > ?: an independent inquiry into the deal"],
  ["We want the books opened.", "I > ?: the books opened"],
  ["Some of your old friends want you gone.", "Some of your old friends > you: gone"],
  ["The union gave the ministry seven days to publish the accounts.", "The union > the ministry: publish the accounts"],
  // without one
  ["He must come clean about the loan.", "I > He: come clean about the loan"],
  ["Mr Holt must hand over the tapes.", "I > Mr Holt: hand over the tapes"],
  ["The first thing is that she goes.", "I > she: goes"],
  ["Her resignation would be a good beginning.", "I > Her: resignation would be a good beginning"],
  ["The council has a duty to publish the accounts.", "I > The council: publish the accounts"],
  ["Let the minister publish the list.", "I > the minister: publish the list"],
  ["Mr Holt was asked to step down by Friday.", "? > Mr Holt: step down by Friday"],
  ["Governor Lane is facing pressure from her own party to veto the bill.", "her own party > Governor Lane: veto the bill"],
  ["Congress must pass the relief bill before the recess.", "I > Congress: pass the relief bill before the recess"],
  ["The prime minister should sack him.", "I > The prime minister: sack him"],
  ["It is time for the Senate to act.", "I > the Senate: act"],
  ["The tenants want the contract torn up.", "The tenants > ?: the contract torn up"],
  ["The opposition has given her until noon to go.", "The opposition > her: go"],
  // to the face
  ["Resign, Minister.", "I > Minister: Resign, Minister"],
  ["Publish the minutes, Mr President, before the vote.", "I > Mr President: Publish the minutes, Mr President, before the vote"],
  ["We repeat: release the journalist.", "I > ?: release the journalist"],
  ["Please provide the names of the contractors.", "I > ?: provide the names of the contractors"],
  ["Hand over the tapes.", "I > ?: Hand over the tapes"],
])("is a demand: %s", (text, wanted) => expect(demands(text)).toEqual([wanted]));

test.each([
  // exhortations, duties of one's own side
  "We must all do more to protect our children.",
  "America must lead the world in research.",
  "Nations must keep their word.",
  "Our government must live within its means.",
  "We need to put partisanship aside.",
  "I urge everyone to vote on Tuesday.",
  "I encourage you to read the report.",
  "I ask you to join me in this work.",
  "Residents are asked to stay indoors.",
  // what papers provide, and what circumstances demand
  "The bill requires that the agency report each year.",
  "The budget calls for a hundred million in new grants.",
  "It demands that we think anew.",
  "The safety of the public funds demanded a change.",
  "The demand for tents is rising.",
  "It was a demanding job.",
  // questions, enquiries, conditions, denials, wishes
  "Will you call on the minister to resign?",
  "He asked the board how it would prioritise the money.",
  "A reporter asked the senator whether to trust the figures.",
  "If they ask the court to rule, it will.",
  "I never urged the minister to resign.",
  "They could demand an inquiry.",
  "She hopes that the council will listen.",
  "The council refused to call for an inquiry.",
  "He must answer the phone.",
  "She gave him two days to think.",
  "She must return the next day.",
  "Ask her who signed for the money.",
  "The first thing is that she goes to school.",
  "His resignation was accepted.",
  "He wants you to know that he cares.",
  "She wants a review of the film for the paper.",
  "My mother wants an answer soon.",
  "The group would replace the present system with a rule.",
  "Mr Finch urged his audience on Saturday, having been heard five weeks earlier to say that he would trust her.",
  // calls to mood, comment, courtesies
  "The bishop called for calm.",
  "The company was asked for comment.",
  "I would like to ask the First Lady to please stand.",
  // other uses of the words
  "Press Secretary Dunn spoke to the panel.",
  "She urged the necessity of adopting measures suited to the times.",
  "The Department will have to produce a plan.",
  "Let me turn to schools.",
])("is none: %s", (text) => expect(demands(text)).toEqual([]));
