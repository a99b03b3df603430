import type { DemandWords } from "../demand-words.ts";

const GIVE =
  "announce|publish|present|release|unveil|reveal|introduce|submit|table|issue|post|file|disclose|produce|show|circulate|distribute|print";
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
>;

/** English words for announcements. */
export const announcementWords: AnnouncementWords = {
  things: {
    name: "name",
    symbol: "symbol emblem logo flag banner sign insignia colours colors",
    programme:
      "programme program platform manifesto charter statutes agenda blueprint budget plan strategy framework roadmap reform pledge plans",
    evidence:
      "documents document papers recordings recording tapes tape transcript transcripts files footage videos video photographs photos records returns emails minutes invoices evidence proof dossier affidavit affidavits letters contract copy copies diary diaries ledger ledgers correspondence memos testimonies",
    other:
      "bill legislation report book findings guide handout study survey estimates information act resolution bills reports instrument convention account list recommendations regulations",
  },
  noThings:
    "statement statements ad ads advertisement advertisements op column page speech remarks trailer hostages prisoners pass troops amendment amendments nomination candidacy candidate hearing hearings winners grant grants funding funds award awards sheet",
  articles: "a an the our its their his her my this these some new all any further additional full",
  ownings: "our my",
  personal: "his her whose own maiden first last my",
  movements: "party movement alliance league list group coalition union front organisation organization club campaign",
  willGive: [
    `will|shall <1> ${GIVE}`,
    `going to ${GIVE}`,
    "will|shall|we'll|i'll <1> hand|put|bring|lay|roll over|forward|out|down",
    "will|shall|we'll|i'll <1> make public",
    `we'll|i'll <1> ${GIVE}`,
    `plan|plans|planned|intend|intends|expect|expects|expected|set|due|scheduled|promise|promised|promises to ${GIVE}`,
    "will|shall <1> lay|transmit|send|bring <6> before|to|forward",
    "will|shall <1> set out our|my|the",
  ],
  willBeGiven: [
    `will|shall <1> be <1> ${GIVEN}`,
    `to be announced|published|unveiled|presented|released|introduced`,
    "will|shall <1> be <1> brought|put forward|in",
    "will|shall <1> be <1> made public",
    "will|shall <1> be <1> out|ready|online",

    "is|are due",
    "goes|go up on|at",
  ],
  willBeChosen: ["will|shall <1> be <1> found|chosen|decided|settled"],
  givesNow: [
    "am|is|are <1> releasing|publishing|unveiling|presenting|issuing|posting|introducing",
    "we're|i'm <1> releasing|publishing|unveiling|presenting|issuing|posting|introducing",
    "here is|are",
    "i|we have here",
    "i|we <1> attach|enclose",
    "unveils|releases|introduces|publishes",
    "has|have <1> released|published|unveiled|posted|tabled",
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
    "haven't|hasn't chosen|found|agreed|decided|settled|picked",
  ],
  thereWillBe: ["there will|shall be"],
  gives: {
    name: [
      "our <1> party|movement|alliance|league|group|list|coalition is|are|be now? called|named",
      "our name is|will",

      "we call ourselves",
      "we have|has chosen the|a name",
      "party|movement|alliance|league|list|coalition|group will|shall be|bear <1> called|named|known|the",
      "party|movement|alliance|league|list|coalition|group bears|takes the name",
      "party|movement|alliance|league|list|coalition|group calls itself",
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
