import type { AgendaWords } from "../agenda-words.ts";
import { besideWords } from "./beside-words.ts";
import { policyAreas } from "./policy-areas.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** English; written by hand from common knowledge of political speech and the labelled development half. */
export const agendaWords: AgendaWords = {
  cues: {
    insult: [
      ...words(`
        liar liars clown clowns idiot idiots fool fools foolish stupid stupidity moron morons imbecile donkey donkeys walnut clueless pathetic ridiculous absurd ludicrous laughable joke jokes farce circus
        scam sham hoax boondoggle boondoggles racket spree extremist extremists radicals fanatic fanatics zealot zealots thug thugs crook crooks thief thieves crony cronies coward cowards cowardly hypocrite
        hypocrites hypocrisy traitor traitors shameless shameful disgraceful despicable disgusting vile odious insane crazy lunatic madness nonsense nonsensical rubbish garbage drivel hogwash bull baloney
        charade gimmick stunt tantrum smear smears witch-hunt parasite parasites leech leeches vulture vultures snake weasel rat rats puppet puppets lackey lackeys stooge stooges flatterer flatterers cronyism
        reckless recklessness brazen cynical deceitful dishonest liarly crocodile poodle dinosaur nanny demagogue tyrant dictator despot warmonger bully bullies buffoon charlatan fraud fraudster swindler lol
        damn hell crap bloody blatant blatantly outrageous unhinged deranged delusional spineless gutless two-faced lazy incompetent incompetence ineptitude inept bungling bungled mockery vain vainest arrogant
        arrogance smug pompous spoiled morally partisan lies falsehood falsehoods obamacare socialist socialists marxist fascist fascists communist swamp elites cabal gang mob takeover
      `),
      "out of touch",
      "tax scam",
      "spending spree",
      "fooled no one",
      "bald faced",
      "bare faced",
      "so called",
      "for once",
      "bravo",
      "what a triumph|joke|farce",
      "no shame",
      "fat cats",
      "hands <3> blood",
      "special talent",
      "a man|woman who could",
      "snake oil",
      "playing|play|plays politics",
      "dead on arrival",
    ],
    blame: [
      "fail|fails|failed|failing|failure|failures",
      "refuse|refuses|refused|refusing",
      "broke|broken|breaks",
      "blame|blames|fault|guilty",
      "wrong|wrongly|wrongs|mistake|mistakes|mistaken",
      "lost|lose|loses|losing",
      "mislaid|misled|misleading|mislead",
      "pocketed|banked|stole|stolen|robbed|looted|plundered|squandered|wasted|wasting|waste",
      "voted against|to raise|to cut|to spend",
      "cut|cuts|cutting|slashed|slash|gutted|struck|axed|scrapped|closed|shut|blocked|blocking|killed|killing",
      "threat|threatens|threaten|threatening|endanger|endangers|undermine|undermines|undermining|jeopardize",
      "hurt|hurts|hurting|harm|harms|harming|damage|damages|destroy|destroys|destroyed|destroying|devastating",
      "irresponsible|unfair|unjust|unacceptable|indefensible|inexcusable|unconscionable|unconstitutional|flawed|bloated|wasteful|disastrous|dangerous",
      "ignore|ignores|ignored|ignoring|dismissed|dismiss|neglect|neglected|abandon|abandoned|betray|betrayed|turned|turns <2> back",
      "hid|hide|hides|hiding|concealed|buried|cover|covered up",
      "too much|many|little|late",
      "instead of|nothing|never",
      "without a|any|so",
      "had <3> years",
      "twice|times <4> voted|struck|refused|warned",
      "been warned|told",
      "burden|burdens|job killing|tax hike|hikes|increases|red tape|mandates|bureaucracy|bureaucrats",
      "scandal|corruption|corrupt|bribe|bribes|crime|crimes|abuse|abuses|lied|lies|lie|deceive|deceived",
      "disappointed|disappointing|troubling|troubled|alarming|outrage|shame|crisis|disaster|chaos|mess|gridlock|shutdown",
      "accuse|condemn|condemns|denounce|oppose|opposed|reject|repeal",
      "falls short",
      "on <3> watch",
      "what <6> except",
      "set against this",
      "is that leadership",
      "as if they|he|she|it",
    ],
    opponent: [
      "opponent|opponents|opposition|rival|rivals|critics|enemies",
      "our friends opposite",
      "other side|party",
      "opposite",
      "democrats|republicans|tories|labour|conservatives|liberals|democrat|gop",
      "administration|washington|bureaucrats|lobbyists|insiders|politicians|coalition|regime",
      "the government|minister|president|mayor|governor|chancellor|chairman|executive|ministry|board|secretary|director|leadership",
      "your|their|his|her party|ministers|government|candidate|ministry|friends|people|administration|chairman",
      "lot|crowd|gang",
      "big|wall banks|oil|business|pharma|street",
      "those <2> who|opposed|responsible",
      "my opponent",
      "one man",
    ],
    contrast: [
      "but|yet|however|while|whereas|instead|meanwhile|rather|despite|although|though",
      "we <8> he|they",
      "now",
      "and then|now",
      "the same",
    ],
    charge: [
      "accused|accuse|accuses|accusation|accusations|allegation|allegations|alleged|alleges|charge|charges|charged|claim|claims|claimed",
      "blamed|blame|criticised|criticized|criticism|critics|gossip|rumour|rumours|rumor|rumors|slander|smear",
      "they|some|others|people|he|she|enemies|critics|opponents say|says|said|tell|tells|claim|claims|call|calls|called|ask|asks|ask|whisper",
      "i|we am|are|was|were|have <1> told|asked|accused|charged|blamed",
      "i hear|see|read that|it",
      "called|calls me|us|him|her",
      "as to|for the charge|claim|idea|suggestion|rumour",
      "whatever <6> says",
      "the suggestion|idea|notion|story that",
      "falsehoods propagated",
    ],
    rebuttal: [
      "not true|so|mine|ours",
      "untrue|false|falsely|unfounded|baseless|nonsense|wrong",
      "i|we|he|she|it did|do|does|was|were|have|has|had|would|am|are not|never|no|nothing",
      "i|we|he|she|it never|didn't|don't|doesn't|wasn't|weren't|haven't|hasn't|wouldn't",
      "no|nor|neither",
      "in fact|truth|reality",
      "the fact|facts|truth|record is|are|shows|show",
      "contrary to",
      "nothing to hide|do",
      "never <3> voted|said|took|met|asked|signed|had",
      "i would not",
      "on the contrary",
      "nobody|no one",
      "deny|denies|denied|reject|rejects|refute",
      "it was",
      "kept minutes",
      "clear|cleared|clears my|our|his|her|name",
      "where the law",
      "the minutes|record|letter|documents show",
    ],
    deed: [
      ...words(`
        secured introduced passed signed built created delivered restored reopened opened launched invested rebuilt raised lowered balanced reduced doubled expanded protected defended helped worked fought
        championed authored sponsored cosponsored led won achieved established appointed established completed funded saved improved strengthened supported advanced provided implemented enacted ended
        accomplished accomplishments progress success successes record growth recovered revived increased obtained negotiated brought kept voted approved adopted extended
      `),
      "i|we <1> put|cut|made|gave|ended|brought|took|kept|got|held",
      "we've|i've|we're|i'm",
      "under my|our leadership|administration|government|watch",
      "since <4> took office",
      "today|yesterday announced|introduced|released|voted|secured|joined",
      "that is|was how we",
    ],
    merit: [
      ...words(`
        good great best better excellent outstanding remarkable brilliant fine strong stronger strength safe safer honest honesty honourable honorable decent fair fairest fairer faithful loyal brave courage
        courageous generous kind kindest toughest tireless dedicated devoted wise wisdom integrity principled trusted trust hero heroes champion leader leadership innovative efficient effective prosperous
        prosperity peace peaceful free freedom hope opportunity opportunities bright brighter historic important milestone vital critical benefit benefits healthy thriving flourishing success successful
        admirable respected love proud grateful thankful
      `),
      "has|have <2> never broken|failed|lied",
      "keeps|kept|keep <2> word|promise|promises",
      "the only one|man|woman who",
      "stood|stands <2> for|by|with",
    ],
    pride: [
      "proud|pleased|delighted|honored|honoured|glad|happy|confident|excited|grateful|privilege",
      "i|we <2> support|believe|stand|welcome|fight|care|love",
      "working|work|worked hard|together",
      "applaud|commend|praise|congratulate|salute|thank",
      "our nation|country|people|soldiers|troops|city|county|future|economy",
    ],
    commitment: [
      "i|we will|shall|intend|pledge|promise|undertake|commit|vow|guarantee|mean",
      "i|we <2> will|shall",
      "i'll|we'll|won't",
      "i|we am|are going|determined|committed to",
      "remain|remains committed",
      "will be",
      "while|as long as i|we",
      "the next step",
      "our plan|programme|program|budget|bill|goal|promise",
      "would pay|build|bring|create|give|provide",
      "under the bill|act|plan|law",
      "the bill|act|law|legislation|resolution will|would|requires|provides",
      "from|by|before next|the|january|february|march|april|may|june|july|august|september|october|november|december",
    ],
    proposal: [
      "i|we propose|recommend|suggest|move|submit|invite|urge",
      "let us|me",
      "let's",
      "i would|should ask|suggest|propose|go|like",
      "my|our suggestion|proposal|recommendation",
      "we should|must|ought|need|could|can",
      "could|might be tried|share|consider",
      "one way <3> would",
      "would be no|a bad|good thing|idea",
      "what|how about",
      "it is|would be time|wise|well|right|proper|expedient|desirable|necessary|advisable",
      "deserves|requires|calls|merits <3> attention|consideration|care|for",
      "your consideration|attention|wisdom|deliberations",
      "a first|second|third would|is",
      "the first is to",
      "or else we",
      "i put it to",
      "congress should|must|ought",
      "should|ought be|to",
    ],
    demand: [
      "must|should|ought|need|needs|has|have|owes to|explain|be|answer|resign|stop|release|step|do|act|pass|give|take",
      "i|we ask|call|urge|demand|expect|challenge|request|implore|appeal|beg|want",
      "urge|urges|urging|demand|demands|expects|calls|call on|the|all|everyone|him|her|them|congress",
      "release|allow|let|stop|take|give|explain|answer|resign|show|tell|send|withdraw|publish the|him|her|us|your|our|it|down|them",
      "step aside|down",
      "it is|was time|high",
      "claw back",
      "warrants <3> removal|resignation",
      "please",
    ],
    courtesy: [
      "thank|thanks|gratitude|grateful|welcome|good morning|good evening|good afternoon",
      "dear|sincerely|yours|respectfully|friends|colleagues|ladies|gentlemen|chair|speaker",
      "congratulations|congratulate|greetings|hello|happy",
      "god bless",
      "i rise|shall read|will read|will take|begin|am here",
      "let me come|take|begin|start|say|turn",
      "families|families of|thoughts|prayers|condolences|sorry",
      "may i",
      "you ask|can",
      "question|questions",
    ],
    notice: [
      "click here",
      "contact|phone|email|press office|for more information",
      "read|view the|more here",
      "to view|read",
      "note|who|what|when|where",
      "is a member of",
      "ranking member|chairman of",
      "serves|member on|of the <5> committee|subcommittee",
      "released|issued the following",
      "can be found|viewed",
      "find attached",
      "for immediate release",
      "the text of",
      "the case stems",
      "has not been chosen",
      "will be discussed|announced",
    ],
    hardship: [
      ...words(`
        poverty hunger hungry unemployed unemployment drought flood floods victims victim died dead death deaths killed murdered attack attacks wounded suffering suffer suffered hardship widow widows
        orphans debt deficit depression recession disease dreadful terrible tragic tragedy lost failed froze shortage lack crisis emergency war wars terror terrorism violence dying sick illness homeless homelessness
        inequality inequalities disparities mortality struggle struggling worse worst bad hard difficult difficulties dangers peril
      `),
      "no connection|home|job|work|access",
      "one|two <3> in three|four|five|ten",
    ],
    maxim: [
      "is|are not a|an",
      "every|each|any man|woman|person|nation|people|government|citizen",
      "history|nature|experience|providence|liberty|justice|democracy|peace",
      "always|never|only|nothing|nobody",
      "this is not",
    ],
    character: [
      ...words(`
        honest honesty dishonest lie lied lies liar integrity trust character courage brave coward vain vanity arrogant decent kind generous fair loyal faithful hypocrite hypocrisy shame ashamed word promise
        corrupt corruption bribe greedy selfish reckless incompetent leadership leader talent failed accused secret secretly accuse motive motives smear lecturing weeps dove hawk conscience hands clean hid hide
        signed pocketed banked cheque gift friends brother-in-law cousin hero
      `),
      "kind of man|woman|person",
      "i keep|kept my word",
      "a man|woman who|of",
      "he|she is a|an|the|no",
    ],
    governing: [
      ...words(`
        bill act law laws legislation budget tax taxes levy spending fund funds funding million billion crowns dollars florins policy plan programme program reform treaty agreement vote voted amendment
        committee congress senate house parliament assembly ministry minister board court report regulation rule subsidy contract school schools hospital hospitals housing homes roads trains jobs economy trade
        army navy troops border immigration benefits pension pensions health care energy government department public service services measure measures resolution
      `),
    ],
    concession: [
      "admit|concede|regret|apologise|apologize|sorry|confess",
      "i was wrong|unjust",
      "ashamed|my fault",
      "to my discredit",
      "although i|we",
      "decent neighbour|man|woman",
      "no ill will|complaint|quarrel",
      "i bear",
    ],
  },
  titles: words(
    "cllr cllrs alderman mp mep msp deputy former ex then attorney us u.s the president-elect mrs madam comrade brother candidate nominee",
  ),
  leaders: words(
    "chairman chairwoman chairperson chair leader president head premier chancellor chief boss secretary-general mayor governor director captain",
  ),
  bodies: words(
    "party league bloc alliance front movement union coalition government ministry department board commission committee council executive leadership administration organisation organization association federation foundation trust company firm agency office secretariat group campaign institution body machine house",
  ),
  staff: words(
    "workers members branches volunteers women activists staff typists organisers organizers rank-and-file people songs anthem colleagues card-carriers",
  ),
  unnamed: ["one man|woman", "that man|woman", "this man|woman", "the same man", "a single man|woman"],
  areas: policyAreas,
  beside: besideWords,
};
