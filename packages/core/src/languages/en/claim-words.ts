import type { ClaimWords } from "../claim-words.ts";
import { duties, strongBlame, weakBlame } from "./claim-blame.ts";
import { plainActs } from "./claim-plain-acts.ts";
import { evils, notBlame, remedies } from "./claim-evils.ts";
import { sameActs } from "./claim-acts.ts";
import { clauseVerbs } from "./claim-verbs.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** English. Written by hand from common knowledge of the language and the labelled development half. */
export const claimWords: ClaimWords = {
  verbs: clauseVerbs,
  pronouns: words(
    "i you he she it we they this that these those nobody everybody somebody anyone everyone someone there one none who both neither all many some few mine ours theirs",
  ),
  speaker: words("i i'm i've i'd i'll"),
  speakers: words("we we're we've we'd we'll"),
  things: words("that this these those there it nothing it's that's there's i we i'm we're i've we've you"),
  objects: words("us me you them him her"),
  determiners: words(
    "a an the this that these those my your his her its our their every each any some no another all both such more most many few several much own other",
  ),
  prepositions: words(
    "about above across after against along among around at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over " +
      "past per since through throughout till to toward towards under until up upon via with within without than as",
  ),
  coordinators: words("and but or so yet nor"),
  subordinators: words("because although though while when whenever since after before until as whereas where once lest so provided"),
  conditions: words("if unless whether suppose"),
  relatives: words("which who whose whom where"),
  complementisers: words("that how what why"),
  negations: words(
    "not never no nobody nothing none neither nor cannot can't won't wouldn't shan't shouldn't couldn't mustn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't without",
  ),
  fillers: words(
    "and but or so yet nor well now then unfortunately sadly fortunately indeed finally also still however therefore thus look yes no oh first second third moreover furthermore clearly",
  ),
  reports: words(
    "say says said saying tell tells told telling claim claims claimed argue argues argued allege alleges alleged insist insists insisted maintain maintains report reports reported suggest suggests suggested " +
      "warn warns warned note notes noted admit admits admitted announce announces announced believe believes believed think thinks thought know knows knew hear heard deny denies denied complain complains complained " +
      "swear swears swore mean means explain explains explained respond responded show shows showed shown find finds found hope hopes doubt doubts informed remember suppose understand understands declare declares declared",
  ),
  knowing: words("know knows knew known find finds found hear heard remember understand understands mean means show shows showed shown"),
  denials: words("deny denies denied denying reject rejects rejected dispute disputes disputed"),
  blame: { strong: strongBlame, weak: weakBlame },
  duties,
  plainActs,
  neutral: [
    "return|returned|returns|returning <3> call|calls|message|messages|email|emails|request|requests",
    "respond|responded|responds|reply|replied|answer|answered <2> request|requests|question|questions|call|calls|message|messages|email|emails|query|queries <3> comment|press|reporters|us|newspaper|journalists|yesterday|immediately",
    "respond|responded|reply|replied to <3> request|requests|inquiry|inquiries|calls|query|queries|email|emails|messages",
    "could not be reached",
    "reached for comment",
    "declined|refused|refuses|declines to comment|elaborate|say|speculate|discuss|answer|be",
    "not|no a|one|single|an <1> shred|grain|word|scrap|ounce|atom|iota|particle of",
    "no|without|any shred|grain|truth|substance|foundation|basis",
    "lies|lay|lie|lying in|inside|at|on|between|under|beneath|behind|across|off|near|beyond|within|outside|ahead|with|by|just|some|east|west|north|south|empty|down|awake",
    "reason|reasons to fear|believe|suspect|think",
    "accuse|accuses|accused|accusing",
    "am|is|are|was|were|been|be wrong",
    "remains|remain|remained|kept|keep <1> secret",
    "you have the power",
    ...notBlame,
  ],
  agents: words(
    "guards guard police troops soldiers soldier army militia gunmen gunman agents forces thugs wardens bailiffs jailers crowd mob militants rebels regime junta management bosses owners",
  ),
  evils,
  remedies,
  documents: words(
    "letter log report record records bill act law paper papers email e-mail mail statement list map text article book ledger document documents rule clause section paragraph amendment contract agreement data figures study " +
      "website page photograph picture video footage map minutes form order plan budget survey poll file constitution treaty",
  ),
  similes: ["like a|an", "the way a|an", "as if|though", "just as a|an", "imagine a|an|the"],
  promises: [
    "i|we will|shall",
    "i|we <1> will|shall",
    "i'll|we'll",
    "i|we promise|pledge|vow|swear|undertake|guarantee",
    "i|we am|are going to",
    "i'm|we're going to",
    "i|we am|are committed|determined|ready|prepared to",
    "i'm|we're committed|determined to",
    "i|we intend|mean|plan to",
    "our|my object|aim|goal|purpose is",
    "i|we won't",
    "my|our administration|government will|shall",
  ],
  demands: [
    "i|we want|need a|an|the|our|his|her|their|no|every",
    "it <2> long past time",
    "it is|was high|long|past|about time",
    "encourages|invites|invited|encouraged|calls",
    "must be",
    "owe|owes it to",
    "call|calls|calling on|upon",
    "called on|upon",
    "i|we|to urge|ask|demand|beg|implore|invite|encourage|request|challenge|call",
    "urges|demands|requests|urging|demanding|requesting|asking",
    "i|we want|expect <6> to",
    "it <3> time to|for|that",
    "please",
  ],
  duty: words("must should ought shouldn't mustn't"),
  proposals: [
    "let us|me",
    "let's",
    "i|we propose|recommend|suggest|move",
    "i|we <1> propose|recommend|suggest",
    "we <1> should|must|ought|need",
    "we|i have to",
    "why not",
    "it's time to",
  ],
  experiences: words(
    "saw see seen heard hear watched watch felt feel met counted sat stood was am lived grew went came walked spoke talked remember recall recognised recognized found knew know learned learnt witnessed served worked visited " +
      "read carried held slept held warned asked told wrote waited listened own had have eaten applied left resigned joined lost paid voted",
  ),
  futures: words("will shall would won't wouldn't i'll you'll he'll she'll it'll we'll they'll"),
  possibilities: words("may might could can"),
  values: words(
    "good bad better best worse worst right wrong great greatest important essential necessary vital critical unique proud fair unfair just unjust moral immoral beautiful wonderful fine noble sacred precious honorable " +
      "honourable wise foolish shameful tragic wasteful reasonable unacceptable acceptable urgent serious strong weak free fundamental victory opportunity honor honour privilege duty imperative deserve deserves deserved worth easy hard difficult clear true false essential valuable useful healthy helpful meaningful safe dangerous deep profound highest greatest powerful special simple sound sensible intolerable inevitable " +
      "worthy nonsense outrageous ridiculous evil crucial significant historic blessing disgrace success proper desirable indispensable advisable wisdom justice patriotic gratifying satisfactory admirable imperfect ugly enough always everyone",
  ),
  hedges: words(
    "perhaps maybe possibly probably apparently seems seem seemed appears appear suppose guess suspect likely reportedly allegedly may might",
  ),
  rituals: [
    "thank|thanks",
    "i|we <1> thank|applaud|congratulate|commend|welcome|salute|honor|honour|wish|hope|apologise|apologize|withdraw|rise|regret",
    "good morning|afternoon|evening|night|luck",
    "god bless",
    "may god|the|we|you|he|she|his",
    "welcome|congratulations|hello|hi|dear",
    "make no mistake",
    "mark my words",
    "let me",
    "ladies and gentlemen",
    "mr|madam speaker|president|chairman",
    "believe me",
    "you know",
    "listen",
    "big thanks",
    "happy to",
    "give my regards",
  ],
  notices: [
    "text of the|this letter|bill|resolution|report|legislation|amendment|statement",
    "can be found|viewed|read|downloaded|seen here|below|at|online|on",
    "available|found here|below|online",
    "the following statement|letter|remarks|release",
    "follow <6> facebook|twitter|instagram",
    "ranking member of|on",
    "serves|served|sits on <6> committee|subcommittee|committees|subcommittees",
    "member|chairman|chair|chairwoman of the <6> committee|subcommittee|committees|subcommittees|caucus",
    "released|issued a statement",
    "click here",
    "co sponsor of",
    "thoughts|prayers <4> with",
  ],
  bases: [
    "i <2> saw|seen|heard|watched|witnessed",
    "with|in|before my own eyes|hands|ears|presence",
    "in front of me",
    "i was <4> room|there|present",
    "i sat|stood <4> room|beside|table",
    "everybody|everyone knows",
    "people <4> say",
    "i|we am|are|was|were told",
    "i'm told",
    "they|people|sources|witnesses|some say|told",
    "according to",
    "the documents|papers|records|figures|receipts|audit|data show|shows|prove",
    "we|i have <2> receipts|documents|papers|proof|evidence|recording|tapes",
    "told me|us",
    "as we all know",
    "rumour has it",
  ],
  times: [
    "last|next|this|that|every|each year|month|week|night|spring|summer|autumn|fall|winter|morning|evening|century|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|time|session",
    "today|yesterday|tomorrow|tonight|recently|now|already|since",
    "in|since|by|from|until|during|before|after <1> january|february|march|april|may|june|july|august|september|october|november|december",
    "on <2> january|february|march|april|may|june|july|august|september|october|november|december <2>",
    "for|in|within|over <3> years|year|months|month|weeks|week|days|day|decades|decade|hours|hour",
    "on|by monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "once|twice|often",
    "<2> years|months|weeks|days|hours|decades ago",
  ],
  stopWords: words(
    "a an the this that these those my your his her its our their of in on at by for from to with into onto upon about as than and but or so yet nor if then there here i me you he him she it we us they them who whom whose which what " +
      "is are was were be been being am have has had having do does did will would shall should can could may might must not no nor very just also too only even own same such some any all each every other another more most much many " +
      "over under up down out off again when where why how because while until since before after between through during against it's i'm we're they're he's she's that's there's don't didn't doesn't isn't aren't wasn't won't can't " +
      "i've we've they've i'll we'll one ones said say says going go get got let make made mr mrs ms it'll they'll you're you've you'll i'd we'd wouldn't couldn't shouldn't haven't hasn't hadn't weren't know think want people now new",
  ),
  numbers: (
    "one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,dozen 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19,twenty 20,thirty 30,forty 40," +
    "fifty 50,sixty 60,seventy 70,eighty 80,ninety 90,hundred 100,thousand 1000,million 1000000,billion 1000000000,trillion 1000000000000,m 1000000,bn 1000000000,k 1000"
  ).split(","),
  numberLink: "and",
  sameActs,
  opposites: (
    "lie promise,lie pledge,sell buy,raise lower,raise cut,increase cut,increase reduce,increase lower,create destroy,create lose,create kill,support oppose,help hurt,keep break,open close,protect destroy,pass block," +
    "accept refuse,accept reject,hide publish,hide reveal,take give,build destroy,fund defund,arrest release,keep return,steal return,destroy save,win lose,strengthen weaken,expand cut,attack defend,attack protect,burn keep,burn open"
  ).split(","),
};
