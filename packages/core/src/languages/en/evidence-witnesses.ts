import type { GroundRule } from "../evidence-words.ts";
import { past } from "./evidence-nouns.ts";

const senses = `${past("see|hear|watch|witness|overhear|count|carry|open|sign|deliver|drive|observe|notice|recognise|recognize|type|write|meet|find|photograph|attend|book|pay|keep")}`;
const trusted =
  "inquiry|court|tribunal|committee|commission|panel|jury|police|investigators|senate|parliament|hearing|prosecutors|congress|lawmakers|judge|detectives|inquest|auditors|assembly|grand|house";

/** Somebody with a name who saw or knows. What a named person merely says is none. */
export const witnesses: readonly GroundRule[] = [
  {
    rule: "named_person_tells",
    act: "basis",
    basis: "named_witness",
    name: "before",
    phrases: [
      "testified|testifies <4> that|how|he|she|they|seeing|hearing",
      "has|have testified|sworn|deposed <3> that|how",
      "can|will|could|would <1> confirm|vouch|testify|corroborate|attest|swear|bear|verify",
      `told me|us|him|her|them|${trusted} <4> he|she|they had? ${senses}`,
      `told|tells|has|have told? the|an|our|this|a <3> ${trusted} <2> that|how|so|of|about|he|she|they`,
      `told ${trusted} <2> that|how|of|he|she`,
      "said|says|swore|stated|testified in terms|evidence|testimony|court|affidavit|deposition",
      "said|says|stated|swore|confirmed|testified|admitted|acknowledged <3> under|on oath",
      "swore that|to|he|she|under",
      "saw it|them|him|her|me|us|everything happen|too|himself|herself|with|being|leave|leaving|take|taking|hand|enter",
      "heard it|him|her|them|me|every|everything",
      "was|were there|present|clerk|standing|watching|with|in|beside when|that|the|room|me|us|him|her|night|morning|day|evening",
      "was on deck|duty|watch|shift",
      "was there|present|beside|with me|too|and|when",
      "is|are ready|prepared|willing to testify|swear|confirm|say|speak|tell",
      `said|says|recalled|recalls|remembers that? he|she had? ${senses}`,
      "who <1> saw|heard|witnessed|kept|counted|drove|typed|carried|knows|attended|watched|ran the|it|them|him|her|that|their|his|all|everything",
      "witnessed|overheard|countersigned it|this|him|her|them|both|that",
      "bears|bore|backs|backed me|this|it|him|her out|up",
      "confirmed|confirms|corroborated|corroborates|verified to|this|that|it|the|her|his|my",
    ],
    unless: [
      "testified in support|favour|favor",
      "testified before <4> on",
      "will not|refuses|refused|declined|declines",
      "will testify before",
    ],
  },
  {
    rule: "by_a_named_person",
    act: "basis",
    basis: "named_witness",
    name: "behind",
    phrases: [
      "borne out|corroborated|confirmed|witnessed|attested|seen|backed|supported by",
      "i|we am|was|are|were|have|had been? informed|told|assured|advised|instructed by our?",
      "i|we have|had it from",
      "on the sworn? word|testimony|evidence|authority of",
      "according to the? sworn? testimony|account|statement|evidence|recollection|deposition|affidavit of",
      "sworn|by testimony|account|deposition|affidavit|recollection|evidence of",
      "in the presence of",
      "witnesses|witness such|like|including|named|called",
    ],
    unless: ["ask unanimous"],
  },
  {
    rule: "account_of",
    act: "basis",
    basis: "named_witness",
    phrases: [
      "according to <4> account|testimony|recollection|deposition|affidavit|evidence",
      "so did|does|had|has|can|will my? mr|mrs|dr|ms|professor|captain|sergeant|father|councillor|sister|judge",
      "my|his|her|the secretary|driver|deputy|predecessor|successor|wife|husband|assistant|clerk|foreman|accountant|doctor|lawyer|treasurer|bodyguard <3> can|will|saw|heard|was confirm|testify|it|him|her|there|present|the|swear",
    ],
  },
];
