import type { GroundRule } from "../evidence-words.ts";
import { forms, papers, past, recordings } from "./evidence-nouns.ts";

const lacking = `evidence|proof|proofs|substantiation|corroboration|documentation|sources|specifics|examples|example|witness|witnesses|names|name|figures|contract|paper|letter|grounds|citation|facts|data|basis|analysis|${papers}|${recordings}`;
const giving = forms(
  "offer|provide|give|cite|present|produce|show|name|supply|submit|disclose|identify|specify|furnish|bring|attach|quote|publish|point|explain|say|reveal|share|release|elaborate|back|state|substantiate|support|prove",
);
const given = past(
  "offer|provide|cite|present|produce|show|name|supply|submit|disclose|identify|specify|furnish|bring|attach|quote|publish|reveal|share|release",
);
const telling =
  "said says saying claimed claims claiming suggested suggests suggesting alleged alleges alleging insisted insists accused accuses accusing asserted asserts asserting argued argues told tweeted tweets repeated repeats repeating charged charges declared maintained maintains implied implying blamed stated states wrote added claim claims allegation allegations accusation accusations charge assertion assertions called warned hinted spoke speech boasted contended contends posted announced described retweeted floated pushed spread accusing asserted changed shook declined refused not nothing could couldn't didn't none walked shrugged silent".split(
    " ",
  );

/** Somebody says of another that he offered nothing. */
export const absences: readonly GroundRule[] = [
  {
    rule: "offered_nothing",
    act: "absence",
    basis: null,
    isNegated: true,
    phrases: [
      `${given}|gave|offering|providing|giving|citing|presenting|producing|naming|showing <2> no|little|scant <3> ${lacking}|source|sources|reason|detail|details`,
      `had|has|have no|little <1> evidence|proof|basis <3> for|to|behind <4> claim|claims|allegation|allegations|accusation|accusations|charge|charges|assertion|back|support|it|that`,
      "offered|gave|cited|named|produced|provided|brought <1> none|nothing|nobody|neither",
      "did|does|has|have|could not <1> back|backed|substantiate|substantiated|prove|proved <2> it|the|that|this|his|her|their <3> up|claim|claims|allegation|allegations|charge|charges|accusation|accusations|assertion|with",
      `did|does|has|have|had|do|would not <2> ${giving} <1> any|a|an|his|her|their|its|the|who|how|where|what|which|one|single|to <4> ${lacking}`,
      `didn't|doesn't|hasn't|haven't|hadn't|don't|wouldn't <2> ${giving} <1> any|a|an|his|her|their|its|the|who|how|where|what|which|one|single|to <4> ${lacking}`,
      `didn't|doesn't|hasn't|hadn't <1> ${giving} ${lacking}`,
      `did|does|has|have|had not <2> ${giving} ${lacking}`,
      `did|does|has|had not <1> say|said|explain|explained|disclose|disclosed|specify|specified|reveal|revealed <2> how|who|where|what <4> knew|know|based|source|came|told|learned|learnt|obtained|got`,
      `declined|declines|refused|refuses|failed|fails|unable|neglected to <2> ${giving} <5> ${lacking}`,
      `could|can not <2> ${giving} <5> ${lacking}`,
      `couldn't|cannot|can't <2> ${giving} <5> ${lacking}`,
      `has|have|had yet to <2> ${giving} <5> ${lacking}`,
      `no|not|neither <5> ${lacking} <3> was|were|is|are|has|have|had|accompanied <2> been? <1> ${given}|shown|given|offered|given|made|put|forthcoming|accompanied`,
      "declined|refused to say|explain|specify <2> how|who|where <4> knew|know|based|source|came|told|learned|learnt|obtained|got",
    ],
    unless: [
      "i|we|you|i've|we've <2> no|not|don't|didn't|have|had|could|cannot|can't|won't",
      "no|any <2> evidence that|of|to",
      "bill|legislation|plan|budget|proposal|proposals",
      "in|my|our|strong support",
      "not only|just|merely",
      "nothing but|other",
      "his|her|their|its name|names",
      "would not? <2> provide|give|support",
    ],
  },
  {
    rule: "without_evidence",
    act: "absence",
    basis: null,
    isNegated: true,
    with: telling,
    phrases: [
      `without <1> ${giving} <1> any|a|an|his|her|their|its|the|who|how|where|what|which|one|single|to <4> ${lacking}|knew|knows|known`,
      `without <1> ${giving} <1> ${lacking}`,
      "without <2> evidence|proof|substantiation|corroboration|documentation",
      "without elaborating|elaboration",
      "without explaining|saying|disclosing|specifying <2> how|who|where",
      "asked|pressed|challenged|questioned|prompted for|about|on <2> proof|evidence|names|source|sources|documents|document|details|papers",
      "with|on no|little <2> evidence|proof|substantiation|corroboration",
      "offered|provided|presented|made without <3> evidence|proof",
      "unsupported|unaccompanied|backed|supported by <1> any|no|anything|nothing <2> evidence|proof|document",
      "asked|pressed|challenged|questioned|prompted <4> evidence|proof|documents|document|source|sources|details|specifics|examples|names <10> no|not|declined|refused|nothing|could|couldn't|didn't|cannot|none|changed|would|wouldn't|walked|left|replied|shrugged",
    ],
    unless: [
      "convicted|jailed|detained|imprisoned|held|guilty <3> without",
      "i|we <10> without",
      "without <2> evidence|proof <2> i|we",
      "without <2> evidence|proof of <2> insurance|citizenship|identity|income|residence",
    ],
  },
];
