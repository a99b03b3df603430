import type { EvidenceRow } from "../../model/tables/evidence.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const statuses: Readonly<Record<EvidenceRow["status"], string>> = {
  offered: "offered",
  admitted_absent: "says that there is no proof",
  reported_absent: "is said to have offered nothing",
  promised: "promised",
  delivered: "given later",
};

/** NATO AJP-2.1: how far a source is relied on, and how far the information is borne out. */
const sources: Readonly<Record<string, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
const information: Readonly<Record<string, string>> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/** On what ground each speaker makes each allegation. */
export const ledger = {
  title: (allegations: number, speakers: number, shown: number): string =>
    `${capitalise(countWord(allegations))} ${allegations === 1 ? "allegation" : "allegations"} by ${countWord(speakers)} ${speakers === 1 ? "speaker" : "speakers"}, ` +
    (shown === 0
      ? "none with a ground that could be laid before others"
      : `${countWord(shown)} of them with a ground that could be laid before others`),
  lede: "A cell says on what ground a speaker makes an allegation, in words that were found; open it to read them. Grounds that could be laid before others are documents, recordings, data and official findings. What is offered does not show whether an allegation is true.",
  witnesses: (claim: number, admit: number): string =>
    claim === 0
      ? "Nobody claims to have witnessed what is alleged."
      : `${capitalise(countWord(claim))} ${claim === 1 ? "claims" : "claim"} to have witnessed, ${admit === 0 ? "none of them admits" : `${countWord(admit)} ${admit === 1 ? "admits" : "admit"}`} no proof. That is own testimony by self-claim.`,
  promises: (promised: number, kept: number): string =>
    promised === 0
      ? ""
      : `${capitalise(countWord(promised))} ${promised === 1 ? "speaker promises" : "speakers promise"} evidence; ${kept === 0 ? "none is seen here" : `${countWord(kept)} ${kept === 1 ? "gives" : "give"} some`}.`,
  counted: "Counted: what a speaker alleges, in own words or as reported.",
  caption:
    "Allegations by speaker: the strongest ground found, and the day of the first mention. Blank: does not allege it here. Arrow keys move, Enter opens the words.",
  firstSeen: (day: string): string => `earliest seen here ${day}`,
  left: (organisation: string): string => `left ${isolate(organisation)}`,
  others: "others",
  answer: "Answer",
  sources: "Independent sources",
  /** @param found  ground, day and what else is known, in words. */
  cell: (speaker: string, allegation: number, found: readonly string[]): string =>
    `${isolate(speaker)}, allegation ${count(allegation)}: ${found.join(", ")}`,
  empty: (speaker: string, allegation: number): string => `${isolate(speaker)} does not make allegation ${count(allegation)} here`,
  admits: "admits no proof",
  promised: (n: number, kept: number): string =>
    kept === 0
      ? n === 1
        ? "promise open"
        : `${count(n)} promises open`
      : kept >= n
        ? n === 1
          ? "promise kept"
          : "promises kept"
        : `${count(kept)} of ${count(n)} promises kept`,
  moreSpeakers: (n: number): string => `${count(n)} more`,
  moreSpeakersLabel: (n: number, allegation: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "speaker" : "speakers"} of allegation ${count(allegation)}`,
  notInColumns: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "speaker has" : "speakers have"} no column; the last cell of a row opens them.`,
  keyTitle: "ground:",
  keyNone: "none, or assertion alone",
  keyHearsay: "hearsay",
  keyHalf: "own testimony, named witness",
  keyFull: "document, recording, data, official finding",
  alleges: "Alleges it",
  grounds: "Grounds found",
  noGround: "None beside the allegation itself: it is asserted, and no ground is named in words that were found.",
  status: (status: EvidenceRow["status"]): string => statuses[status] ?? status,
  witness: (name: string): string => `names ${isolate(name)}`,
  ourCount: "Counted here",
  counts: (offered: number, promised: number, kept: number, admitted: number): string =>
    `${count(offered)} offered, ${count(promised)} promised, ${count(kept)} kept, ${count(admitted)} ${admitted === 1 ? "place admits" : "places admit"} that there is no proof`,
  grade: "Admiralty grade",
  graded: (source: string, info: string): string =>
    `source ${source} (${sources[source] ?? "not known"}), information ${info} (${information[info] ?? "not known"}); entered by a person`,
  notGraded: "none entered. A person can: hymnsheet review grade.",
  corroboration: (low: number, high: number): string =>
    `corroboration ${low === high ? count(low) : `${count(low)} to ${count(high)}`} at most: no more than there are independent sources, nor distinct grounds`,
  distinct: (n: number): string => `${capitalise(countWord(n))} distinct ${n === 1 ? "ground" : "grounds"}`,
  rebuttals: "Offered against it",
  aloneRows: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "allegation, by one speaker alone" : "allegations, each by one speaker alone"}`,
  tableTitle: "Ground by ground",
};
