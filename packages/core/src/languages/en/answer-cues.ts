import type { AnswerCue } from "../response-words.ts";
import { evidenceAnswers } from "./answer-evidence.ts";

const guilt =
  "affair|mistake|mistakes|error|errors|fault|guilt|failure|failures|failing|failings|lapse|lapses|crime|crimes|fraud|theft|lie|lies|lying|offence|offense|offences|offenses|problem|problems|shortcomings|shortcoming|misconduct|wrong|wrongdoing|violation|violations|role|part|potential|charge|charges|drug|bribe|bribes|payment|payments|conflict|deception";
const doing =
  "having|being|making|taking|using|receiving|knowing|doing|saying|telling|meeting|asking|giving|paying|accepting|stealing|lying|breaking|ordering|trying|touching|assaulting|harassing|leaking|colluding|working|seeking|helping|killing|sending|writing|signing|threatening|abusing|selling|buying|planning|plotting|discussing|offering|pressuring|misleading|violating|attending|leading|running|seeing|firing|covering|hiding|destroying|forging|faking|cheating|discriminating|drinking|smoking|sleeping|driving|failing|ignoring|shooting|hitting|hacking";
const charge =
  "charge|charges|allegation|allegations|accusation|accusations|claim|claims|suggestion|suggestions|assertion|assertions|insinuation|insinuations|report|reports|story|stories|rumour|rumours|rumor|rumors|criticism|criticisms|speculation";
const leveled =
  "allegation|allegations|accusation|accusations|suggestion|suggestions|claim|claims|insinuation|insinuations|assertion|assertions|criticism|criticisms|rumours|rumors|charge|charges|speculation";
const untrue =
  "false|untrue|baseless|unfounded|groundless|fabricated|spurious|bogus|meritless|unsubstantiated|inaccurate|incorrect|invented|fictitious|defamatory|slanderous|libellous|libelous";
const very =
  "simply|just|completely|absolutely|totally|entirely|categorically|patently|flatly|utterly|plainly|clearly|demonstrably|wholly|quite|so|very|factually|all|also|both|blatantly|manifestly|downright|pure|sheer|total|complete|utter|absolute|outright";
const is = "is|are|was|were|that's|it's|they're";
const isNot = "isn't|aren't|wasn't|weren't";
const willNot = "won't|wouldn't|can't|cannot|couldn't";
const request =
  "request|requests|call|calls|message|messages|email|emails|inquiry|inquiries|enquiries|comment|question|questions|letter|letters";
const doesNot = "didn't|doesn't|don't|hasn't|haven't|hadn't";

/** How English contradicts a charge. */
const denials: readonly AnswerCue[] = [
  {
    type: "denial",
    rule: "rejects",
    isAct: true,
    words:
      `reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing|refute|refutes|refuted|refuting|dispute|disputes|disputed|disputing|rebut|rebuts|rebutted|rebutting|contest|contests|contested|contesting|repudiated|repudiates|rubbished|rubbishes|disclaimed|disclaims|discounted|scotched|disavowed|disavows <4> ${leveled}, ` +
      "reject|rejects|rejected|rejecting|dispute|disputes|disputed|refute|refutes|refuted|contest|contested|contests <1> that, " +
      "disclaimed|disclaims|disclaiming all|any, emphatic|strong|repeated disclaimers|denials of",
    unless: `disputed by, rejected by, court|judge|judges|jury|tribunal|senate|house|voters|committee <3> rejected|dismissed, motion to dismiss, ${"critics|opponents|accusers"} <2> reject|dispute`,
  },
  {
    type: "denial",
    rule: "calls_false",
    words:
      `it is|was simply|just|plainly? not the case that, not the case, that|this did not happen|occur|take, that|this didn't happen|occur|take, disposes|disposed of the <3> story|idea|claim|charge|allegation|myth|notion|suggestion|rumour|rumor, not|never|nor a|an|one? shred|word|grain|scintilla|ounce|iota|jot|atom|particle|vestige|hint|trace of truth|substance|fact|foundation|evidence, no word|shred|grain|element|ounce|iota|scintilla of truth, devoid of truth|substance|foundation|merit, i|we categorically|flatly|utterly|strongly|absolutely|firmly|vehemently? refute|reject|repudiate, ` +
      `as|were|was|are|is <1> baseless|unfounded|groundless|fabricated|fabrications|meritless|unsubstantiated|slanderous|defamatory, ` +
      `${charge} <5> ${is} <2> ${untrue}|wrong|nonsense|rubbish|fiction|lies|lie|mistaken|nonsensical, that|this|it|which|they|that's|it's|they're|these|those <1> ${is} <2> ${untrue}|mistaken, ` +
      `that's|it's ${very}? ${untrue}, that's|it's|this is|that is ${very}? ${very}? not true, no truth to|in|whatsoever, untrue, ` +
      `that's|it's ${very}? nonsense|rubbish|rot|tosh|bunk|garbage|tripe|balderdash|poppycock|hogwash|baloney|piffle|bull|bunkum, that|this|it is ${very}? nonsense|rubbish|rot|bunk|garbage|hogwash|baloney, ` +
      `nothing|nothing could|can be <1> further|farther from the truth, couldn't|could not be further|farther from the truth, ` +
      `pack|tissue of lies`,
    unless:
      "false choice, not false, not <2> untrue, not a lie, who say, opponent says, has <2> proven that, credibility to, it is not true that her|his|their",
  },
  {
    type: "denial",
    rule: "claims_innocence",
    words:
      "pleaded|pleads|plead|pleading not guilty, did|done|doing nothing wrong|improper|illegal|unlawful|unethical|inappropriate, no wrongdoing, i'm|am|is|are|was|were|he's|she's|they're|we're entirely|completely|totally? innocent, maintain|maintains|maintained|maintaining|protested|protests|insisted|insists his|her|their|my|on <1> innocence, " +
      "not <1> guilty, no collusion, no quid pro quo, nothing to hide, misinterpreted, misrepresented, misquoted, mischaracterized, mischaracterised, taken|quoted out of context, acted|behaved|handled <3> lawfully|properly|legally|appropriately|correctly, " +
      "fully|entirely complied, complied fully, beg to differ, respectfully|strongly disagree, it was never my|our intention|intent|aim, can't|cannot|don't recall|remember <3> doing|saying|meeting|writing|signing|any, do|did not recall|remember <3> doing|saying|meeting|writing|signing|any, was unaware of|that, had|have no knowledge of, knew nothing of|about, has|have|had no knowledge|idea|recollection of|that",
    unless:
      "found no wrongdoing, finds no wrongdoing, no evidence of wrongdoing, presumed innocent, innocent people|civilians|until|victims|lives|children|bystanders|man|men|woman, verdict|jury",
  },
  {
    type: "denial",
    rule: "contradicts",
    words: `on the contrary, quite the opposite|contrary|reverse, the opposite|reverse|contrary is true|so|the, far from the truth, is|are|as|it|that|all fake news, never happened|occurred|existed|took place, no such order|meeting|conversation|payment|agreement|deal|letter|plan, no basis|foundation in|for|to|whatsoever, without <2> basis|foundation|merit|truth|substance|foundation, a|an ${very}? ${very}? lie|fabrication|falsehood|hoax|calumny|slander|libel, that|this|it is|was|isn't|wasn't simply|just? not? how|what happened|occurred, as|is|are|was|were ${very}? ${very}? fabrication|fabrications|falsehood|falsehoods|invention|inventions|fiction|fantasy|calumny|slander, they|he|she|you|critics|opponents are|is|am|'re ${very}? wrong|mistaken, these|those|such|his|her|their|its|any|the|this|that <1> ${untrue} <1> ${charge}, ${isNot} ${very}? true, not ${very}? true, ${is} <1> not true`,
    unless:
      "false choice, not false, not <2> untrue, not a lie, who say, opponent says, has <2> proven that, credibility to, it is not true that her|his|their",
  },
  {
    type: "denial",
    rule: "rejects_it",
    isAct: true,
    words:
      "reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing|dispute|disputes|disputed|refute|refutes|refuted|rebut|rebutted <3> idea|notion|story|account|report|reports|version that|of|he|she|they|as, reject|rejects|rejected|refute|refutes|refuted|dispute|disputes|disputed these|those|this|them|it, rejecting one detail",
    unless:
      "disputed by, rejected by, court|judge|judges|jury|tribunal|senate|house|voters|committee <3> rejected|dismissed, motion to dismiss, critics|opponents|accusers <2> reject|dispute",
  },
];

/** How English owns up. */
const concessions: readonly AnswerCue[] = [
  {
    type: "concession",
    rule: "admits",
    isAct: true,
    words:
      `admits|admitted|admitting|acknowledges|acknowledged|acknowledging|concedes|conceded|conceding|confesses|confessed|confessing that|it|he|she|they|there|his|her|their|its|having|${doing}|wrongdoing|guilt|guilty|fault|some|mistakes|errors|failings|failures|lapses|responsibility|we|i|what, admits|admitted|admitting|confessed|confesses|confessing to <2> ${doing}|${guilt}, admits|admitted|admitting|acknowledges|acknowledged|acknowledging|conceded|concedes an|a|the <3> ${guilt}, admits|admitted to fuzzy, i|we admit|acknowledge|concede|confess|accept|own|grant|recognise|recognize that|to|it|this|my|our|having|there|we|i, owned|owning|owns up, forced|obliged|compelled to admit|concede|acknowledge, recognised|recognized an error|mistake, ` +
      "took|takes|take|taking|accept|accepts|accepted|accepting|assume|assumes|assumed full|sole|personal? responsibility|blame, pleaded|pleads|plead|pleading guilty|no, backed|backs|backing off|away <2> comment|comments|claim|claims|remark|remarks|statement|story, walked|walks|walking back, retracted|retracts|retract his|her|the|its|their|a|that, recanted, came|come clean, granted that, allowed that, agreed that",
    unless:
      "admitted to the|a|an|hospital|college|school|university|bar|register|practice, admitted into|as|into, admitted but, hospital|college|university|school <3> admitted, admitted students|patients|members|evidence, admitting privileges|students|patients|refugees|new, impression that, idea of, acknowledged principles|leader|expert|fact|authority|master, generally|universally acknowledged, conceded the race|election|defeat|goal|goals|points|a, concede the race|election|defeat, neither|either|nobody|none|few|no <2> might|would|will|admit|admits|admitted, acknowledged that <6> better|great, acknowledge the presence|support|work|service|contribution|importance, acknowledged the presence|support|work|importance|contribution, acknowledging the presence|support|work|importance|contribution, admit that <1> loathe, responsibility for protecting|the safety, responsibility claimed, walked back to|into",
  },
  {
    type: "concession",
    rule: "apologises",
    isAct: true,
    words:
      "apologised|apologized|apologises|apologizes|apologising|apologizing, i|we <3> apologise|apologize for|to|that|unreservedly|sincerely|without, plans|forced|had|want|wants|wanted|like to <2> apologise|apologize, i|we <2> apologise|apologize unreservedly|sincerely, offered|offers|offer|issued|issues|issue|extended <4> apology|apologies, my|our|his|her|their <2> apology|apologies to|for, " +
      "i'm|i am|we're|we are|am|was|were|is deeply|very|truly|so|really|terribly|profoundly? sorry for|that|about|to, said|says|saying sorry, expressed|expresses|expressing <3> regret|remorse|contrition, i|we|he|she <1> deeply|sincerely|bitterly|very? regret|regrets|regretted|regretting, regrettably i|we, ashamed of",
    unless:
      "apologise|apologize|apologised|apologized|sorry|apologies for <4> time|mess|wait|typo|confusion|interruption|noise|background|quality|technical|weather|spelling|grammar|formatting|tardiness|lateness|long|bad|short|cold|croaky, apologise|apologize for <2> time|delay|interrupting|voice|length|late, i'm late, keeping you, kept y'all|you|everyone, for missing, losing my voice, regret not being able, regret that <2> cannot|can't|could|couldn't|unable, regret i|we cannot|can't, regret that i|we cannot|can't|could, regret to|joining|the crossword|the passing|any inconvenience, handwriting, inconvenience, apologised for the queue, to announce, your loss, sorry for <3> loss, sorry to hear|see|say, for being late, feel sorry, rain, crossword",
  },
  {
    type: "concession",
    rule: "owns_up",
    words:
      `the|this|that|their|his|her ${charge} ${is} ${very}|largely|partly|essentially|indeed? right|true|correct|justified|fair|valid|well, i|we|he|she was|were|am|are <1> wrong to|not|in|about|on|when|and|i, i|we|he|she should have <2> been|done|known|told|acted|said|gone|disclosed|reported|handled|listened|checked|asked|stopped|seen|noticed|taken|made|caught|spoken, i|we|he|she should never|not have, i|we|he|she shouldn't have, i|we|he|she|have|had|has|made|make|makes|made <2> a|an|my|our|many|some|serious|grave|big|terrible|bad? mistake|mistakes|error|errors, ` +
      "mistakes|errors were|have been made, mistakes|errors on my|our part, it|they|this|that|which should not|never have been|happened|occurred|gone|taken, it|they|this|that shouldn't have been|happened|occurred|gone|taken, put|placed|posted|booked|charged to|in|under the wrong account|heading|budget|fund|column, i|we take|takes|took|accept|accepts|accepted|assume|assumes|bear <2> responsibility|blame, he|she|they takes|took|accepts|accepted|assumed <2> responsibility|blame, the buck stops, i|we was|were|am|are|got|had|have? wrong, i|we could|might have handled|done|put <3> better|differently, i|we own|owned that|this|up|it, put in front of|before me|him|her|us|them, i|he|she|we acted|acting|act on <3> advice|instructions|orders|information, i|he|she|we followed|was following|were following <3> advice|instructions|orders, with|in hindsight, looking back i|we, if i had my time again, i|we <1> plead guilty, mea culpa, " +
      "forced|obliged|compelled|plans|plan|planned|intends to <1> apologise|apologize|admit|concede|acknowledge, it|that|this was <1> a|an|my|our <2> mistake|error|misjudgment|misjudgement|lapse|failing|failure, was|were a mistake, error of|in judgement|judgment, let <3> down, on my|our watch, my|our|his fault, got it|this|that|things|wrong wrong, got|gotten this|that|it wrong, fell|fallen short, failed <3> to live|to meet|our|them|you, in hindsight|retrospect i|we, misspoke, i'll give you that, " +
      "that's|that is|it's|is fair|true enough, some of what <4> fair|true, lapse|lapses of|in, could|should have done better|more|sooner, do|does not deny that|it, don't|doesn't deny that|it, cannot be denied that i|we, we were|are not ready, i|we did wrong, for which|that i|we am|are|apologise|apologize, no excuse|excuses, was unacceptable, was wrong and",
    unless:
      "was not a mistake, wasn't a mistake, not a mistake, they made, you made, if i|we made, he was wrong about me, not our fault, not my fault, do not deny ourselves, not deny us, you were wrong, critics were wrong, they were wrong, learn from <2> mistakes of, deny the right|him|her|them",
  },
];

/** How English declines to answer. */
const silences: readonly AnswerCue[] = [
  {
    type: "no_comment",
    rule: "no_comment",
    words:
      `i|we have|had|'ve nothing to say about|on|to, will|would|shall not|neither be|be? <1> drawn|drawn|commenting|answering|responding, ${willNot} be <1> drawn|commenting|answering|responding|discussing, i|we do not|don't propose|intend|plan to comment|discuss|answer|respond|get, could not <2> be? contacted|reached|located, couldn't be contacted|reached|located, not <1> returned|answered|return|returning <3> call|calls|message|messages|email|emails|letters, not|never <1> returned, message|messages|call|calls|email|emails|letter|letters|question|questions|request|requests|inquiries|enquiries <8> not|un|never <1> answered|returned|acknowledged, calls|messages|emails|questions|letters|requests <6> went|remained|were unanswered|ignored, unanswered at|by|as the|press|time|deadline, had|has|have not responded|replied|commented by|at|as, was|were unavailable|unreachable, no one|nobody <3> was|were|would available|comment, ` +
      `no further|immediate|public|specific? comment, declined|declines|declining|decline|refused|refuses|refusing <2> comment, declined|declines|declining|refused|refuses|refusing to answer|discuss|respond|elaborate|confirm|be|testify <6> question|questions|it|that|this|report|reports|interviewed|specifics|details|further|whether|allegations|charges|claims|matter|inquiries|enquiries|before|on|about|if|them, will|would|can|could not <1> comment|answer|discuss|elaborate|speculate|testify, ${willNot} <1> comment|answer|discuss|elaborate|speculate|testify, ` +
      `did|does|do|has|have|had not <1> respond|responded|reply|replied|return|returned|answer|answered <6> ${request}, ${doesNot} <1> respond|responded|reply|replied|return|returned|answer|answered <6> ${request}, could not <1> be reached, couldn't <1> be reached, unavailable for comment, not <1> available for comment, ` +
      "do|does not <1> comment|discuss, don't|doesn't <1> comment|discuss, not going to <1> get into|comment|discuss|speculate|answer|talk|address|dignify, " +
      "not|un able|free|at liberty? to <1> comment|discuss, unable to <1> comment|discuss, not <1> able to <1> comment|discuss|speak to|about|on, " +
      "let <4> work that out",
    unless:
      "comment cards, haven't read, no comment until, comment on its|the new, asked to comment, asked for comment, decline an|of|in, declined an|the|steeply, refused the|a|an, not responded to treatment, respond to the crisis|emergency|threats, answer the call, what he|she|they|it|i|we would, whether he|she|they|it|i|we would|will|support, support the|a|him|her, legislation, if the, roommate|neighbor|neighbour|witness, be able, be there, say nothing of, not comment further on the new",
  },
  {
    type: "no_comment",
    rule: "says_no_more",
    words:
      "nothing further|more|else? to add|say, have|has|had nothing <2> to add|say, pleaded|pleads|invoked|invokes|invoke|invoking|took|takes|take|taking|asserted|exercised|cited|citing <2> fifth, invoked|invoking|asserted <1> right|privilege, rather|prefer not <2> answer|say|name|comment|discuss|get, prefer|prefers|preferred to answer|discuss that|this|it in|elsewhere, on legal|the advice, on the? advice of <2> counsel|lawyers|lawyer|attorney|attorneys|solicitor, would|will|'ll say nothing, say|said nothing more|further, answer nothing, forbids me|us to speak|comment, referred|refer|refers|directed <4> to <3> lawyer|lawyers|attorney|attorneys|counsel|solicitor|solicitors|statement|press|spokesman|spokeswoman|insurers|prosecutors, not be making|issuing a|any statement|statements|comment, ongoing|active|pending|open investigation|litigation|matter|case|inquiry <4> comment|discuss, have|has|had no announcement|statement|comment|response|reply, gone as far as i|we can, not <2> discuss details",
    unless:
      "comment cards, haven't read, no comment until, comment on its|the new, asked to comment, asked for comment, decline an|of|in, declined an|the|steeply, refused the|a|an, not responded to treatment, respond to the crisis|emergency|threats, answer the call, what he|she|they|it|i|we would, whether he|she|they|it|i|we would|will|support, support the|a|him|her, legislation, if the, roommate|neighbor|neighbour|witness, be able, be there, say nothing of, not comment further on the new",
  },
];

/** How English charges back. */
const counters: readonly AnswerCue[] = [
  {
    type: "counter_accusation",
    rule: "charges_back",
    words:
      "witch|witchhunt hunt|hunts, hit|hatchet job|piece, smear campaign|campaigns|job|tactics|tactic|merchants|artist, a|another|this|these|those|their|political|malicious|vile smear|smears, smeared|smearing|slandered|slandering|defamed|defaming|maligned|maligning|libelled me|us|him|her|them|my|our|his, politically|partisan motivated|driven, " +
      "political|partisan|publicity|media|cheap stunt|stunts|ploy|theater|theatre|games|gamesmanship|maneuvering|manoeuvring|posturing|grandstanding|attack|attacks|scheme|vendetta|hit|persecution|circus|show|charade|agenda|gain|points|purposes, vendetta, kangaroo court, fishing expedition, character assassination, hidden agenda, put up or shut, " +
      "hypocrisy|hypocrites|hypocrite|hypocritical|hypocritically, conspiracy to|against|by, plot|plotting to|against|by <3> destroy|discredit|remove|bring|frame|ruin|me|him|her|us, frame|framed|framing me|him|her|us, weaponize|weaponise|weaponized|weaponised|weaponizing|weaponising, falsely|wrongly|maliciously claim|claims|claimed|accuse|accuses|accused|allege|alleged|alleging|claiming|accusing|stated|stating, " +
      "peddle|peddles|peddling|peddled|spread|spreads|spreading|circulating|circulated|pushing <2> lies|falsehoods|misinformation|disinformation|rumors|rumours|smears|fiction|conspiracy, lies and|about half|distortions|smears|innuendo, they're|they|he|he's|she|she's is|are lying, liar|liars, tissue of, dishonest|misleading|deceptive|deceitful <2> calls|attack|attacks|ads|ad|campaign|claims|statements|tactics, baseless|false|dishonest|scurrilous|desperate|malicious|cowardly|disgraceful|shameful|outrageous|vicious|vile|cynical attack|attacks|banter|smear|smears|campaign|effort|attempt, desperate attempt|attempts|effort|tactic, " +
      "the real|true|actual <1> scandal|criminal|criminals|crime|liar|culprit|culprits|conspiracy|corruption|collusion|victims|victim, are|is the ones|one who|that, those who <3> themselves, himself|herself|themselves <2> accused|charged|convicted|investigated|guilty|bound, he|she|they who accuse|accuses, accused|accuses|accusing|blamed|blames|blaming <6> of|for, called|calling him|her|them|critics|opponents|accusers|the|his|its <3> liar|liars|hypocrites|hypocrite|traitors|traitor|failed|failing, " +
      "fired|hit|shot|struck|hits|fires|shoots|punched back, lashed|lashes|lashing out, turned on his|her|the|its, score points, playing politics|games, play politics|games, ask the <1> driver|prosecutor|minister|government|opposition, your lot, your side, pot calling, glass houses, cover|covering up their|his|her|its own, distract|distracting|divert|diverting|deflect|deflecting <3> attention|from <2> their|his|her|its own",
    unless:
      "accused of|is|was|has|were|in, blamed for, not <2> hypocrisy, blame for, to blame <1> himself, blame game, accused the accused, accused by, blamed on, conspiracy theory|theories, counter terrorism, struck back at the enemy, political gain of, political games with the",
  },
];

/** How English laughs a charge off. */
const ridicules: readonly AnswerCue[] = [
  {
    type: "ridicule",
    rule: "laughs_off",
    words:
      "laughed|laughs|laughing|laugh|shrugged|shrugs|joked|jokes|joking <2> off|away|it|that, laughable, ludicrous, ridiculous|ridiculously, preposterous, farcical, comical, hilarious, absurd, nonsensical, risible, silly, a|the|biggest|sick|bad|big|total|complete|cruel joke, fairy tale|tales, fairytale, science fiction, soap opera, tin|tinfoil foil|hat|hats, detective|spy|cheap|romance|crime|paperback|dime novel|novels|fiction|thriller|thrillers, " +
      "wonderland, cloud cuckoo, cuckoo land, malarkey, choke artist, clown|clowns|clownish, laughing stock, laughingstock, made me|us laugh|smile|chuckle, you want me to laugh, mocked|mocks|mocking|scoffed|scoffs|scoffing|sneered|chuckled|smirked|grinned|grinning, burst out laughing, laughed out|aloud|and|when, what's next|what next, next they'll|you'll|he'll|she'll <4>, pigs <2> fly, flat earth, area 51, elvis",
    unless:
      "not <1> funny, no joke, not a joke, no laughing matter, laughs at the wireless, drew|drawing laughs, ridiculous amount, absurdly high",
  },
];

/** How English turns to something else. */
const changes: readonly AnswerCue[] = [
  {
    type: "subject_change",
    rule: "turns_away",
    words:
      "the real|bigger|important|more|only important? issue|question|story|issues|questions|problem is|here|today|facing, prefer|rather|prefers|preferred to? <1> talk|speak|focus|discuss about|on|of, like|wished|wish|want|wants|wanted to <2> talk|speak <1> about|of|on instead, people|voters|americans|families|citizens|constituents|public want|care|expect|deserve|are|really <4> about|to|focused|jobs, focus|focused|focusing|focussed|concentrate|concentrating on <3> work|job|jobs|doing|issues|future|people|priorities|business|families|delivering|what|governing, " +
      "get|getting|go|going back to <2> work|job|business|doing, move|moving on, look|looking forward|ahead not|to the, let's talk|discuss|focus about|on, let us talk|speak|turn|focus, distraction|distractions|distract from, instead of <6> should|let's|let|we, time to <3> work|focus|move|turn|get, turned|turn|turns|turning <2> to the|her|his|a new, devoted the rest, changed|changing the subject, matters|counts <2> is, what matters, at least he|she|we|it, meanwhile, more important things|matters|issues, bigger fish, another day, judge of that, tonight's|tonight|today is|the|for <4>, that's the thing now, before anything else, second i would like, next question, let me tell|inform you",
    unless: "turn to the next item, i turn to, turn to page",
  },
];

/** How English answers a charge; the kinds in the order of the table. */
export const answerCues: readonly AnswerCue[] = [
  ...denials,
  ...evidenceAnswers,
  ...counters,
  ...ridicules,
  ...changes,
  ...concessions,
  ...silences,
];
