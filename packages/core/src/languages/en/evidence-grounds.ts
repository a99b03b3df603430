import type { GroundRule } from "../evidence-words.ts";
import { found, inquirers, letters, numbers, others, papers, recordings } from "./evidence-nouns.ts";

const saw = "saw|witnessed|overheard|watched|counted|recognised|recognized|smelt|smelled|logged|observed|photographed";
const seen = "seen|witnessed|overheard|watched|counted|recognised|recognized|observed|heard|held";
const says =
  "say|says|said|claims|claimed|claim|insists|insisted|insist|maintains|maintained|testified|swears|swore|recalls|recalled|recounted|described|told|alleges|alleged|adds|added";

/** What a speaker saw, heard or did himself. */
export const testimony: readonly GroundRule[] = [
  {
    rule: "own_senses",
    act: "basis",
    basis: "own_testimony",
    phrases: [
      "with|in my|our|these own? two? <1> eyes|eye|hands|hand|ears",
      "my|these|our own eyes|ears|hands",
      "these eyes|ears|hands saw|heard|held",
      "with his|her|their own two? eyes|hands|ears",
      "he|she had held it|them in his|her hands",
    ],
    unless: ["take|took|taking|taken <4> in|into my|our|their|his|her own hands", "in our own hands", "future in"],
  },
  {
    rule: "i_saw",
    act: "basis",
    basis: "own_testimony",
    phrases: [
      `i <1> ${saw}`,
      `i have|had <1> ${seen.replace("|heard|held", "")}`,
      `i've|i'd <1> ${seen.replace("|heard|held", "")}`,
      "i <1> heard it|him|her|them|every|shots|screams|shouting|shouts",
      "i <1> heard the|a|my|his|her <3> say|tell|order|ask|ring|shout|threaten|promise|talk|discuss|admit|boast|shouting|ringing|crying",
      "i could see|hear him|her|it|them|the",
      "i know what i saw|heard|was",
      "i <2> saw it|this|that happen|myself",
    ],
    unless: [
      "saw|seen fit",
      "saw|seen|see no",
      "saw|seen <2> suggestions|reports|report|opportunity|need|potential|reason|claims|coverage|headlines|news",
      "saw our|this country|nation",
      "saw|seen|see <3> as",
      "saw|seen to it",
      "heard him|her|it|them <2> on television|tv|radio",
      "on television|tv",
    ],
  },
  {
    rule: "i_was_there",
    act: "basis",
    basis: "own_testimony",
    phrases: [
      "i was in the|that <1> room|building|hall|chamber|car|corridor|kitchen|office|courtroom|boat|yard|van|vault|cell|bus when|where|and|that|while|as",
      "i was <2> standing|sitting|seated|pouring|present|waiting|working|driving|holding <4> in|at|by|behind|next|beside|outside|when|there|on|the",
      "i was there when|that|the|as|on",
      "i was on duty|deck|watch|board|shift",
      "i was at the <1> wheel|table|meeting|door|desk|counter|scene|back|front|helm when|that|til|till|until|and|where",
      "i was the|a|an <4> on duty",
      "i was one of the|those",
      "i was among the|those",
      "i sat <4> away|from|beside|behind|opposite|across|through",
      "i sat in on",
      "i|i've|have stood|sat beside|next|behind|outside|by",
      "i stood beside|next|behind|outside",
      "i was called|summoned to the <4> because|when|room|office",
      "i visited the <1> site|scene|place of|where",
      "i was offered|threatened|beaten|bribed|ordered|instructed|handed|shown",
      "i lived through",
      "happened to me",
      "i <3> first hand|firsthand",
      "i personally witnessed|saw|counted|heard|handled|signed|carried",
      "i can testify|attest",
      "i <8> myself and looked|saw|counted",
      "i opened|signed|carried|wrote|counted|checked|drove|delivered|typed|loaded|burned|shredded|moved|poured|handled <5> myself",
      "i climbed|went|walked|drove|crawled|rowed|cycled <6> and looked|counted|saw|was|found|watched",
      "i walked|drove|went <5> yesterday|today <4> counted",
      "i <1> poured|logged|smelt|copied <4> and i",
      "i kept the|those|these|his|her|their|its <3> accounts|books|register|ledger|diary|keys",
      "i had to <6> myself",
      "i typed|stamped|printed|posted the <2> notice|order|cheque|checks|notices|letter|letters|list",
      "i held the <2> key|keys|torch|hand|door|rope|paper|cheque|money",
      "i taught|worked|served|nursed|drove|clerked there|here for <3> years",
    ],
    unless: ["lovely day", "again last", "for the beer", "small talk", "first to", "i visited the <3> memorial"],
  },
  {
    rule: "says_he_saw",
    act: "basis",
    basis: "own_testimony",
    phrases: [
      `${says} <3> he|she|they <2> ${saw}`,
      `${says} <3> he|she|they had|have <1> ${seen}`,
      `${says} <3> he|she|they'd <1> ${seen}`,
      `${says} <2> he|she <1> carried|opened|signed|delivered|handled|drove <8> himself|herself|personally`,
      `${says} he|she had been present|there|in`,
      `claims|claimed|claiming|says|said|professes|professed|purports to have <1> ${seen}|been`,
      `to have <1> ${seen} <8> own`,
      `${says} <3> to having ${seen}`,
      "as an eyewitness",
      "eyewitness account",
    ],
    unless: ["saw|seen as", "saw no", "seen no", "be seen"],
  },
];

/** What others say who have no name. */
export const hearsay: readonly GroundRule[] = [
  {
    rule: "told_by_others",
    act: "basis",
    basis: "hearsay",
    phrases: [
      "i am|was|have|had been? told|assured|informed|advised that",
      "i'm|i've been? told|assured|informed|advised that|they|it|he|she",
      "we are|were|have|had been? told|assured|informed that",
      "we're told",
      "i|we am|are|was|were|have been|been reliably|credibly told|informed",
      "so i am|was told",
      "so i'm told",
      "i'm told and|but|he|she|the|by",
      `${others} <4> told|tell|tells|telling me|us`,
      `${others} <4> told this newspaper|paper|reporter|reporters`,
      "has|had come|came to my ears|attention|notice",
      "have it on good authority",
      "have it from",
      "first learned|learnt of it|this from",
    ],
    unless: ["no one told", "nobody told", "told me to", "told me how|what to"],
  },
  {
    rule: "word_goes_round",
    act: "basis",
    basis: "hearsay",
    phrases: [
      "reportedly",
      "it is|was|has|had been? <1> said|rumoured|rumored|whispered|reported that",
      "it's <1> said|rumoured|rumored|whispered|reported that",
      "is|are|was|were rumoured|rumored to",
      "there are|were|have been <3> reports|rumours|rumors|whispers that|of",
      "reports <1> indicate|suggest|indicated|suggested|claim|claimed|say",
      "rumour|rumor|rumours|rumors has|have it",
      "word has it",
      "word is that?",
      "word on the street",
      "talk in the town|village|bar|pub|corridors",
      "people|neighbours|neighbors|villagers|locals|residents <1> say|are saying|said",
      "people|villagers|residents|locals in <3> say|said|tell",
      "what|that's they're|they are saying",
      "that's what they're saying",
      "what they're saying",
      "says it's been",
      "everyone|everybody says",
      `i|we <1> hear|heard that|about|of|from ${others}`,
      "i|we hear that",
      "i heard that|about how",
      "i frequently|often|regularly|constantly|always hear",
      "i keep hearing",
      `we|i hear from`,
      "asked|wished|wish|wishes|insisted|asking not to be named|identified",
      "none of whom wished to be",
      "on condition of anonymity",
      "speaking|spoke|speak privately|anonymously",
      "anonymous note|letter|tip|source|call|caller|email",
      "sources|source <4> say|says|said|told|claim|claimed|close",
      "according to <2> source|sources|insiders|witnesses|rumours|rumors|media",
      "according to <1> people|reports|officials|those|neighbours|neighbors|residents|villagers close|familiar|in|from|on|who|with",
      "according to <2> media|press|news|newspaper|newspapers|post|times|axios|reuters|politico|cnn|bbc",
      "media|press|news reports",
      "an|the|a <2> report that",
      "seven|six|five|four|three|two|several|many people|officials|witnesses <1> heard|saw|said|identified|described",
    ],
    unless: ["others say they would", "reports by|from the", "according to reports by|from", "no reports"],
  },
];

const senses = "saw|heard|watched|witnessed|overheard|counted|carried|opened|signed|delivered|drove";

/** Somebody with a name who saw or knows. What a named person merely says is none. */
export const witnesses: readonly GroundRule[] = [
  {
    rule: "named_person_tells",
    act: "basis",
    basis: "named_witness",
    name: "before",
    phrases: [
      "testified <4> that",
      "can|will|could confirm|vouch|testify|corroborate",
      `told me|us <2> he|she|they had? ${senses}|seen|witnessed`,
      "told|tells the|an|our|this inquiry|court|tribunal|committee|commission|panel|jury <1> that|how",
      "has told the inquiry|court|tribunal|committee|police so|that|how",
      "said|says|swore|stated in terms|evidence|testimony",
      "said|says|stated|swore|confirmed under|on oath",
      "swore that|to having",
      "saw it|them|him|her happen|too|himself|herself",
      "was there|present|clerk|standing|watching when|that night|morning|day|evening",
      "was there|present|clerk|standing|watching when",
      "was on deck|duty|watch",
      "is ready|prepared|willing to testify|swear|confirm",
      `said that he|she had? ${senses}`,
    ],
    unless: ["testified in support|favour|favor", "testified before"],
  },
  {
    rule: "by_a_named_person",
    act: "basis",
    basis: "named_witness",
    name: "behind",
    phrases: [
      "borne out|corroborated by",
      "i|we am|was|are|were|have|had been? informed|told|assured|advised by our?",
      "on the sworn? word|testimony|evidence of",
      "according to the sworn? testimony|account|statement of",
      "witnessed by",
    ],
  },
];

/** Papers as they are named where they are cited; a letter, a list or a book is often the speaker's own, or no paper at all. */
const cited =
  "document|documents|papers|memo|memos|memorandum|minutes|email|emails|mails|invoice|invoices|receipt|receipts|ledger|ledgers|filing|filings|files|records|transcript|transcripts|messages|correspondence|certificate|registers|register|registry|diary|diaries|logs|logbook|affidavit|affidavits|dossier|cables|manifest|manifests|protocols|payslips|timesheets|texts|deeds";
const prove =
  "show|shows|showed|prove|proves|proved|reveal|reveals|revealed|confirm|confirms|confirmed|indicate|indicates|indicated|demonstrate|demonstrates|demonstrated|establish|establishes|suggest|suggests|suggested|contradict|contradicts|record|recorded";

export const documents: readonly GroundRule[] = [
  {
    rule: "paper_shows",
    act: "basis",
    basis: "document",
    phrases: [
      `${cited} <1> ${prove} that|how|no|him|her|he|she|they|the|it`,
      `internal|leaked|court|confidential|secret|bank|police|tax|declassified|unsealed <1> documents|records|emails|memos|memo|files|papers|messages <2> ${prove}`,
      `${cited} <1> obtained|seen|reviewed|leaked <8> ${prove}`,
      `according to <3> ${cited}|letter`,
      `as stated|recorded|shown|noted|written in <2> ${cited}`,
      `the|his|her|their|our|its <2> minutes|register|registry|ledger|logbook|diary|manifest|payroll|accounts|books <2> give|gives|list|lists|name|names|say|says|record|records|show|shows|contain|contains`,
      `in his|her own handwriting|hand`,
      `carries|bears his|her|the|their|whose <3> signature|stamp|seal|signatures`,
      `page|folio|clause ${numbers.replace("#|", "")} <1> is|says|shows|reads|gives|states|names|lists|grants`,
      `as|in|see|is|at annex|appendix|exhibit ${letters}`,
      `form|forms annex|appendix|exhibit ${letters}`,
      `under? reference #`,
    ],
    unless: [
      "letter|bill|statement|speech|text below",
      `if|whether <4> ${papers}`,
      "authentic or",
      "track record|records",
      "public records act",
      "report minutes",
      "accepted|acceptable document|documents",
    ],
  },
  {
    rule: "papers_before_the_house",
    act: "basis",
    basis: "document",
    isFuture: true,
    phrases: ["appear|seen by|from the|these <1> documents|papers|correspondence"],
  },
];

export const recorded: readonly GroundRule[] = [
  {
    rule: "recording_shows",
    act: "basis",
    basis: "recording",
    phrases: [
      `${recordings} <2> ${prove}|showing|captures|captured|capture|documenting`,
      `${recordings} <2> where|in which he|she|they|you`,
      "on the|this|that tape|recording|cassette|footage",
      `according to <3> ${recordings}`,
      `caught|captured|recorded on|by <2> tape|camera|video|film|audio|cctv|phone`,
      `review|reviewed|reviewing|viewed <3> ${recordings}`,
      "is a recording",
      "brother|sister|neighbour|neighbor|son|daughter|cousin|he|she|i filmed|recorded|taped|videoed the|it|them|him|her",
      "photographed|filmed <1> entering|leaving|receiving|taking|handing|carrying",
    ],
    unless: [
      "video of my|his|her remarks|speech|floor",
      "watch the video",
      "listen to audio",
      "for the cameras",
      "herewith|attached|below|released|enclosed",
    ],
  },
];

const counts =
  "figures|statistics|data|survey|surveys|poll|polls|polling|study|studies|research|estimates|census|measurements|readings|samples|projections";
const find =
  "show|shows|showed|shown|find|finds|found|suggest|suggests|suggested|indicate|indicates|indicated|reveal|reveals|revealed|confirm|confirms|confirmed|estimate|estimates|estimated|put|puts|demonstrate|demonstrates|demonstrated|highlight|linked";
const withFigures =
  "# percent per half third quarter thousand thousands million millions billion trillion twice double highest lowest rate rates fewer average doubled tripled number".split(
    " ",
  );

export const counted: readonly GroundRule[] = [
  {
    rule: "figures_show",
    act: "basis",
    basis: "data",
    phrases: [
      `${counts} <3> ${find}`,
      `the|these|those|latest|new numbers <1> ${find}`,
      "own <1> figures|statistics|count|numbers|data",
      `table|chart|graph ${numbers.replace("#|", "")} is|on|in|shows|gives`,
      "those|these are <4> figures|statistics|numbers",
      "the official|latest|new statistics|figures|numbers <3> published|released|from",
    ],
    unless: [
      "inspector",
      "auditor general",
      "if <6> data",
      "no|any <2> data|evidence|study|studies|statistics|research",
      `${counts} <1> will|to`,
      "public|political|senior|key|leading figures",
      "data security|breach|breaches",
    ],
  },
  {
    rule: "according_to_figures",
    act: "basis",
    basis: "data",
    phrases: [
      `according to <4> ${counts}`,
      "according to the <2> census bureau",
      "according to <2> cbo|bls|noaa|cdc|unicef|eurostat|polls",
    ],
    unless: ["inspector", "auditor general", "according to reports"],
  },
  {
    rule: "according_to_an_office",
    act: "basis",
    basis: "data",
    with: withFigures,
    phrases: [
      "according to the <4> department|bureau|ministry|office|administration|treasury|secretary|agency|census|institute|association|organization|organisation|service|congressional",
    ],
    unless: ["inspector", "auditor general", "according to reports"],
  },
];

export const findings: readonly GroundRule[] = [
  {
    rule: "official_finding",
    act: "basis",
    basis: "official_finding",
    phrases: [
      `${inquirers} <4> ${found} <1> that|him|her|them|no|guilty|in|half|every|neither|all|for|against|out|mr`,
      `${inquirers} <2> have|has|had shown|found|established|concluded|ruled|determined|rebuked`,
      `${inquirers} found|concluded|ruled|determined the|a|an|it`,
      `inspector general <3> report|reports|audit <2> ${found}`,
      `gao|comptroller <2> report|study|audit <2> ${found}|finds|shows|showed`,
      `according to <6> inspector|auditor|auditors|gao|watchdog|court|inquiry|ombudsman|comptroller|coroner|atomic`,
      "found guilty of",
      "was|were|been convicted|acquitted <1> by|of",
      "my|our office <1> established|found|concluded|determined",
      "the <2> finding|findings <3> signed|published",
      "court|judge|jury <2> acquitted|convicted|ruled|cleared|threw|quashed|overturned",
      "office of management <2> examined|concluded",
      "police|authorities <3> established|concluded that",
      "records?|recorded a verdict of",
      "statistics authority <2> rebuked",
    ],
    unless: [
      "found insufficient",
      "judge|judges <3> confirmed",
      "cleared the way",
      "a person|those|anyone|someone|individuals <4> convicted|found",
      "when|if the|a judge|court <1> determines",
      "court of public opinion",
      "asks the",
      "should find",
      "to find",
      "supreme court nominee",
      "ruled out",
    ],
  },
];
