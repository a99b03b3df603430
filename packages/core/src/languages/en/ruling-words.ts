import type { DemandWords } from "../demand-words.ts";
import { everyForm, participles } from "./demand-forms.ts";

const BODY = "commission|inquiry|enquiry|investigation|referendum|tribunal|recount|probe|apology|election";

type RulingWords = Pick<
  DemandWords,
  | "rejects"
  | "accepts"
  | "defers"
  | "rejected"
  | "accepted"
  | "deferred"
  | "asks"
  | "decides"
  | "offers"
  | "proposals"
  | "haves"
  | "irregular"
  | "denials"
  | "objectEnds"
  | "quantities"
  | "pressWords"
  | "refusesTo"
  | "agreesTo"
  | "refusalTo"
  | "willNot"
  | "refusedActs"
  | "grantedActs"
  | "leavingActs"
  | "withheldActs"
  | "barelyAccepts"
  | "courts"
  | "courtAsks"
  | "enquiryDecides"
  | "enquired"
  | "compounds"
  | "enquiries"
  | "barelyRejects"
  | "rejectSayings"
  | "acceptSayings"
  | "deferSayings"
  | "partly"
  | "because"
  | "reasons"
  | "counted"
>;

const ACTS = [
  "comply with <3> request|requests|demand|demands|subpoena|subpoenas|inquiry|investigation",
  "resign|testify|disavow|denounce|apologise|apologize|recuse|cooperate|extradite|concede|resume|reconsider|relent|budge|disclose|reinstate|publish|appear",
  "step|stand down|aside",
  "release|produce|provide|surrender|submit|divulge a|an|the|his|her|their|its|any|all|more|those|these",
  "hand|turn over",
  "hand|turn <5> over",
  "open|hold|call|order|launch|convene|establish|appoint|grant|conduct a|an|the|any|his|her|their|another",
  "set up",
  "make public",
  "investigate",
  "withdraw the|his|her|their|its|from",
  "attend the|his|her|their|any|official|talks|a <2> meeting|hearing|talks|session|summit",
  "hear the|this|his|her|their|our|any|us|them",
  "meet with|the|them|us|him|her",
  "lift|repeal|suspend|free|recall|renounce the|his|her|their|its|any",
  "pay compensation|reparations|damages|back|the ransom|indemnity",
  "deliver up",
  "give way|evidence",
];

/** English words for decisions on demands. */
export const rulingWords: RulingWords = {
  rejects: everyForm(
    "reject refuse deny decline dismiss rebuff spurn turn_down brush_aside|off throw_out resist wave_away|aside shrug_off rule_out snub disallow quash",
  ),
  accepts: [
    ...everyForm("grant approve accede_to comply_with give_in_to give_way_to yield_to heed honour honor cave_to cave_in_to oblige"),
    "bow|bows|bowed|bowing <3> to",
    "agrees|agreed|agreeing <2> to",
    "accepted|accepts <3> demand|demands|calls",
    "bend|bends|bent|bending to",
    "uphold|upholds|upheld",
  ],
  defers: everyForm("defer postpone shelve delay put_off adjourn"),
  rejected: participles("reject refuse deny decline dismiss rebuff turn_down brush_aside throw_out disallow quash"),
  accepted: participles("grant approve accede_to heed honour honor uphold"),
  deferred: participles("defer postpone shelve delay put_off adjourn"),
  asks: "request requests call calls demand demands petition petitions appeal appeals application applications plea pleas bid pressure ultimatum entreaties entreaty",
  decides: "decided chose forced compelled obliged continued continues declined agreed voted had opted saw",
  offers: "proposition offer overtures",
  proposals: "proposal proposals",
  haves: "has have had",
  denials: "not never won't wouldn't didn't cannot can't",
  irregular: "gave threw upheld put bent overrode thrown given",
  quantities:
    "weeks months days years hours all some most many one two three dozens hundreds thousands series round rounds string number several few",
  objectEnds: "that to who which because after before when if by with from whether about and or of",
  pressWords: "comment comments interview interviews reporters",
  refusesTo: ["refuse|refuses|refused|refusing <4> to", "decline|declines|declined|declining <4> to", "has|have|had no intention of|to"],
  agreesTo: ["agrees|agreed|agreeing|consents|consented to"],
  refusalTo: ["refusal|refusals to"],
  willNot: ["will|would|shall not", "won't|wouldn't|shan't", "has|have no intention of|to", "has|have no plans to"],
  refusedActs: ACTS,
  grantedActs: [
    "resign|quit|testify|apologise|apologize|recuse|disclose|publish|appear|extradite|reinstate|cooperate",
    "step|stand down|aside",
    "release|produce|provide|hand|turn|surrender the|his|her|their|its|over|all|more|those|two|three|some|a|an",
    "open|hold|launch|establish|appoint|convene a|an|the",
    "set up",
    "make public",
    "meet|hear the|with|them|us|his|her|their",
  ],
  leavingActs: ["resign|resigning|apologise|apologize", "step|stepping|stand|standing down", "step|stepping aside", "testify"],
  withheldActs: [
    "hand|turn over",
    "hand|turn <5> over",
    "release|publish|produce|provide|surrender|disclose the|his|her|their|its|any <3> tapes|tape|files|file|documents|document|returns|report|records|names|list|emails|accounts|minutes|letters|evidence|footage|video|recording|recordings|memo",
    "appear before",
    "testify",
    "recuse",
    "apologise|apologize",
    "reopen the",
    "withdraw the|his|her <2> bill|charge|charges|remark|remarks|accusation|order|plan",
  ],
  enquiryDecides: everyForm("refuse reject grant deny rule_out turn_down"),
  enquired:
    "commission inquiry enquiry investigation referendum tribunal recount probe apology election talks resignation resigning debate vote bail extension subsidy leave",
  compounds: "process form forms letter letters deadline fee period fees",
  enquiries: "inquiry enquiry commission investigation probe tribunal audit review referendum recount hearing hearings apology resignation",
  barelyRejects: ["refused", "twice|again|repeatedly|flatly|thrice|politely refused|declined"],
  barelyAccepts: ["relented", "caved in?", "backed down", "gave in"],
  courts: "court courts judge judges justice justices magistrate tribunal panel circuit",
  courtAsks: "motion motions bid",
  rejectSayings: [
    `there will|shall|can be no <2> ${BODY}`,
    `without <10> there is|can|will be? no <2> ${BODY}`,
    "my|our|his|her|the answer|position|decision has|have not changed",
    "my|our|his|her|the answer|position|decision hasn't|haven't changed",
    "my|our|his|her answer is|was|remains <1> no",
    "answer today is the answer",
    "i|we cannot|can't send|appoint|open|order a|an|the|any",
    "i|we can not send|appoint|open|order a|an|the|any",
    "i|we cannot|can't set up",
    "i|we cannot|can't grant",
    "i|we cannot|can't find a day|time",
    "i|we cannot|can't accede|agree to <3> request|demand|petition|proposal",
    `see|sees|saw no <1> ground|grounds|reason|case|need|cause|basis for <3> ${BODY}`,
    "see|sees|saw no <1> ground|grounds|reason|case|need|cause|basis to open|appoint|hold|set|order|publish|investigate|grant|reopen|resign|apologise|apologize|reconsider",
    "said|says no already|again|twice",
    "said|says|say no to <4> request|requests|demand|demands|call|calls|petition|appeal|inquiry|commission",
    "is|was not|never for me|us|him|her to",
    "isn't|wasn't for me|us|him|her to",
    "the matter|file|case is|was|remains closed",
    "do|does|did not suffice <3> for|to <4> inquiry|enquiry|investigation|open|charge|prosecute|trial",
    "no grounds|basis|case|cause for a|an <1> inquiry|enquiry|investigation|commission|recount",
  ],
  acceptSayings: [
    `there will|shall be a|an <2> ${BODY}`,
    "my|our|his|her answer is|was yes",
    "said|says yes to <4> request|requests|demand|demands|call|calls|petition|appeal|inquiry|commission",
  ],
  deferSayings: [
    "i|we|he|she|they|it will|shall|would consider|review|study|examine the|this|that|your|their|his|her <1> request|demand|petition|proposal|call|application",
    "request|demand|petition|proposal|call|application is|was|remains under review|consideration|advisement",
    "twice|again|repeatedly put|puts us|them|him|her|me off",
    "isn't|not minded to",
  ],
  partly: [
    "in part",
    "partly",
    "partially",
    "half",
    "some of",
    "as long as",
    "provided that",
    "on condition",
    "on the condition",
    "subject to",
    "two|three|one|part of the",
    "but only",
  ],
  because: [
    "because",
    "citing",
    "on the ground|grounds that|of",
    "for lack|want of",
    "owing to",
    "due to",
    "on the advice of",
    "saying",
    "arguing",
    "explaining",
    "pleading",
    "as premature",
    "for <2> reasons|purposes",
  ],
  reasons: {
    evidence: [
      "evidence",
      "proof|proofs|prove|proven|proved",
      "shown me|us",
      "laid before",
      "document|documents|papers",
      "file has|is|was|contained",
      "bank statements",
      "recording|recordings",
      "unsubstantiated|baseless|unfounded",
      "witness|witnesses",
      "not a scrap",
      "no new facts",
      "insufficient grounds",
      "suffice",
    ],
    jurisdiction: [
      "jurisdiction",
      "remit",
      "competence|competent",
      "matter|question for the",
      "no|the power|powers|authority to",
      "unconstitutional",
      "not|isn't|wasn't for me|us|him|her to",
      "for the courts|court|attorney|prosecutor",
      "outside <3> mandate|powers",
      "no standing",
    ],
    time: [
      "premature",
      "too early|late|soon",
      "recess",
      "no|lack|short <2> time",
      "not the time",
      "calendar",
      "until after",
      "time is short",
      "out of time",
      "the deadline",
      "while the talks",
    ],
    cost: [
      "cost|costs|costly",
      "too expensive|dear",
      "cannot|can't afford",
      "no money|funds",
      "lack of funds|money|funding",
      "the <1> budget",
      "means of the fund",
      "tax year",
      "taxpayer|taxpayers",
      "heating",
    ],
    politics: [
      "partisan|partisanship",
      "political stunt|theatre|theater|game|games|motives|reasons|circus",
      "electioneering",
      "witch hunt",
      "election campaign",
      "politically motivated",
      "deserters",
    ],
  },
  counted: (["second", "third", "fourth", "fifth", "sixth"] as const).map((word, i) => [
    i + 2,
    [
      `a|the|for ${word} time`,
      `${word} refusal|rejection|no|petition|request|appeal|application`,
      ...(i === 0 ? ["twice refused|rejected|denied|put|declined|turned|said"] : []),
      ...(i === 1 ? ["thrice refused|rejected|denied", "three times refused|rejected|denied"] : []),
    ],
  ]),
};
