import type { DemandWords } from "../demand-words.ts";
import { reasonWords } from "./reason-words.ts";
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
  | "officialActs"
  | "ownNo"
  | "setsUp"
  | "hasSetUp"
  | "bodies"
  | "stays"
  | "tails"
  | "tailRefuses"
  | "tailGrants"
  | "sayingVerbs"
  | "nounsToo"
  | "byWhom"
  | "onDays"
  | "grounding"
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
    "reject refuse deny decline dismiss rebuff spurn turn_down brush_aside|off throw_out resist wave_away|aside shrug_off rule_out snub disallow quash vote_down strike_down knock_back slap_down bat_away pour_cold_water_on give_short_shrift_to",
  ),
  accepts: [
    ...everyForm(
      "grant approve accede_to comply_with give_in_to give_way_to yield_to heed honour honor cave_to cave_in_to oblige succumb_to assent_to",
    ),
    "bow|bows|bowed|bowing <3> to",
    "agrees|agreed|agreeing <2> to",
    "accepted|accepts <3> demand|demands|calls",
    "bend|bends|bent|bending to",
    "uphold|upholds|upheld",
  ],
  defers: everyForm("defer postpone shelve delay put_off adjourn put_back hold_over"),
  rejected: participles(
    "reject refuse deny decline dismiss rebuff turn_down brush_aside throw_out disallow quash vote_down strike_down knock_back",
  ),
  accepted: participles("grant approve accede_to heed honour honor uphold"),
  deferred: participles("defer postpone shelve delay put_off adjourn put_back hold_over"),
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
    "inspector inspectors commission inquiry enquiry investigation referendum tribunal recount probe apology election talks resignation resigning debate vote bail extension subsidy leave",
  compounds: "process form forms letter letters deadline fee period fees",
  enquiries:
    "inspector inspectors ombudsman inquiry enquiry commission investigation probe tribunal audit review referendum recount hearing hearings apology resignation",
  barelyRejects: ["refused", "twice|again|repeatedly|flatly|thrice|politely refused|declined"],
  barelyAccepts: ["relented", "caved in?", "backed down", "gave in"],
  courts:
    "council committee commission board assembly parliament chamber ombudsman regulator authority bench speaker registrar court courts judge judges justice justices magistrate tribunal panel circuit",
  courtAsks: "motion motions bid complaint complaints challenge lawsuit suit referral",
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
    "it is|was|would not for this|the|my|our|his|her|any <1> office|department|ministry|council|court|committee|board|government|commission|minister|ministers|parliament|house to",
    "it is|was not <1> place|role|business|job of|for the|this|my|our <3> to",
    "the matter|file|case is|was|remains closed",
    "do|does|did not suffice <3> for|to <4> inquiry|enquiry|investigation|open|charge|prosecute|trial",
    "find|finds|found|see|saw nothing in|on|to <8> inspector|inquiry|commission|investigation|could|warrant|justify",
    "inspector|inquiry|commission|investigation|referendum is|was|would <1> not <1> needed|necessary|warranted|justified|required|appropriate",
    "no need|case for a|an <2> inspector|inquiry|commission|investigation|referendum|review",
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
    "is|are|was|were still <1> considering|weighing|studying|examining|reviewing|deliberating the|this|that|your|their|his|her|a <2> request|demand|petition|application|proposal|call|appeal",
    "no decision has|had|was <2> taken|made|reached on the|his|her|their|this <2> request|demand|petition|application|appeal|call",
    "i|we need|want|have more time to",
    "take|takes|took|taken <3> under advisement|consideration",
  ],
  officialActs: [
    "name a|an|another",
    "send|appoint|order|authorise|authorize|commission|grant|issue|extend|renew|restore|reinstate|schedule|table|convene|call|hold|open|reopen|launch a|an|the|another|any|his|her|their|its|more|further|further|independent",
    "refer|prosecute|charge|indict|investigate|inspect|intervene|discipline|suspend|expel|disqualify|dismiss|sack|recall|release|pardon|extradite|recognise|recognize|certify|license|register|admit|audit",
    "hear|receive|consider|reconsider|review|examine|entertain|debate|take up the|a|an|his|her|their|any|this|it|them|our|further",
    "act|intervene on|upon|against|until|before|without",
    "step in",
    "look into",
    "take <2> action|steps|evidence",
    "waive|lift|relax|suspend|withdraw|drop|rescind|revoke|reverse|overturn|amend the|his|her|their|its|any|a",
    "put <5> to a|the vote|ballot|house|council|board",
    "make <6> public|available",
    "allow|permit <5> to",
    "rule on",
    "sign off",
    "back down",
    "change course|tack|his|her|their|its",
  ],
  ownNo: [
    "i|we will|shall|would|can not",
    "i|we cannot|can't|won't|shan't",
    "i|we am|are not <1> going|prepared|minded|willing|ready|inclined to",
    "i'm|we're not <1> going|prepared|minded|willing|ready|inclined to",
    "i|we do not intend|propose|plan to",
    "i|we don't intend|propose|plan to",
    "i|we see no reason|need|grounds|case to",
    "i|we have no intention|plans of|to",
  ],
  setsUp: [
    "appoint|appointing|send|sending|order|ordering|open|opening|establish|establishing|launch|launching|hold|holding|call|calling|convene|convening|commission|commissioning|grant|granting|name|naming|reopen|reopening|institute|authorise|authorize",
    "set|setting up",
  ],
  hasSetUp: [
    "appoints|appointed|named|names|constituted|instituted|announced|announces|ordered|orders|established|launched|launches|convened|commissioned|instituted",
    "sets? up",
    "has|have set up",
    "agreed to appoint|send|order|open|establish|launch|hold|call|convene|commission",
  ],
  bodies: "commission inquiry enquiry inspector inspectors tribunal referendum recount probe investigation audit auditor ombudsman",
  stays: [
    "i|we am|are not going anywhere",
    "i'm|we're not going anywhere",
    "i|we am|are not <1> leaving|quitting|resigning|standing|stepping",
    "i'm|we're not <1> leaving|quitting|resigning",
    "i am|will|shall not a quitter",
    "i will|shall serve|see out my|the",
    "i will|shall complete|finish my <1> term|mandate",
    "i intend to serve|stay|carry|complete|finish|see",
    "i am|will|shall <1> stay|staying on|here|put|in",
    "i'm staying on|here|put|in",
    "i have no intention|plans of|to <1> going|leaving|leave|go|quit|quitting|resigning|standing|stepping",
  ],
  tails: "which something",
  tailRefuses: [
    "said|says <3> will|would not",
    "said|says <3> won't|wouldn't",
    "will|would|can not <1> do|grant|accept|consider|countenance|hear|agree",
    "refused|refuses|declined|declines|resisted|resists|rejected|rejects|dismissed|denied|opposed|opposes",
    "ruled|rules|turned|turns|brushed|shrugged|waved out|down|aside|off",
    "refused|declined",
  ],
  tailGrants: ["granted|accepted|agreed|conceded|heeded", "said <3> will|would do"],
  sayingVerbs: "see sees saw find finds found said says is are was were take takes took taken",
  nounsToo: "delays delay",
  byWhom: "by of from the a mr mrs ms opposition",
  onDays:
    "on monday tuesday wednesday thursday friday saturday sunday yesterday today this last night week month morning evening afternoon again out of hand altogether",
  grounding: [
    "he|she|they|it|minister|ministry|council|court|board|committee|commission|office|spokesman|spokeswoman|spokesperson <3> said|says|told|wrote|writes|argued|argues|explained|explains|added|adds|insisted|noted|replied|ruled|found|held|answered",
    "said|added|wrote|argued|explained|ruled he|she|they|it",
    "his|her|their|its|the letter|statement|reply|answer|ruling|judgment|judgement|decision|spokesman|spokeswoman|reasons <1> said|says|runs|ran|reads|read|argued|argues|states|stated|explained|was|were|found",
    "reason|reasons|ground|grounds given|was|were|is",
    "gave|giving|cited|citing as|no|the|a|his|her|their|lack|want",
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
  reasons: reasonWords,
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
