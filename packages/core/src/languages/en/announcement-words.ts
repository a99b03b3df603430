import type { DemandWords } from "../demand-words.ts";

const GIVE =
  "announce|publish|present|release|unveil|launch|outline|reveal|introduce|submit|table|issue|post|file|disclose|produce|show|circulate|distribute|print";
const GIVEN =
  "announced|published|presented|released|unveiled|revealed|introduced|submitted|tabled|issued|posted|communicated|transmitted|laid|launched|filed|printed|circulated|distributed|shown|read";
const DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";

type AnnouncementWords = Pick<
  DemandWords,
  | "things"
  | "noThings"
  | "articles"
  | "personal"
  | "ownings"
  | "movements"
  | "willGive"
  | "willBeGiven"
  | "willBeChosen"
  | "givesNow"
  | "gave"
  | "wasGiven"
  | "now"
  | "longAgo"
  | "behind"
  | "takesBack"
  | "isTakenBack"
  | "inTime"
  | "notChosen"
  | "thereWillBe"
  | "gives"
  | "hearersRead"
  | "hearersGet"
  | "when"
  | "wouldGive"
  | "wouldBeGiven"
  | "promisings"
  | "itWords"
  | "toBeCalled"
  | "tellings"
  | "choosing"
  | "drafting"
  | "beingMade"
  | "ownPapers"
  | "ofFor"
  | "possessives"
  | "stillUnknown"
  | "notCome"
  | "promisesThing"
  | "hereItIs"
  | "isHere"
  | "asFor"
  | "patience"
>;

const HEARERS =
  "you|everyone|everybody|people|voters|members|readers|viewers|citizens|residents|public|press|reporters|journalists|house|parliament|council|world|country|town|court";
const READ = "read|see|hear|inspect|watch|examine|study|judge|download|check";
const OUT = "out|ready|online|public";
const SHOWN = "sale|show|display|view|offer";

/** English words for announcements. */
export const announcementWords: AnnouncementWords = {
  things: {
    name: "name",
    symbol: "symbol emblem logo flag banner sign insignia colours colors badge crest rosette",
    programme:
      "programme program platform manifesto charter statutes agenda blueprint budget plan strategy framework roadmap reform pledge plans proposals pledges",
    evidence:
      "documents document papers recordings recording tapes tape transcript transcripts files footage videos video photographs photos records returns emails minutes invoices evidence proof dossier affidavit affidavits letters contract copy copies diary diaries ledger ledgers correspondence memos memo testimonies testimony sheet sheets mail mails receipts receipt vouchers voucher log logs logbook accounts register screenshots screenshot picture pictures originals original pages audio clip extracts excerpts",
    other:
      "bill legislation report book findings guide handout study survey estimates information act resolution bills reports instrument convention account list booklet pamphlet newsletter brochure catalogue map recommendations regulations",
  },
  noThings:
    "statement statements ad ads advertisement advertisements op column page speech remarks trailer hostages prisoners pass troops nomination candidacy candidate hearing hearings winners grant grants funding funds award awards fact",
  articles: "both a an the our its their his her my this these some new all any further additional full",
  ownings: "our my",
  personal: "his her whose own maiden first last my",
  movements: "party movement alliance league list group coalition union front organisation organization club campaign",
  willGive: [
    `will|shall <1> ${GIVE}`,
    `going to ${GIVE}`,
    "will|shall|we'll|i'll <1> hand|put|bring|lay|roll over|forward|out|down",
    "will|shall|we'll|i'll <1> make public",
    `we'll|i'll <1> ${GIVE}`,
    `plan|plans|planned|intend|intends|expect|expects|expected|set|due|scheduled|promise|promised|promises|promising|undertake|undertakes|undertook|undertaken|pledge|pledges|pledged|vow|vows|vowed|agreed|prepare|prepares|preparing|hope|hopes|hoping|propose|proposes to ${GIVE}`,
    `about|ready to ${GIVE}`,
    "will|shall <1> lay|transmit|send|bring <6> before|to|forward",
    "will|shall <1> set out our|my|the",
  ],
  willBeGiven: [
    `will|shall <1> be <1> ${GIVEN}`,
    `to be announced|published|unveiled|presented|released|introduced`,
    "will|shall <1> be <1> brought|put forward|in",
    "will|shall <1> be <1> made public",
    "will|shall <1> be <1> out|ready|online",
    `will|shall <1> be <1> on ${SHOWN}`,
    "will|shall <1> be <1> moved|tabled|available",
    "will|shall <1> be <1> handed|sent|given|put|posted to|out|over|before|up|online|on",
    "will|shall <1> go on|to|up|out sale|show|display|online|print|the|on",
    "will|shall <1> come out|before",
    "will|shall <1> appear|follow",

    "is|are due",
    "goes|go up on|at",
  ],
  willBeChosen: ["will|shall <1> be <1> found|chosen|decided|settled"],
  givesNow: [
    "am|is|are <1> releasing|publishing|unveiling|presenting|issuing|posting|introducing",
    "we're|i'm <1> releasing|publishing|unveiling|presenting|issuing|posting|introducing",
    "here is|are",
    "i|we have here",
    "i|we hold|have in my|our hand|hands",
    "i|we <1> append|annex",
    "i'm|we're <1> holding",
    "i|we am|are <1> holding",
    "what you have|hold|see|find <8> is|are",
    "i|we <1> attach|enclose",
    "unveils|releases|introduces|publishes",
    "has|have <1> released|published|unveiled|posted|tabled|presented|launched|printed",
  ],
  gave: [
    "rolled out",
    "handed out|over",
    "made public",
    "put online",
    "released|published|unveiled|introduced|posted|issued|tabled|presented|launched|reintroduced",
  ],
  wasGiven: [
    "was|were|is|are released|published|unveiled|posted|introduced|issued|tabled|launched",
    "is|are up|online|out on|now|today|at",
    "is|are <1> available",
    "was|were made public",
    "is|are in your",
    "is|are on your",
  ],
  now: [
    "today",
    "tonight",
    "yesterday",
    "this morning|afternoon|evening|week|month",
    DAYS,
    "now",
    "as of",
    "earlier this week",
    "hereby",
    "herewith",
    "with this notice|letter|release|statement",
  ],
  longAgo: [
    `last week|month|year|${MONTHS}|spring|summer|autumn|fall|winter`,
    `in ${MONTHS}`,
    "years|months|weeks|days ago",
    "previously|previous|ago",
    "earlier in|last",
  ],
  behind: ["after|since|once"],
  takesBack: [
    "withdraw|withdraws|withdrew|withdrawn|withdrawing",
    "scrap|scraps|scrapped|scrapping",
    "pulled|pulls",
    "shelved|shelves",
    "dropped|drops",
    "abandoned|abandons|abandon",
    "ditched",
  ],
  isTakenBack: ["is|was|been|are|were withdrawn|scrapped|shelved|dropped|abandoned|pulled|ditched"],
  inTime: [
    "in due course",
    "in good time",
    "in the coming days|weeks|months",
    "before long",
    "in preparation",
    "when the time comes",
    "are|is coming",
  ],
  notChosen: [
    "have|has not yet? chosen|found|agreed|decided|settled|picked",
    "have|has <1> no",
    "do|does not yet have a|its|their",
    "don't|doesn't yet have a|its|their",
    "haven't|hasn't chosen|found|agreed|decided|settled|picked",
  ],
  thereWillBe: [
    "there will|shall be",
    "there is|are to be",
    "there'll be",
    "there is|are|was|were going to be",
    "there's to be",
    "there's going to be",
  ],
  hearersRead: [
    `${HEARERS}|you'll will|shall|can? <2> be able to ${READ}`,
    `you'll <2> be able to ${READ}`,
    `${HEARERS}|they will|shall <1> read|hear|inspect|examine|download`,
  ],
  hearersGet: [
    `${HEARERS}|they will|shall <1> have|get|see|receive|hold|find|watch|know|learn`,
    "you'll <1> have|get|see|receive|hold|know|learn",
  ],
  when: [
    `by|before|on|after|until|from|this|next <2> ${DAYS}`,
    `by|before|in|until|after|this|next <3> ${MONTHS}`,
    "by|before|after|over|in|at|during|until the|this|next <3> week|weekend|month|year|spring|summer|autumn|fall|winter|holiday|holidays|recess|end|election|vote|congress|session|conference|hour|evening|morning|afternoon|coming",
    "by|before|at|after|once noon|midnight|easter|christmas|lunch|dinner|then",
    "tomorrow|tonight|soon|shortly|presently|later|today",
    "next|this week|month|year|spring|summer|autumn|fall|winter|session|time",
    "within|in <2> days|hours|weeks|months|minutes",
    "in due course|time",
    "in good time",
    "before long",
    "any day|moment|minute|time now?",
    "when the time comes",
    "the month|week|year is out",
    "in the coming <1> days|weeks|months",
  ],
  wouldGive: [`would|he'd|she'd|they'd <1> ${GIVE}`, "would <1> hand|put|bring|lay over|forward|out|down", "would <1> make public"],
  wouldBeGiven: [
    `would|was|were|is|are <1> to? be <1> ${GIVEN}`,
    `would <1> be <1> ${OUT}|available|tabled|moved`,
    `would <1> be <1> on ${SHOWN}`,
    "would <1> be <1> handed|sent|given|put|posted|made to|out|over|before|up|online|on|public",
    "would <1> go|come|appear|follow on|up|out|in|before|within|by|next|later|shortly|soon",
  ],
  promisings:
    "promised promises promise pledged pledges vowed undertook announced announces said says told assured insisted confirmed added wrote declared revealed indicated",
  itWords: "it them they these those",
  toBeCalled: [
    "what|how it|we|they|this is|are|will|shall to? be? called|named|known",
    "what|how it's|we'll|it'll going|to|be <2> called|named|known",
    "what|how the|our|this <3> party|movement|alliance|league|list|group|coalition|front|organisation|organization|campaign|club is|are|will|shall to? be? called|named|known",
    "what to call it|ourselves|the|our|this",
    "what we|they <1> call it|ourselves|themselves|the|our",
    "under what|which name",
    "what name|symbol|emblem we|it|they|the",
  ],
  tellings:
    "tell told announce announced reveal revealed say decide decided vote choose settle settled know learn hear open undecided discussing argue argument later remains",
  choosing: [
    "choosing|finding|seeking|picking|inventing|discussing|debating|considering",
    "looking|searching|hunting|waiting for",
    "thinking of|about",
    "settling|deciding|voting|working on",
    "arguing about|over",
    "choose|chooses|find|finds|pick|decide|decides|agree|agrees|settle|settles on",
    "in search of",
  ],
  drafting: [
    "writing|drafting|preparing|finalising|finalizing|finishing|polishing|editing|printing",
    "drawing up",
    "putting together",
    "putting the <1> finishing touches to|on",
    "working on",
    "at work on",
  ],
  beingMade: [
    "is|are <1> being <1> written|drafted|prepared|drawn|finalised|finalized|designed|chosen|discussed|printed|edited|worked|debated|decided",
    "is|are <2> in preparation|hand|draft|progress|print|proof",
    "is|are <2> in the works|making|post",
    "is|are <1> nearly|almost ready|finished|done|complete|written",
    "is|are <1> on its|their|the way",
    "is|are <1> at|with|off the printer|printers|printer's|designer|designers|printers'",
    "is|are <1> to follow|come",
    "to follow",
    "follows|follow <1> later|shortly|soon|in|next|on",
    "is|are a work in progress",
  ],
  ownPapers: "programme program manifesto platform charter statutes",
  ofFor: "of for",
  possessives: "our my his her their its",
  stillUnknown: [
    "remain|remains|remained <1> a? <1> secret|unknown|open|undecided|unannounced|mystery|unresolved|unsettled|unpublished|unwritten",
    "is|are <1> still <2> secret|open|undecided|unknown|unwritten|unpublished|awaited|missing",
    "has|have <1> yet|still to be <1> announced|chosen|decided|revealed|published|agreed|settled|presented|unveiled|drafted|written|found",
    "has|have not <1> been <1> announced|chosen|decided|revealed|agreed|settled|presented|unveiled|drafted|written|fixed|found",
    "hasn't|haven't <1> been <1> announced|chosen|decided|revealed|agreed|settled|presented|unveiled|drafted|written|fixed|found",
    "is|are not yet known|chosen|decided|fixed|public|ready|settled|written|agreed|out",
    "isn't|aren't <1> decided|chosen|fixed|settled|written|agreed <1> yet",
  ],
  notCome: [
    "has|have|had not|never|yet <1> to? appeared|appear|materialised|materialized|materialise|come|arrived|arrive|surfaced|surface|followed|follow|been",
    "hasn't|haven't|hadn't <1> appeared|materialised|materialized|come|arrived|surfaced|followed|been",
    "is|are nowhere",
    "remains|remain <1> unpublished|unseen|missing|outstanding",
    "is|are <1> still <1> missing|awaited|outstanding",
  ],
  promisesThing: ["promised|promises|promising"],
  hereItIs: ["here it|they is|are", "here you are|go", "there it|they is|are"],
  isHere: [
    "is|are <1> attached|enclosed|appended|annexed|reproduced|printed below?",
    "is|are <1> in your folders|packs|hands|folder|pack|files",
    "is|are <1> before you|us",
    "is|are <1> on|at our|the|my website|site|page|channel|feed|table|door|desk|back",
    "is|are <1> available|free for|at|on|from|to|online|today|now|here",
    "can <1> be <1> read|seen|downloaded|consulted|inspected|viewed at|on|online|from|in|here",
  ],
  asFor: ["as for|to"],
  patience: [
    "let us|me|them get|wait|see|have|win|first",
    "let's get|wait|see|have|win|first|not",
    "wait|waits|patience|patient",
    "not yet",
    "too early|soon",
    "one thing at a time",
    "first things first",
    "you will|shall <1> see|hear|have|know|learn|be",
    "you'll <1> see|hear|have|know|learn|be",
    "watch this space",
    "time will tell",
    "are|is|still <1> working|coming|discussing|thinking|arguing",
    "all in good",
    "will|shall come",
    "there is time",
    "when|once",
  ],
  gives: {
    name: [
      "our <1> party|movement|alliance|league|group|list|coalition is|are|be now? called|named",
      "our name is|will",

      "we call ourselves",
      "we have|has chosen the|a name",
      "party|movement|alliance|league|list|coalition|group will|shall be|bear <1> called|named|known|the",
      "party|movement|alliance|league|list|coalition|group bears|takes the name",
      "party|movement|alliance|league|list|coalition|group calls itself",
      "new|our <1> party|movement|alliance|group|list|front|union is|will called|named|known",
      "renamed itself",
      "the party|movement|alliance|league|list is henceforth|now called",
      "the <1> party|movement|alliance|list has|have a name",
    ],
    symbol: [
      "our <1> sign|symbol|emblem|logo will|shall be a|an|the",
      "the <2> logo|emblem shows|bears|depicts",
      "our <1> sign|symbol|emblem|logo <20> is|are a|an|the|two|three|one",
      "our <1> flag|banner is|will a|an|the",
      "the|our colours|colors are",
    ],
    programme: [
      "booklet|paper|pamphlet|document|text|pages|this is|are <1> our|the programme|program|manifesto|platform|charter",
      "today|now|hereby <3> publish|publishing|present|presenting|release|releasing our|the <2> programme|program|manifesto|platform|charter",
      "have <1> published|released|presented our|the <2> programme|program|manifesto|platform|charter",
    ],
  },
};
