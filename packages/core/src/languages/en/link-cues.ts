import type { LinkCue } from "../response-words.ts";

const negated =
  "no, never, not, nor, none, neither, nobody, nobody's, nothing, haven't, hasn't, hadn't, didn't, don't, doesn't, isn't, aren't, wasn't, weren't, denied, denies, deny, denying, without, rejected, rejects, rejecting, dismissed, dismisses, disputed, disputes, disclaimed, disavowed";
const refuse =
  "denied|denies|deny|denying|rejected|rejects|rejecting|dismissed|dismisses|dismissing|disputed|disputes|disclaimed|disclaims|disavowed|rubbished";
const meet =
  "met|spoken|talked|spoke|corresponded|communicated|dealt|telephoned|phoned|called|emailed|mailed|texted|messaged|written|conferred|consulted|negotiated|sat|dined|lunched";
const tied = "connected|linked|affiliated|allied|related|tied|associated|attached|beholden|answerable|accountable";
const led =
  "funded|financed|paid|bankrolled|sponsored|directed|controlled|backed|steered|instructed|employed|commissioned|hired|bought|owned|supported|influenced";
const joint =
  "working|worked|work|acting|acted|act|colluding|collude|colluded|conspiring|conspire|conspired|coordinating|coordinate|coordinated|cooperating|cooperate|cooperated|collaborating|collaborate|collaborated|plotting|plotted|scheming|liaising|teamed|teaming|joined|aligned";
const bond =
  "connection|connections|link|links|tie|ties|relationship|relations|association|affiliation|bond|bonds|linkage|alliance|pact|partnership|coordination|cooperation|collaboration|arrangement|arrangements|agreement|understanding|deal";

/** How English denies a tie, a contact, or a part in something. */
export const linkCues: readonly LinkCue[] = [
  {
    denies: "contact",
    rule: "no_contact",
    words:
      "no|any|never|nor|zero|without <3> contact|contacts|correspondence|communication|communications|conversation|conversations|meeting|meetings|call|calls|dealings|talks|discussions|discussion with, no|any direct|personal contact, " +
      `never|not|nor <2> met|meet|spoken|speak|talked|talk|corresponded|communicated|dealt|conferred|negotiated|consulted with|to|him|her|them, never|not <3> met|greeted|contacted|phoned|telephoned|called|texted|emailed him|her|them|anyone|anybody|any|mr|ms|mrs|dr, not|never <1> ${meet} <4> to|with any|anyone|anybody|either|one, ` +
      `none <5> ${meet} <4> to|with, nobody <5> ${meet} <4> to|with, neither <5> ${meet} <4> to|with, never|not <1> in <3> contact, never|not <2> in contact|touch|communication|correspondence with, in direct|indirect contact with, in direct|indirect contact, never been in a|the|one|any|same room with, ` +
      "haven't|hasn't|hadn't|didn't <1> met|spoken|talked|meet|speak|talk to|with, not clapped|set|laid eyes on, never|not <1> heard of|from him|her|them|mr|ms|mrs|dr|either|these|those, no idea who, don't|doesn't|didn't know him|her|them|these|those, do|does|did not know him|her|them|these|those, never seen him|her|them, neither|nobody|none <6> in contact|touch|communication with, never set|laid|clapped eyes on, there is|was no contact, haven't|hasn't|hadn't|didn't met|meet him|her|them|mr|ms|mrs, " +
      "never|not <1> exchanged|exchange a|one|any|so word|letter|message|line|email|call with, never so much as <3> to|with|greeted, have|has|had|want no|nothing|not|any dealings|truck with",
    needs: negated,
    unless:
      "who didn't, able to, ability to, with shore, with base, with reality, never met a, never met an, never met anyone who, loose contact, eye contact, contact lenses, no contact with the|any? ball|ground|line|person|defenders, out of touch, not heard from the|her|him|them since, not heard of <3> until, have not heard from",
  },
  {
    denies: "connection",
    rule: "no_connection",
    words:
      `no|any|nor|nothing|zero <3> ${bond}|dealings with|to|between|whatsoever|whatever|at, no|any <1> connection|link|tie|relationship|ties|links, ` +
      `never|not|isn't|aren't|wasn't|weren't|nor|neither <3> ${tied} to|with|by, in no way|sense|respect|manner <2> ${tied} to|with|by, neither|nobody|none <6> in league|cahoots with, am|are|is|was|were|been|i'm|we're not|never|nobody's|no <1> member|members|part|agent|agents|employee|tool|instrument|surrogate|creature|wing|arm|branch|front|mouthpiece|offshoot|extension of|for|in, isn't|aren't|wasn't|weren't|never a|an|any? member|part|agent|tool|instrument|surrogate|wing|arm|front|mouthpiece of|for, ` +
      `no puppet of, nobody's puppet|tool, not part of the|it|them|that|this|his|her|their|your|any, never worked for|with, not in|on league|cahoots|cahoots|concert|partnership|alliance|contact|touch|the|their|its|his|her? with|pay|payroll|pocket, on nobody's|no payroll|pocket, not in|on the|their|its|his|her|anyone's|anybody's|anybody|your pay|payroll|pocket|pockets, ` +
      `never|not|nor|don't|doesn't|didn't <1> belonged|belong to, nothing in common with, surrogate for, nobody is behind, no one is behind, not <1> behind him|her|them|this|it|that, nobody|noone|none|one pulls|pulled|pulling|writes|wrote|dictates|dictated my|our|the|his|her|their`,
    needs: `${negated}, separate, independent, independently, distance, distances, distanced, dissociate, dissociates, dissociated, disassociate, disassociated`,
    unless:
      "part of our|my, no longer, not only, not just, not merely, if we|i|they|he|she|you, unless we|i|they, not one part, not stop|stopped|cease|continue|continuing, told|asked|trying|refused not to, is not a member, belong|belongs to us|me|you|all, member of this|our|your, internet, who have|has|had no, that|which|who are|is not, to the mains, to the ring, with the capital, town main, between trade, no deal with, no agreement with, in the tunnel, working on, does not work for, doesn't work for, don't work for, not working for, member of the? senate|house|united|congress|committee|parliament|judiciary|court|board|panel|jury, independent review|inquiry|investigation|study|counsel|of the? government, not <2> working with the|our? police|government|administration|congress|colleagues|community, work with us|me, not completely behind, separate of, not take no, working hard",
  },
  {
    denies: "connection",
    rule: "no_service",
    words: `not|never|nor|isn't|aren't|wasn't|weren't <3> ${led} by, not|never|don't|doesn't|didn't|nor <2> take|taking|taken|took|receive|received|receiving|accept|accepted|get|got|gotten <3> money|orders|instructions|directions|direction|funding|funds|payment|payments|advice|dictation|penny|cent|pound|dollar from, takes|take|took|taken|receive|received|had no|any money|orders|instructions|funding|directions|direction from, not|never|don't|doesn't|didn't|nor <2> ${joint} <3> with|for, supports|support|backs|back no|neither party|candidate|side|camp, distance|distances|distanced|dissociate|dissociates|dissociated|dissociating|disassociate|disassociated <1> ourselves|myself|himself|herself|themselves|itself from, am|are|is|was|were|remain|remains|we're|entirely|completely|wholly|totally separate|independent|independently <1> from|of them|him|her|it|that|those|these|the|any`,
    needs: `${negated}, separate, independent, independently, distance, distances, distanced, dissociate, dissociates, dissociated, disassociate, disassociated`,
    unless:
      "part of our|my, no longer, not only, not just, not merely, if we|i|they|he|she|you, unless we|i|they, not one part, not stop|stopped|cease|continue|continuing, told|asked|trying|refused not to, is not a member, belong|belongs to us|me|you|all, member of this|our|your, internet, who have|has|had no, that|which|who are|is not, to the mains, to the ring, with the capital, town main, between trade, no deal with, no agreement with, in the tunnel, working on, does not work for, doesn't work for, don't work for, not working for, member of the? senate|house|united|congress|committee|parliament|judiciary|court|board|panel|jury, independent review|inquiry|investigation|study|counsel|of the? government, not <2> working with the|our? police|government|administration|congress|colleagues|community, work with us|me, not completely behind, separate of, not take no, working hard",
  },
  {
    denies: "connection",
    rule: "denied_tie",
    words: `${refuse} <9> ${joint} <3> with|for, ${refuse} <9> behind|controlling|directing|funding|financing|steering|in league|cahoots|contact|touch with|the|him|her|it|them, ${refuse} <9> ${tied} to|with|by, ${refuse} <9> ${led} by, ${refuse} <9> connection|connections|link|links|tie|ties|relationship|association|affiliation|bond|alliance|pact|collusion|coordination|deal|arrangement|understanding to|with|between, ${refuse} <5> connection|link|links|ties`,
    unless: `who ${refuse}, was|were|been|be|is|are|being rejected|denied|dismissed|disputed, working with the|our? police, ${refuse} <9> right|access|entry|visa|seat`,
  },
  {
    denies: "connection",
    rule: "nothing_to_do_with",
    words: "nothing|anything|naught <3> to do with, no|any|neither part|lot in|with",
    needs:
      "i, we, he, she, they, i've, we've, i'd, we'd, he's, she's, they've, mr, ms, mrs, dr, nobody, my, our, it <2> nothing, denied, denies, said it, that it",
    unless:
      "which, that had, that has, that have, issue, issues, attack, law, bill, policy, policies, wall, who had, who have, i have nothing against, any part of",
  },
  {
    denies: "involvement",
    rule: "no_involvement",
    words:
      `${refuse} any|all|the|his|her|their|its|my|our <2> involvement|participation|part|role|complicity|collusion|responsibility, no|any <1> part|hand|role|say in, no|any involvement|participation|complicity in|with|whatsoever, ` +
      "played|play|had|have|took|taken|take|playing|taking|having no|any <1> part|role|hand, not|never|wasn't|weren't|isn't|aren't <2> involved, no collusion, not|never|didn't|did not collude|conspire|coordinate with, deny|denied|denies the role played, nobody's postman|agent|messenger, " +
      `weren't|wasn't in the room, not|never <1> a? party|privy to, not|never|wasn't|weren't|isn't behind the|this|it|that|any, nothing to do with the murder|killing|attack|plot, not|never|nor|didn't <2> write|wrote|written|writing|draft|drafted|dictate|dictated his|her|their|the <2> speech|speeches|lines|statement|statements|script|scripts|letter, ${refuse} <6> writing|drafting|scripting|organising|organizing|masterminding|orchestrating|arranging|planning`,
    needs:
      "i, we, he, she, they, his, her, their, our, my, i've, we've, mr, ms, mrs, dr, was, had, has, have, were, is, denied, denies, denying, played, collusion, weren't, wasn't, disclaimed, rejected, dismissed, disputed",
    unless:
      "officers not, those not, get involved, people not, who were not, be involved, become involved, getting involved, not be, staff not, not only, not just",
  },
];
