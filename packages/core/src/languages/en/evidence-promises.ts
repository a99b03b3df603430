import type { GroundRule } from "../evidence-words.ts";
import { figures, papers, proof, recordings, reports } from "./evidence-nouns.ts";

/** Somebody has not what is named: "I have no", "we haven't got any". */
const lacks = (things: string): string[] => [
  `i|we have|had|got|hold|held|bring|brought|offer|claim|am|possess <3> no <3> ${things}`,
  `i've|we've|i'd <2> no <3> ${things}`,
  `i|we can|could|will offer|give|show|produce <2> no <3> ${things}`,
  `i|we don't|didn't have|hold|possess <4> ${things}`,
  `i|we do|did not have|hold|possess <4> ${things}`,
  `i|we haven't|hadn't <2> ${things}`,
  `i|we have|had not got|seen? <3> ${things}`,
  `i|we can't|cannot|couldn't <1> give|show|hand|offer|produce|bring <5> ${things}`,
  `no i don't|haven't <3> ${things}`,
];

/** What the speaker says he has not. */
export const admissions: readonly GroundRule[] = [
  {
    rule: "i_have_no_proof",
    act: "admission",
    basis: null,
    isNegated: true,
    phrases: [
      ...lacks(proof),
      "i|we cannot|can't|couldn't <2> prove|substantiate|verify|corroborate|document",
      "i|we could|can not <2> prove|substantiate|verify|corroborate",
      "i|we can't|cannot back|stand it|this|that up",
      "i|we am|are unable to prove|show|substantiate|verify|offer|produce",
      "i'm|we're unable to prove|show|substantiate|verify|offer|produce",
      "i|we have|got|had nothing in|on writing|paper",
      "i've|we've <1> nothing in|on writing|paper",
      "i|we have|had nothing to give|show|place|put|offer|lay|produce|prove",
      "i've|we've nothing to give|show|place|put|offer|lay|produce|prove",
      "got nothing in writing",
      "i|we have only my|our word|ears|eyes|memory",
      "nothing but my|our word|memory",
      "take my|our word for it",
      "it's|is my|our word against",
      "cannot prove a negative",
      "no|little proof|evidence to|in hand|my|our possession|hands",
      "part i can't|cannot prove|show|substantiate",
      "stand it up i couldn't|can't",
      "i|we do not|don't have it",
    ],
    unless: [
      "the coat",
      "they have no",
      "evidence that there|any",
      "no evidence of|that",
      "if i|we cannot|can't",
      "to prove <2> wrong",
      "what further proof",
    ],
  },
  {
    rule: "i_have_no_paper",
    act: "admission",
    basis: "document",
    isNegated: true,
    phrases: [
      ...lacks(`${papers}|receipt|paper`),
      "what i haven't|have <2> is <4> statement|file|contract|paper|letter|log|record|receipt",
      "a|the paper|document|copy|receipt i can't|cannot show|give",
      "not|no longer? in my|our possession",
      "has|have no official|reliable|authentic|certain|definite information|intelligence|advices",
      "have not yet? received official|authentic|any|definite information|intelligence|advices",
    ],
    unless: ["no record of any complaint", "i have no notes|books", "in any <2> agreement", "as to whether"],
  },
  {
    rule: "i_have_no_recording",
    act: "admission",
    basis: "recording",
    isNegated: true,
    phrases: [...lacks(recordings), "i|we didn't film|record|photograph it|them|him|her"],
  },
  {
    rule: "i_have_no_witness",
    act: "admission",
    basis: "named_witness",
    isNegated: true,
    phrases: [
      ...lacks("witness|witnesses"),
      "can't|cannot put <10> in front of you",
      "not one who would come before",
      "i|we cannot|can't name my|our|the|them|him|her <1> source|sources|informant|informants",
    ],
  },
  {
    rule: "i_was_not_there",
    act: "admission",
    basis: "own_testimony",
    isNegated: true,
    phrases: [
      "i|we was|were not there|present|in when|at|the|on|myself",
      "i|we wasn't|weren't there|present when|at|the|on|myself",
      "i did not|didn't see it|that|this happen|myself",
      "i saw nothing myself",
    ],
    unless: ["nor were you"],
  },
  {
    rule: "concedes_no_proof",
    act: "admission",
    basis: null,
    isNegated: true,
    phrases: [
      `conceded|concedes|conceding|admitted|admits|admitting|acknowledged|acknowledges|confessed|allowed|granted <6> no|not|nothing|cannot|couldn't|unable <5> ${proof}|${papers}|${recordings}|it|prove|show|them|writing`,
      `conceded|admitted|acknowledged <3> lacked|lacks <3> ${proof}|${papers}`,
      `without <1> ${proof} he|she <2> conceded|admitted`,
      "no proof <1> he|she conceded|admitted|allowed",
    ],
  },
];

const kept = `${proof}|documents|papers|files|recordings|recording|tapes|tape|footage|videos|photographs|receipts|emails|transcript|transcripts|correspondence|originals|contract|contracts|minutes|log|logs|ledger|ledgers|dossier|affidavit|affidavits|invoices|photograph|protocols|boxes|sheets|accounts`;
/** What a speaker shows of his own accord: bills, budgets, plans and statements are shown for other reasons. */
const shown = `${proof}|documents|papers|recordings|recording|tapes|tape|footage|receipts|emails|transcript|transcripts|originals|contract|contracts|minutes|log|logs|ledger|dossier|affidavit|affidavits|invoices|photograph|photographs|note`;

/** Who gives and what paper it is must both be said: "more is to come" promises nothing that can be asked for. */
export const promises: readonly GroundRule[] = [
  {
    rule: "will_come",
    act: "promise",
    basis: "document",
    isFuture: true,
    phrases: [
      `every|the|all|each <2> paper|document|page will|shall <1> be <2> laid|published|disclosed|shown`,
      `papers|documents|evidence|proof would <1> follow|come`,
      `${kept} <4> will|would|shall <3> be <2> laid|published|unsealed|disclosed|revealed`,
      `documents|papers|correspondence which|that? will|shall <1> be <1> laid|submitted|communicated|transmitted`,
      `documents|papers|correspondence relating|respecting|concerning <5> will|shall <1> be <1> laid|submitted|communicated|transmitted`,
      `${kept} will|would|shall follow|emerge|surface`,
      `i|we|he|she will|shall|would <2> publish|release|produce|disclose|upload|post|unveil|reveal|table <4> ${shown}`,
      `i'll|we'll <1> publish|release|produce|disclose|upload|post|unveil|reveal|table|show <4> ${shown}`,
      `i|we will|shall <1> show|lay|hand|bring <4> ${proof}|documents|papers|recording|tape|receipts`,
      `will <1> upload|publish|release|post the <2> ${shown} when|on|tomorrow|next|soon|by|before|as`,
      `the committee|commission|inquiry|party|campaign|group|paper|newspaper will publish|release|post <4> documents|transcripts|transcript|recordings|emails|papers|footage`,
      `i|we am|are going to publish|release|produce|disclose|post|reveal <4> ${shown}`,
      `i'm|we're going to publish|release|produce|disclose|post|reveal <4> ${shown}`,
      `i|we|he|she promise|promised|pledge|pledged|vow|vowed <3> that? you <2> see|have|read <6> ${kept}`,
      `i|we|he|she have|has|had? promised|promises|pledged|vowed to? publish|release|produce|disclose? <3> ${shown}`,
      `you will|shall <2> see|have|get|read|receive the|every|these|those <2> ${shown}`,
      "you shall|will have them|it within|by|on",
      "would reveal it|them publicly",
      "more where that came from",
    ],
    unless: [
      "bill|legislation|amendment|budget|estimates|recommendations|views|plan|proposals will",
      "annual|press|live",
      "speech",
      "hearing will",
      "library",
      "let the|him|her|them",
      "should|must|ought <3> publish|release|present|produce",
      "report of the secretary",
      "quarter",
      "every lease|party",
    ],
  },
];

/** Says that what was promised is still to come; it is no further promise where there was one. */
export const stillComing: GroundRule = {
  rule: "still_coming",
  act: "promise",
  basis: "document",
  isFuture: true,
  phrases: [
    `lawyers|lawyer|solicitors <4> sorting|going|preparing|reviewing|checking <4> ${kept}`,
    `${kept} <3> still being sorted|prepared|reviewed|checked|copied|translated`,
    `still sorting|preparing|copying|translating|collecting <3> ${kept}`,
  ],
};

export const deliveries: readonly GroundRule[] = [
  {
    rule: "laid_open",
    act: "delivery",
    basis: "document",
    phrases: [
      `here's|here is|are the|a|an|his|her|their|my|our <2> ${papers}|${recordings}|${figures}|certificate|invoice`,
      `here are|is the|my|our <2> proof|evidence|readings`,
      `i|we have here <6> ${papers}`,
      `i|we have <2> in my|our hand|hands`,
      `i|we <2> attach|append|enclose|annex|publish|present|submit <6> ${papers}|${recordings}|${reports}|appendix`,
      "herewith attach|append|submit|enclose",
      `${papers}|${recordings}|${figures}|report <3> is|are <2> attached|enclosed|appended|annexed|downloadable|overleaf`,
      `spreadsheet|file|recording|footage may|can be downloaded|viewed|heard`,
      `released|published|posted|uploaded|unsealed <2> documents|emails|footage|messages|tapes|videos|transcripts|recordings|photographs|papers|records|files|memos`,
      "released today the <4> report",
      `the <1> full report <4> can|is|may <2> accessed|available|found|read|attached`,
      "the report is available online|here|at",
      `handing out|handed out <3> copies|judgment`,
      "placed|put|laid copies on",
      "have|has|been placed copies",
      `i now lay on the table`,
      `in these|this|the <2> binders|binder|box|boxes|folder|envelope are|is`,
      `be printed in the record`,
      "pictures|photos|photographs <8> below|overleaf|attached|online",
      "correspondence|documents|papers now|herewith communicated|transmitted|submitted|annexed|laid",
      "click here to view|read|see the <2> report|documents|document|memo|transcript|transcripts|emails|records|footage",
      "click here for the full report",
      "read|view|see|download the full report|transcript|audit|study here",
      `overleaf|enclosed|attached <2> is|are|you`,
    ],
    unless: [
      "text of the|this letter|bill|speech",
      "copy of my speech",
      "more information",
      "my cat",
      "here is my card",
      "reports of the secretaries|secretary",
      "full text",
      "bill",
      "plan of",
      "the tape was released",
      "op ed",
      "letter <6> attached|available|below",
    ],
  },
];
