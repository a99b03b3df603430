import type { LinkCue } from "../response-words.ts";

/** How English denies a tie, a contact, or a part in something. */
export const linkCues: readonly LinkCue[] = [
  {
    denies: "contact",
    rule: "no_contact",
    words:
      "no|any|never|nor <3> contact|contacts|correspondence|communication|communications|conversation|conversations|meeting|meetings|call|calls|dealings with, no|any direct|personal contact, " +
      "never|not|nor <1> met|meet|spoken|speak|talked|talk|corresponded|communicated|dealt with|to|him|her|them, never|not <3> met|spoken|greeted|seen|contacted|phoned|called him|her|them|anyone|anybody|any|mr|ms|mrs|dr, " +
      "none <5> spoken|met|talked|spoke to|with, nobody <5> spoken|met|talked|spoke to|with, never <2> in contact, not <2> in contact, in direct|indirect contact, never been in a|the|one|any|same room with, " +
      "haven't|hasn't|hadn't|didn't met|spoken|talked|meet|speak|talk to|with, not clapped eyes on, never|not <1> heard of|from, no idea who, don't|doesn't|didn't know him|her|them|these|those|this|that, do|does|did not know him|her|them|these|those|this|that, never set|laid|clapped eyes on, there is|was no contact, haven't|hasn't|hadn't|didn't met|meet him|her|them|mr|ms|mrs",
    needs:
      "no, never, not, nor, none, nobody, haven't, hasn't, hadn't, didn't, denied, denies, deny, denying, wasn't, weren't, without, rejected, disputed, disclaimed",
    unless: "who didn't, with shore, with base, with reality, never met a, never met an, never met anyone who",
  },
  {
    denies: "connection",
    rule: "no_connection",
    words:
      "no|any|nor|nothing <3> connection|connections|link|links|ties|tie|relationship|relations|association|affiliation|bond|dealings|linkage with|to|between|whatsoever|whatever|at, no|any <1> connection|link|tie|relationship|ties|links, " +
      "never|not|isn't|aren't|wasn't|weren't|nor <3> connected|linked|affiliated|allied|related|tied to|with, not|never <2> a member|part|agent|employee|tool|instrument|surrogate of, no|any arrangement|agreement|alliance|pact|deal|understanding with|between, " +
      "no puppet of, nobody's puppet|tool, not part of the, surrogate for, never worked for|with, not|never|don't|doesn't|didn't work|working|worked for|with, nothing in common with, nobody is behind, no one is behind, not <1> behind",
    needs:
      "no, never, not, nor, none, nobody, nobody's, nothing, haven't, hasn't, hadn't, didn't, don't, doesn't, isn't, aren't, wasn't, weren't, denied, denies, deny, denying, without, rejected, rejects, rejecting, disputed, disclaimed",
    unless:
      "no longer, internet, who have|has|had no, that|which|who are|is not, to the mains, to the ring, with the capital, town main, between trade, no deal with, no agreement with, in the tunnel, any party, working on, does not work for, doesn't work for, don't work for, not working for",
  },
  {
    denies: "connection",
    rule: "nothing_to_do_with",
    words: "nothing|anything <2> to do with",
    needs:
      "i, we, he, she, they, i've, we've, i'd, we'd, he's, she's, they've, mr, ms, mrs, dr, nobody, it <2> nothing, denied, denies, said it, that it",
    unless:
      "which, that had, that has, that have, have nothing to do with each, issue, issues, attack, law, bill, policy, policies, wall, who had, who have, i have nothing against",
  },
  {
    denies: "involvement",
    rule: "no_involvement",
    words:
      "denied|denies|deny|denying|disclaimed|disclaims|disputed|rejected any|all|the|his|her|their|its <2> involvement|participation|part|role|complicity|collusion|responsibility, no|any <1> part|hand|role|say in, no|any involvement|participation|complicity in|with|whatsoever, " +
      "played|had|took no|any <1> part|role|hand, not|never|wasn't|weren't|isn't|aren't <2> involved, no collusion, not|never|didn't|did not collude|conspire|coordinate with, deny|denied|denies the role played, nobody's postman|agent|messenger, " +
      "weren't|wasn't in the room, not a party to, nothing to do with the murder|killing|attack|plot",
    needs:
      "i, we, he, she, they, his, her, their, our, my, i've, we've, mr, ms, mrs, dr, was, had, has, have, were, is, denied, denies, denying, played, collusion, weren't, wasn't, disclaimed",
    unless:
      "officers not, those not, get involved, people not, who were not, be involved, become involved, getting involved, not be, staff not",
  },
];
