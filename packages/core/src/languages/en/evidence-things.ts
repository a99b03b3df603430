import type { GroundRule } from "../evidence-words.ts";
import { figures, forms, inquirers, letters, numbers, outlets, papers, past, recordings, tells, told } from "./evidence-nouns.ts";

const prove = `${told("show|prove|reveal|confirm|indicate|demonstrate|establish|suggest|contradict|document|disclose|expose|refute|disprove|corroborate|substantiate|detail|attest|testify|state|record|list|name|outline|describe|mention|note|imply|verify|illustrate|back|support|describe|reflect|uncover|tell")}|says|said|read|reads|speaks|bears|lays|makes clear`;
/** For papers that are spoken of for many reasons. */
const strongly = told(
  "show|prove|reveal|confirm|demonstrate|indicate|contradict|disclose|expose|refute|document|establish|disprove|corroborate|suggest|warn|detail",
);
const objects =
  "that|how|no|him|her|he|she|they|the|it|a|an|his|their|what|who|who's|i|we|payments|clearly|us|you|exactly|why|when|otherwise|nothing|this|these|those|every|all|more|only|just|#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|where|which|whether|whose|both|neither|nobody";

/** Papers that are spoken of for other reasons. */
const notShowing = [
  "letter|bill|statement|speech|text below",
  `if|whether <4> ${papers}`,
  "authentic or",
  "track record|records",
  "public records act",
  "accepted|acceptable document|documents",
  `${outlets} report|reports|reported`,
  "text|text of|full text of the letter",
  "the|this letter <4> reads|read|says as|below|follows|here|in",
  "bill|legislation|act|amendment",
];

export const documents: readonly GroundRule[] = [
  {
    rule: "according_to_paper",
    act: "basis",
    basis: "document",
    phrases: [
      `according to <4> ${papers}|log|file|diary|timetable|receipt|letter|letters|indictment|complaint|lawsuit|records|record|minutes|statement|contract|records`,
      `as|it|is|was|all|stands|are|were <2> stated|recorded|shown|noted|written|entered|documented|minuted|listed|set <1> in|on|down|out <3> ${papers}|letter|report|reports|books|accounts|list`,
      `it's|it is|that's|all|stands <1> in|on <1> minutes|records|books|ledger|ledgers|register|contract|contracts|papers|documents|emails|transcript|accounts|filings`,
      "in black and white",
      `as|in|see|is|at annex|appendix|exhibit|attachment ${letters}`,
      `look at|through the|his|her|this|that|these|those|their <2> invoice|invoices|minutes|register|ledger|records|contract|accounts|log|file|files|diary|receipts|papers|documents|letter|dates|signature|stamp`,
      `you|anyone|they will|can|may find|read|see it|this|that|them|him|her <2> in|on the|his|her|their|our <3> ${papers}|accounts|books|page|file|list`,
      "wrote|writes|written|admitted|admits in|to a|an|his|her|the <2> memo|email|report|diary|memorandum|affidavit",
      `in a|an|his|her|their <3> memo|email|diary|memorandum|affidavit|deposition <6> wrote|writes|admitted|acknowledged|confirmed|states|stated|said`,
      "i|we quote|read from the|his|her|their|a|its|this <2> letter|memo|minutes|report|contract|email|document|diary",
      `appears|appear|perceive|perceived|shown|evident <2> by|from|in <3> documents|papers|correspondence|letter|report|returns|dispatches|despatches|accounts|statement|records`,
      `by|from|in the <4> report|letter|documents|papers|correspondence|returns <8> it|you|will appears|appear|perceive|see|be`,
      `according to <5> report|reports`,
    ],
    unless: notShowing,
  },
  {
    rule: "report_tells",
    act: "basis",
    basis: "document",
    phrases: [
      `${papers}|report <8> ${tells("show|find|reveal|state|say|conclude|note|warn|explain|estimate|admit|acknowledge")} that|how|no`,
      `${forms("cite|quote|invoke")} <4> ${papers}|report|reports`,
      `relying|drawing|rests|rely|relies|relied on|upon <4> ${papers}|report`,
      `documents|papers|correspondence|report|reports|letter|returns|statement <6> will|shall show|exhibit|inform|explain|disclose|shew`,
      `report|returns|statement of|from the secretary|department|commissioner|postmaster|comptroller|attorney|director|superintendent|treasury <8> ${tells("show|state|exhibit|represent|set|inform|present|describe|give|explain|furnish")}`,
      `report|paper|memo|briefing|dossier <6> ${tells("find|show|reveal|conclude|detail|confirm|expose|document|warn|highlight|describe|outline|note|estimate")} ${objects}`,
      `reports|letters|accounts|books <4> ${past("find|show|reveal|conclude|confirm|expose|warn")}|show|reveal|confirm|prove ${objects}`,
    ],
    unless: notShowing,
  },
  {
    rule: "holds_paper",
    act: "basis",
    basis: "document",
    phrases: [
      `i|we|they|police|investigators|auditors|reporters|journalists found|discovered|unearthed|recovered|came <2> the|a|an|his|her|these|this|two|three <2> ${papers}|order|letter|letters|list|note|notes|copies`,
      `there is|are|exists|exist|was|were <2> ${papers}|letter|letters|contract <3> that|with|which|in|saying|showing|where|signed|proving|bearing|from`,
      `there's <2> ${papers}|letter|letters|contract <3> that|with|which|in|saying|showing|where|signed|proving|bearing|from`,
      `i|we <1> have|hold|possess|keep|kept|obtained|own|secured <1> the|a|an|his|her|their|its|all|every|this|those|these|copies|both|some|several|many|written|two|three|four|# <3> ${papers}|receipt|originals`,
      `i've|we've <1> got|obtained|kept|seen <1> the|a|an|his|her|their|its|all|every|this|those|these|copies|both|written <3> ${papers}|receipt|originals`,
      `i|we have|had seen|read|examined|reviewed|obtained the|a|an|his|her|their|its|all|every|those|these|copies|both <3> ${papers}|letters|receipt|originals|report`,
      `says|said|claims|claimed|insists|insisted|maintains <3> he|she|they has|had|have|hold|holds|held|possesses|kept|obtained <4> ${papers}|letters`,
    ],
    unless: notShowing,
  },
  {
    rule: "paper_tells",
    act: "basis",
    basis: "document",
    phrases: [
      `${papers} <2> ${prove} ${objects}`,
      `${papers} <8> ${strongly} ${objects}`,
      `internal|leaked|court|confidential|secret|bank|police|tax|declassified|unsealed|official|public|company|medical|phone|telephone|travel|land|government|newly|its|his|her|their <1> documents|records|emails|memos|memo|files|papers|messages|filings|statements|statement|minutes|accounts|register|logs|books|correspondence <3> ${prove}`,
      `${papers}|records|letters|letter|statements <2> obtained|seen|reviewed|unearthed|recovered|uncovered by`,
      `the|this|that|his|her|a|their|own letter|contract|agreement|list|note|statement|report|lease|file|paper|notice|directive|confirmation|signature|copy <4> ${strongly} ${objects}`,
      `the|this|that|his|her|a|their|own letter|contract|agreement|note|lease|memo|notice|directive|page|entry|email <1> says|said|states|stated|reads|read|provides|names|lists|stipulates|requires|reads|mentions`,
      `the|his|her|their|our|its|whose <2> minutes|register|registry|ledger|logbook|diary|manifest|payroll|accounts|books|log|logs|notebook|archive|archives|chart|charts|file|files|records|record <6> give|gives|list|lists|name|names|say|says|record|records|show|shows|contain|contains|note|notes`,
      `in his|her own handwriting|hand`,
      `carries|bears|bearing|carrying|carry|bear <2> signature|stamp|seal|signatures|initials|letterhead`,
      "signed and dated|stamped|sealed|witnessed",
      `page|folio|annex|appendix|exhibit|attachment|enclosure ${letters} <2> says|shows|reads|gives|states|names|lists|grants|proves|contains`,
      `page|folio ${letters} is the|a|an|his|her|their|your`,
      `page|folio ${letters} of the|his|her|their|your|our <2> ${papers}|contract|report|agreement|accounts|books`,
      `form|forms annex|appendix|exhibit ${letters}`,
      `under? reference|file|case|document|docket number? #`,
      "paper trail",
      `the|his|her|their|our|its|an|this|that|those|these|court|bank|police|internal|company's|own|birth|death <2> ${papers}|note|file|contract|accounts|records|statements|log <3> gives|gave|give|puts|put|has|have|sets|tells|tell|speaks|speak|describes|describe|contains|contain|names|calls|refers|quotes|dates|stops|ends|lays <1> him|her|them|it|the|a|an|out|down|of|for|nothing|no|another|that|two|three|four|#|every|all|to|themselves|itself|as|his`,
      `${"memo|minutes|register|ledger|log|diary|invoice|invoices|receipts|emails|transcript|contract|affidavit"} <4> sets|speaks|speak|puts|tells|describes|describe|is|are <2> out|themselves|plain|clear|blank|missing|signed`,
      "his|her|their|my|chairman's|minister's|mayor's|whose signature|signatures|stamp|seal|handwriting|initials|fingerprints is|are|was|were|stands|stand <2> on|under|at|all|beneath|clear",
      "seen by this|the|reuters|our|us|reporters|journalists <2> newspaper|paper|news|agency|reporters|bbc|post|times|guardian|gazette",
      "under|over his|her own? signature",
      "the|these|those|our|her|his <1> receipts show|shows|prove|say|confirm",
    ],
    unless: notShowing,
  },
];

export const recorded: readonly GroundRule[] = [
  {
    rule: "recording_shows",
    act: "basis",
    basis: "recording",
    phrases: [
      `image|images <2> show|shows|showed|showing|revealed|captured`,
      `i|we <1> have|hold|possess|kept|obtained|made <1> the|a|an|his|her|their|it|all|every|this|those|these|both <3> ${recordings} <2> of|that|in|from|where|which|on`,
      `there is|are|exists|was <2> ${recordings} <3> of|that|in|from|where|which|on|showing`,
      `there's <2> ${recordings} <3> of|that|in|from|where|which|on|showing`,
      "i|we|you|everyone|everybody|people|all have? seen|saw|watched|heard the|that|this <2> video|footage|tape|recording|audio|photographs|photos|clip",
      `i|we have|had|got it|him|her|them|everything|all <1> on tape|video|film|camera|record`,
      `${recordings} <2> ${told("show|prove|reveal|confirm|capture|depict|document|demonstrate|expose|contradict|record|indicate|suggest|catch")}|showing|capturing|depicting|documenting`,
      `${recordings} <3> where|in|on which|whom he|she|they|you|the|a|we`,
      `${recordings} <2> of him|her|them|it|the|a|his|two|three|men|women|people|mr|mrs|police|officers <5> being|getting|taking|beating|shooting|saying|handing|leaving|entering|receiving|walking|telling|talking|admitting`,
      "on the|this|that|a|his|her|my|our <1> tape|recording|cassette|footage|video|audio|clip|cctv",
      "in the|this|that|a <2> tape|recording|footage|video|audio|clip|photograph|photo|image|picture <1> he|she|you|they|we|a|one|the|posted|obtained|released|seen|taken|shot",
      `according to <5> ${recordings}`,
      `${told("catch|capture|record|film|tape|videotape|photograph|see|preserve|have|get")} <3> on|by <2> tape|camera|video|film|audio|cctv|phone|cameras|dashcam|cassette|phones`,
      `${past("review|watch|examine|hear|analyse|analyze|obtain|verify")}|viewed|reviewing <4> ${recordings}`,
      "is a <1> recording|photograph|video|tape",
      "camera|cameras|cctv|dashcam|bodycam|drone <5> caught|recorded|show|shows|showed|filmed|captured|saw|has|have|picked",
      `photograph|photo|picture|footage|tapes|tape|clip|images|video|recording|recordings|film <6> has|have|puts|put|places him|her|them|all|it|the|one|two|a|three`,
      "listen <2> to <5> minute|second|tape|recording|says|said",
      "at minute|second #|two|three|four|five|six|seven|eight|nine|ten",
      `on|in the|this|that|his|her|these|security|surveillance <2> tapes|tape|footage|clip|recording|voicemail|video he|she|they|you|a|two|one|is|are`,
      "brother|sister|neighbour|neighbor|son|daughter|cousin|he|she|i|we|somebody|someone|bystander|bystanders|camera|cameras|passenger filmed|recorded|taped|videoed|videotaped|photographed the|it|them|him|her|everything|every|us|this|all",
      "was|were|been|be secretly? photographed|filmed|recorded|taped|videotaped|videoed|overheard <3> entering|leaving|receiving|taking|handing|carrying|saying|telling|by|beating|with|as|admitting|making|boasting|talking",
      "you|we can|could <1> hear|see <3> on|in the|it|that|this tape|video|recording|footage|photograph|photo|picture|clip|film",
      "you|we can|could <1> hear him|her|them|his|a|the <5> say|saying|voice|order|shout|ask|laugh|laughing",
      `${recordings} <5> obtained|leaked|surfaced|emerged|seen|played|circulating|circulated|aired`,
    ],
    unless: [
      `video|videos|photo|photos|pictures|recording|audio|clip of my|his|her remarks|speech|floor|interview|statement|opening`,
      "watch|view|see the video",
      "listen to audio",
      "for the cameras",
      "herewith|attached|below|enclosed|downloadable",
      "video|photo conference|game|games|opportunity|op",
      "click here",
      "said|says|announced|announcement in a|the video",
      "video message",
      "movie|movies|theater|image of",
      "picture|pictures it is",
      "big|bigger|larger|whole|full|clear|clearer|rosy|grim|bleak|different|complete picture",
      "picture of health",
      "paint|paints|painted <4> picture",
      "red tape",
      "image of america",
      "tape measure",
    ],
  },
];

/** Goes back to a paper, a recording, figures named before: "it shows". */
export const backShown: readonly GroundRule[] = [
  {
    rule: "it_shows",
    act: "basis",
    basis: "document",
    after: "thing",
    phrases: [
      `it|this|they <1> says|notes|finds|concludes|adds|warns|states|records|found|concluded|noted|stated|recorded that`,
      `it|this <1> shows|showed|proves|proved|reveals|revealed|confirms|confirmed|records|records|contradicts|states|reads|lists|names ${objects}|in`,
      "you can <2> see|hear|read <1> him|her|his|them|who|how",
      `they|these|those <1> show|showed|prove|proved|reveal|revealed|confirm|confirmed|record|recorded|contradict|state|list|name ${objects}|in`,
    ],
    unless: ["it|this|that|which just|only|all|really|clearly <1> shows|proves", "bill|legislation|act"],
  },
];

const find = `${told("show|find|suggest|indicate|reveal|confirm|estimate|demonstrate|highlight|prove|conclude|predict")}|put|puts|say|says|tell`;
const withFigures =
  "# percent per half third quarter thousand thousands million millions billion trillion twice double highest lowest rate rates fewer average doubled tripled number majority one two three four five six seven eight nine ten most more less".split(
    " ",
  );
const bodies =
  "department|bureau|ministry|office|administration|treasury|secretary|agency|census|institute|association|organization|organisation|service|congressional|university|foundation|center|centre|council|bank|board|commission|nations|commerce|labor|labour|statistics|league|chamber|union|society|federation|fund|programme|program|cbo|bls|noaa|cdc|unicef|eurostat|nasa|oecd|imf|who|usda|epa|fda|fbi|gallup|pew|ons|un|hud|hhs|institution|academy|alliance|group|project|coalition|registry|authority";

export const counted: readonly GroundRule[] = [
  {
    rule: "figures_show",
    act: "basis",
    basis: "data",
    phrases: [
      `${figures} <2> ${find} <1> that|how|no|the|a|an|it|us|we|our|what|more|less|fewer|nearly|almost|over|about|only|just|support|widespread|between|at|#|one|two|three|half|most|many|strong|clear|clearly|up|by|to|him|her|them|for|unemployment|growth|if|when|americans|people|women|every|where`,
      `${figures} <10> ${told("find|show|reveal|suggest|indicate|conclude|estimate|confirm|demonstrate")} <1> that|how|no|the|a|an|more|nearly|over|about|only|#|half|most|many`,
      `study|survey|poll|analysis|research|data|statistics|figures|estimates|surveys|studies|polls <2> by|from|of|released|published|conducted|compiled|commissioned|collected|in <12> ${told("find|show|reveal|suggest|indicate|conclude|estimate|confirm|demonstrate")}|put|puts`,
      `the|these|those|latest|new|official|recent|real|own numbers|figures|statistics|data <2> ${find}`,
      "own|official|latest|published|independent|reliable|conservative|government's|ministry's|public <1> figures|statistics|count|numbers|data|estimate|estimates|census|tally|polls|polling|projections",
      `table|chart|graph|column ${numbers.replace("#|", "")} is|on|in|shows|gives|of`,
      "those|these are <4> figures|statistics|numbers",
      "by|on our|my|their|one|some|any|all|most|recent|current|official|the <2> count|estimate|estimates|reckoning|calculation|calculations|figures|arithmetic|tally",
      `i|we|they|he|she <1> counted|measured|surveyed|tallied|sampled|polled|calculated|tested|interviewed|logged <2> ${numbers}|hundred|thousand|dozen|percent`,
      "is|are|was|were|been|be <1> estimated|projected|calculated|measured|forecast to|that|by",
      "it is estimated that",
      `# <2> percent|per <1> cent? <2> of <4> respondents|voters|those|americans|members|people|residents|businesses|households <1> say|support|oppose|believe|polled|surveyed|asked|favor|favour`,
      "poll|survey|study <4> published|released <1> by|in|today|this|last|yesterday|on",
      "out of|in every|# # respondents|patients|voters|samples|households",
      "estimates <3> that|vary|range|put|suggest",
      "estimated by",
      "i|we asked|visited|rang|phoned <3> households|families|patients|drivers|people|residents|neighbours|neighbors|shops|shopkeepers",
      "monitors|sensors|meters|counters|instruments|scales|gauges|radar|samples|probes|readings|detectors|satellites|cameras <2> logged|recorded|counted|measured|registered|detected|showed|show",
      "census|survey|poll|count <2> counted|gave|gives|puts|put|recorded",
      "researchers|scientists|economists|statisticians|analysts|academics|epidemiologists|demographers|surveyors|hydrologists|engineers <5> put|estimate|estimated|found|calculated|reckon|measured|counted",
      "every|each|two|three|all|both|most|several|recent poll|polls|survey|surveys <4> has|have|puts|put|gives|give|had",
    ],
    unless: [
      "inspector",
      "auditor general",
      "if <6> data",
      "no|any|without <2> data|evidence|study|studies|statistics|research",
      `study|survey|data|research|analysis <1> will|to|must|should`,
      "public|political|senior|key|leading|opposition|religious|party figures",
      "data security|breach|breaches|privacy|protection",
      "funding for|medical research",
      "research|studies and development",
      "growing|large|record|small|great|increasing numbers",
      "stem cell research",
      "conduct|require|requires|complete|fund|commission a|the|an <2> study|survey|analysis|studies|research",
      "court|jury|clinical|murder|criminal|fair|speedy|on trial",
    ],
  },
  {
    rule: "according_to_figures",
    act: "basis",
    basis: "data",
    phrases: [
      `according to <3> ${figures}`,
      "the|these|those|our <1> numbers|figures|statistics|data speak|don't|are lie|clear|for",
      `${forms("cite|quote")} <4> ${figures}`,
      "according to the <2> census bureau",
      "according to <3> cbo|bls|noaa|cdc|unicef|eurostat|polls|gallup|oecd|imf",
    ],
    unless: ["inspector", "auditor general", "according to reports"],
  },
  {
    rule: "according_to_an_office",
    act: "basis",
    basis: "data",
    with: withFigures,
    phrases: [
      `according to <6> ${bodies}`,
      `${bodies} <3> ${tells("estimate|project|report|calculate|forecast|predict")} <2> that|#|nearly|about|almost|over|more|the`,
      `statistics|figures|data|estimates|numbers <3> from|by|of|provided|published|released|compiled <5> ${bodies}`,
    ],
    unless: ["inspector", "auditor general", "according to reports", "court", "allocate|provide|receive|award|awarded|provides"],
  },
];

const ruled = `${tells("find|conclude|rule|determine|uphold|clear|confirm|uncover|reveal|exonerate|discover")}|documented|find|conclude`;
const stated = tells("establish|declare|decide|hold|warn|state|agree|report|note|observe|say|show|accept|advise|assess");

const inquirersOwn = inquirers
  .split("|")
  .map((body) => (body.endsWith("s") ? `${body}'` : `${body}'s`))
  .join("|");

/** What is no finding, or none yet. */
const notFound = [
  "found|finds insufficient",
  "court|police <2> documents|records|filings|papers|record|filing|complaint|state|log|logs|register|transcript|transcripts|order",
  "court nominee|order",
  "poll|survey|study",
  "source|sources|person|people|someone <2> familiar|close|with|briefed",
  "judge|judges <3> confirmed",
  "cleared the way",
  "a person|those|anyone|someone|individuals|people <4> convicted|found",
  "when|if|the|a judge|court <1> determines",
  "court of public opinion",
  "asks|asked|urge|urging|urges|calls|calling the",
  "should|must|shall|may|might|could|would <2> find|conclude|rule|determine|report",
  "to find|rule|determine|review|report|investigate",
  "supreme court nominee",
  "ruled out",
  "will find|rule|decide|report|determine|hold|review",
  "held|hold|holds a|an <2> hearing|meeting|markup",
  "hearing",
  "introduced|legislation|bill",
  "nominee|nomination",
];

export const findings: readonly GroundRule[] = [
  {
    rule: "official_finding_of_nothing",
    act: "basis",
    basis: "official_finding",
    isNegated: true,
    phrases: [
      `${inquirers}|board|committee <5> found|finds|saw|uncovered|established|identified|discovered <1> no|nothing|neither|nobody|none`,
      "no|nothing <3> was|were found by the|an|a <2> police|inquiry|court|auditors|investigation|commission|inspectors",
    ],
    unless: ["should|must|may|might|would|could <2> find", "if|unless|whether", "poll|survey|study"],
  },
  {
    rule: "finding_told",
    act: "basis",
    basis: "official_finding",
    phrases: [
      `${forms("cite|quote")}|pointed|points|pointing <4> ${inquirers} <2> report|finding|findings|ruling|verdict|decision|audit|conclusion`,
      `according to <3> ${inquirers}|comptroller|atomic|findings`,
      "according to <2> reports|report|findings by|from|of the? <4> agency|inspector|court|office|commission|nations|iaea|gao|police|auditor|committee|who|institute",
      `${inquirersOwn} <2> report|judgment|judgement|verdict|ruling|finding|findings|decision|audit|conclusion|conclusions|letter <5> ${tells("find|say|conclude|describe|speak|call|state|show|name|blame|note|confirm|reject|warn|clear|detail|list|establish")}|spoke|is clear|was clear`,
      "my|our office|department|agency|committee|commission <1> established|found|concluded|determined",
      "the|its|his|her|their|official|court <2> finding|findings|ruling|verdict <3> signed|published|confirms|confirmed|shows|showed|says|states|that|against",
      "the|its|that finding|findings|conclusion|conclusions|verdict|ruling|judgment <8> is|are|was|were <1> contained|set|laid|published|spelled|spelt|given|recorded",
      "the|an|a|independent|external|district|public|chief|national|state|county auditor|auditors|inspector|inspectors|ombudsman|coroner|watchdog|commission|inquiry|regulator|comptroller|tribunal|investigator|investigators <1> writes|wrote|notes|noted|adds|added|finds|found|concludes|concluded|observes|observed|reports|reported $|was|were|is|are|that|had|has|the|no|there|only|it|he|she|they",
      "the|an|a|independent|external auditor|auditors|inspector|inspectors|ombudsman|coroner|watchdog|commission|inquiry|tribunal|judge|court <2> traced|put|blamed|faulted|cleared|attributed|upheld|rejected|confirmed",
      "in its|his|her|their <2> ruling|judgment|verdict|decision|findings <1> the|a <3> judge|court|inspector|auditor|commission|inquiry|tribunal",
    ],
    unless: notFound,
  },
  {
    rule: "court_decided",
    act: "basis",
    basis: "official_finding",
    phrases: [
      "found|finds guilty of",
      `courts|judges|court|auditors|inspectors|tribunals|juries have|has|had <1> said|ruled|decided|agreed|found so|that|as|against|for|in`,
      "recorded|returned|delivered an|a <2> verdict",
      "was|were acquitted|convicted|exonerated on|by|of|twice|in|last",
      "judge|judges|jury|tribunal|magistrate <1> believed|sided|agreed|disbelieved",
      "police|prosecutors|prosecutor <2> closed|dropped|shelved|discontinued <2> case|file|inquiry|investigation|matter|it",
      "was|were|been <2> found to have",
      "found|ruled|declared|judged|deemed|adjudged <2> guilty|liable|unconstitutional|unlawful|illegal|negligent|innocent|responsible|invalid|void by|in|of|for",
      "was|were|been <1> convicted|acquitted|exonerated|censured|reprimanded|fined|disbarred by|of|for|in",
      "was|were cleared of|by",
      "court|judge|jury|judges|justices <2> acquitted|convicted|ruled|cleared|threw|quashed|overturned|upheld|dismissed|sided|struck|rejected",
      "police|authorities|investigators|detectives <4> established|concluded|found|confirmed|determined|ruled that|no|out",
      "recorded|returned|delivered|returns|records a|its verdict of|that",
    ],
    unless: notFound,
  },
  {
    rule: "inquiry_found",
    act: "basis",
    basis: "official_finding",
    phrases: [
      `${inquirers} <3> ${stated} that|no`,
      `${inquirers} <6> ${ruled} that|no|guilty|evidence|violations|numerous|widespread|serious|significant|multiple|the|a|an|his|her|their|its|it|him|them`,
      `${inquirers} <4> ${ruled} <1> that|him|her|them|no|guilty|in|half|every|neither|all|for|against|mr|mrs|nothing|significant|serious|widespread|evidence|multiple|numerous|#|only|unanimously|unlawful|illegal|liable|it|a|an|the|his|its|their|he|she|they|this|unconstitutional|violations|what|how`,
      `${inquirers} <2> have|has|had|also|unanimously|repeatedly <2> ${ruled}`,
      `${inquirers} <2> ${tells("acquit|convict|clear|exonerate|fine|sanction|censure|rebuke|reprimand|criticise|criticize|blame|fault|overturn|quash|dismiss|reject|condemn|overrule|vindicate|side|find")} <1> him|her|them|the|it|his|their|mr|mrs|both|all|every|with|that|a|its`,
      `${inquirers} threw|struck <4> out|down`,
      `inspector|auditor|audit|inquiry|commission|review|investigation|gao|watchdog|panel|investigators|investigative|oversight|ombudsman|coroner <4> report|reports|audit|findings|finding|verdict|conclusion|conclusions|ruling|judgment|judgement|letter|review <4> ${ruled}|shows|showed|said|says`,
      `investigation|investigations|audit|audits|inquiry|inquiries|review|reviews|gao|watchdog has|have <2> shown|demonstrated|exposed|established`,
      `${inquirers} <8> ${"threw|dismissed|rejected|upheld|cleared|condemned|quashed|blamed"} it|them|him|her|the|its|his|that <3> out|case|charge|charges|claim|claims|complaint|accusation|accusations|building|bolts|allegation|allegations|appeal|of`,
      `${inquirers} <8> ${"threw|dismissed|rejected|upheld|cleared|condemned|quashed"} it|them|him|her`,
      `audit|safety|ethics|electoral|election|disciplinary|standards|medical|competition|rights|complaints|regulatory|supervisory|oversight|appeals|arbitration|accident|environmental|health|press|police board|commission|council|authority|office|committee|panel|agency|service|tribunal|inspectorate <4> ${past("find|rule|conclude|blame|dismiss|clear|fine|uphold|reject|declare|condemn|determine|judge|describe|reprimand|censure|criticise|criticize|fault")}`,
      `${"inquiry|inquest|investigation|investigators|audit|auditors|review|coroner|board"} <2> put|attributed|traced|blamed|pinned <2> it|the|this|them|down|on|to`,
      "committee|board|agency|ministry|department|office|commissioner <2> found|concluded|determined|ruled that|no",
      "office of management|inspector|audit <2> examined|concluded|found",
      "statistics authority <2> rebuked",
    ],
    unless: notFound,
  },
];
