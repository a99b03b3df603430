import type { AnswerCue, ResponseWords } from "../response-words.ts";
import { linkCues } from "./link-cues.ts";

const charge =
  "charge|charges|allegation|allegations|accusation|accusations|claim|claims|suggestion|suggestions|report|reports|story|rumour|rumours|rumor|rumors|criticism|speculation";

const answers: readonly AnswerCue[] = [
  {
    type: "no_comment",
    rule: "no_comment",
    words:
      "no comment, declined|declines|declining|refused|refuses|refusing to comment|answer|discuss|respond|elaborate|speak|say, would|will|could|can not comment|discuss|elaborate, " +
      "won't|wouldn't|can't|cannot comment|discuss|elaborate, did|does|do|has|have not respond|reply|responded|replied|returned|return, didn't|hasn't|haven't respond|reply|responded|replied, " +
      "could|couldn't not? be reached, unavailable for comment, not available for comment, pleaded|invoked|took the fifth",
  },
  {
    type: "denial",
    rule: "calls_false",
    words:
      `reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing|refute|refutes|refuted|refuting|dispute|disputes|disputed|disputing|rebut|rebuts|rebutted <4> ${charge}|notion|idea, ` +
      `${charge} <3> is|are|was|were <2> false|untrue|baseless|unfounded|groundless|fabricated|wrong|nonsense|absurd|invented|meritless, ` +
      "that|it|this is|was|isn't|wasn't <2> false|untrue|baseless|unfounded|groundless|fabricated, not true, no truth, untrue, false|baseless|unfounded|groundless|fabricated " +
      `${charge}, a hoax, fake news, pack of lies, pleaded|pleads|plead not guilty, did|done nothing wrong, no wrongdoing, never happened, no such thing, a|an outright|total|complete? lie|fabrication|invention`,
    unless: "which charges, not false",
  },
  {
    type: "concession",
    rule: "owns_up",
    words:
      `the|this|that ${charge} is|are|was|were right|true|correct|justified|fair, admitted|admits|acknowledged|acknowledges|conceded|concedes|confessed|confesses, ` +
      "i|we|he|she|they apologise|apologize|apologised|apologized|apologises|apologizes, i|we|he|she regret|regrets|regretted, am|are deeply|very|truly? sorry, pleaded|pleads guilty, was|were a mistake, did|do not deny",
    unless:
      "not apologise|apologize, won't|never apologise|apologize, refused to apologise|apologize, not sorry, nothing to apologise|apologize, admitted to hospital, not admit, no one admitted, conceded the race|election|defeat",
  },
];

/** English. Written by hand from common knowledge of the language and the labelled development half. */
export const responseWords: ResponseWords = {
  answers,
  links: linkCues,
  charges:
    "the|these|those|such|their|his|her|all|any|every charges|allegations|accusations, these|those|all|their|such claims|lies|smears|attacks, everything i|we|he|she <2> accused of, any|every allegation|accusation",
  charge: "the|this|that|his|her|their charge|allegation|accusation, this|that claim|lie|smear|story",
  deny: "deny, denies, denied, denying, denial, denials",
  denied:
    "that, any, all, having, being, it, this, these, those, ever, both, he, she, they, we, i, there, knowing, of, involvement, knowledge, wrongdoing, responsibility, guilt, collusion, participation, links, ties, connections, contact, contacts, " +
    `a|the|an|his|her|their|its|some|most|such|new|media|press <2> ${charge}|link|links|connection|involvement|role|part|wrongdoing|plot, ${charge}`,
  passives: "be, been, was, were, is, are, being, get, gets, got",
  negations:
    "not, never, no, nobody, nothing, none, neither, nor, cannot, can't, won't, wouldn't, couldn't, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, don't, doesn't, didn't",
  withWhom: "with, to, between, from, of, behind, for, met",
  relatives: "who, which, that, whom, whose, because, since, when, but, as, before, after",
  leaving:
    "left|leave|leaves|leaving|quit|quitting|abandoned|deserted|departed, departed|defected|resigned|broke|broken|split|parted|seceded <1> from|with, walked out of, former|ex|erstwhile members|deputies|officials of",
  group:
    "any|one|all|none|some|each|either|neither of? the|those|these|them, the|those|these two|three|four|five|six|seven|eight|nine|ten|dozen|defectors|dissidents|rebels|leavers|breakaways, " +
    "those|these people|persons|men|women|gentlemen|ladies|members|deputies|colleagues|critics|accusers",
  ties:
    "in touch|contact|league|concert, connection|connections|connected, link|links|linked|linking, tie|ties|tied, relationship, contact|contacts, work|works|working|worked with|for, behind you|him|her|them|this|it|me|us, meet|met|meeting|spoken|speak|talk|talked|talking with|to, " +
    "coordinate|coordinated|coordinating|coordination, collude|colluded|colluding|collusion, cooperate|cooperating|cooperation, arrangement|deal|pact|alliance|understanding with, dealings, involved|involvement, steered|steering|paid|funded|financed by",
  pronouns: "him, her, them, it, this, that, me, us, myself, ourselves",
  spokesmen:
    "spokesman, spokeswoman, spokesperson, spokespeople, lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, counsel, representative, representatives, aide, aides, adviser, advisers, advisor, campaign, office, agent, publicist",
};
