import type { GroundRule } from "../evidence-words.ts";
import { papers, proof, recordings } from "./evidence-nouns.ts";

/** What is kept back or shown: things that prove. Bills, budgets, plans and statements are shown for other reasons. */
const kept =
  `${proof}|${papers}|${recordings}|originals|original|accounts|copies|sheets|boxes|pages|letters|names|figures|receipt|proofs|note|notes|inventory|findings`
    .split("|")
    .filter(
      (noun) =>
        !/^(?:cameras?|receipts|cables|registers?|contracts?|dispatches|despatches|messages|images?|pictures?|certificates?|passports?|payrolls?)$/u.test(
          noun,
        ),
    )
    .concat("receipts")
    .join("|");
const shown = `${kept}|list|exhibits|contract|contracts|sheet|log|page|ledger|letter|file|invoice|email|tape|recording`;
const soon =
  "within|by|on|before|in|next|this|soon|shortly|tomorrow|tonight|later|when|any|monday|tuesday|wednesday|thursday|friday|saturday|sunday|as|once|after|until|for|here|without|to|there|here";
const give =
  "publish|publishing|posting|releasing|bringing|showing|sending|sharing|put|print|name|submit|release|produce|disclose|upload|post|unveil|reveal|table|show|lay|hand|bring|present|submit|provide|offer|share|deliver|supply|furnish|place|give|circulate|print|read|play|name|call|open|leak|forward|send|exhibit";
const will = "will|shall|i'll|we'll|he'll|she'll|they'll";

/** What is shown for other reasons, and by whom it is only asked for. */
const notPromised = [
  "bill|bills|legislation|amendment|amendments|budget|estimates|recommendations|views|proposals|treaty|convention",
  "annual|live",
  "speech|press conference",
  "town hall",
  "treasury|customs",
  "hearing will",
  "library|libraries",
  "let the|him|her|them",
  "should|must|ought|demand|demands|urge|urges|call|calls <6> publish|release|present|produce|provide|disclose",
  "report of the secretary",
  "quarter|quarterly",
  "every lease|party",
  "you|he|she|they|minister|government|president should|must|ought",
  "light on",
  "make|made|making|makes <3> copies|available|public|difference|sure <3> grants|funding",
  "good|best|strong evidence of",
  "picture|pictures",
  "numbers of",
  "photo|photos|score|video|videos <3> will",
  "i|we said|promised|told|announced <5> would|could|was",
  "show up|off",
  "call on|for|upon",
  "send|sends|sent a <2> message",
  "read the",
  `give|gives a|an|the|our|us`,
];

/** Who gives and what paper it is must both be said: "more is to come" promises nothing that can be asked for. */
export const promises: readonly GroundRule[] = [
  {
    rule: "will_be_laid_before_you",
    act: "promise",
    basis: "document",
    isFuture: true,
    phrases: [
      `${kept} <4> to be <2> published|released|laid|communicated|disclosed|unsealed|revealed|shown`,
      `correspondence|documents|papers|copies|copy|communications|evidence|proofs <5> ${will} <2> be <3> laid|communicated|transmitted|submitted|presented|furnished|placed|made <3> before|to|public|you|congress`,
      `i|we ${will} <2> lay|communicate|transmit|submit|furnish <5> correspondence|documents|papers|copies|evidence|proofs`,
    ],
    unless: notPromised,
  },
  {
    rule: "will_show",
    act: "promise",
    basis: "document",
    isFuture: true,
    phrases: [
      `i|we|he|she|they would <2> publish|release|produce|disclose|reveal|show|print|post|bring <4> ${shown}`,
      `undertaken|agreed|offered|promised|prepared|ready|willing|happy|undertook to <2> testify|swear|appear|depose`,
      "i|we will|shall|would <2> testify|swear|depose",
      `i|we|he|she|they ${will} <4> ${give} <6> ${shown}`,
      `i'll|we'll|he'll|she'll|they'll <2> ${give} <6> ${shown}`,
      `${will} <3> publish|release|upload|post|unseal|disclose|reveal|unveil|lay|table <6> ${shown}`,
      `i|we|he|she|they|who am|are|is|i'm|we're <2> going|about|planning|preparing|ready|willing|prepared|due to <2> ${give} <6> ${shown}`,
      `i'm|we're|he's|she's|they're <1> going|about|planning|preparing|ready|willing|prepared to <2> ${give} <6> ${shown}`,
      `promise|promised|promises|promising|pledge|pledged|pledges|vow|vowed|vows|vowing|threatened|threatens|threatening|plans|planned|plan|intend|intends|intended|offered|undertook|agreed|committed <4> ${give}|see|have|read|get|publishing|releasing|producing|disclosing|revealing <7> ${shown}`,
      `promise|promised|promises|promising|pledged|vowed <2> ${kept}`,
      `you|everyone|everybody|people|public|country|court|committee|inquiry ${will} <2> see|have|get|read|receive|hear|judge <4> ${shown}`,
      `you'll <2> see|have|get|read|receive|hear <4> ${shown}`,
      `you|they|people|everybody|everyone|anybody|anyone|public|members|voters|readers|country|town|journalists|reporters ${will}|may|can|would <2> be able to <2> read|see|hear|judge|check|inspect|examine|watch|compare|hold it|them|for|this|every|all|each|the <3> ${shown}|yourself|yourselves|themselves|himself|by|before|within|soon|on|in|next|this|tomorrow|when`,
      `you|they|people|everybody|everyone ${will} have|see|get|read|hear|hold|receive it|them|that|this|those ${soon}`,
      `i|we give|gave you my|our word <2> you|it|they|that <6> ${will}|would`,
      `you have my|our word <2> you|it|they|that <6> ${shown}|see|read|have|published|public`,
      `gave|gives his|her|their word <2> that|it|they <6> ${shown}|see|read|published|public`,
      `${shown} <4> will|shall|would be? <1> published|released|out|public|posted|uploaded|printed|produced|disclosed|made|played|follow ${soon}|public|you`,
      `${shown} <2> is|are to be <1> published|released|uploaded|produced|disclosed|made|played ${soon}|public|you`,
      `promised|promises|pledged|undertook|vowed|offered <1> a|the|an|his|her|their|further|more|documentary|written <1> ${kept}|document|paper|recording|tape|log|file|sheet|letter|ledger|list|email|witness|witnesses`,
      `undertook|undertakes|undertaken|promised|promises|pledged|vowed|agreed|offered|offers|has to <1> publish|release|produce|disclose|show|hand|bring|post|print|make|lay|table <6> ${shown}|public`,
      `you ${will}|will|shall have|see|get|read|hear them|it|everything|all within|by|on|soon|tomorrow|when|before|next|in`,
      "when|once the time is|comes|right|ready|ripe <10> publish|show|speak|tell|produce|release|reveal|proof|evidence|documents|names|name",
      "i|we will|shall|can|i'll|we'll prove|substantiate|document it|this|that|every|all|what",
      `more where that came from`,
      "i|we will|shall name names|them",
      "i|we|he|she will|shall|would name <2> names|them|him|her|buyer|buyers|name|those|who|source|officials|men|man|woman",
      `lawyer|lawyers|attorney|counsel|party|paper|newspaper|spokesman|group|colleagues|team|campaign|editor ${will}|would <3> ${give} <5> ${shown}`,
      `tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month <2> i|we|he|she <2> bring|publish|show|release|present|hand|post|produce|name|bringing|publishing|releasing|presenting <4> ${shown}|witnesses|them|it`,
      "i will|shall <2> reveal|tell|say|disclose everything|all|what i know",
      `would|will reveal|publish|release|produce it|them|everything publicly|in|on|when|soon|tomorrow`,
      `i|we am|are <2> ready|prepared|willing|happy to <2> testify|swear|show|produce|publish|hand`,
      `available|open to|for <3> anyone|inspection|journalists|reporters|public <4> from|tomorrow|next|on|as|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
    ],
    unless: notPromised,
  },
  {
    rule: "will_be_shown",
    act: "promise",
    basis: "document",
    isFuture: true,
    phrases: [
      `${kept}|paper|document|page|letter <6> ${will} <3> published|released|unsealed|disclosed|revealed|laid|produced|tabled|public|heard|played|communicated`,
      `documents|papers|proof|evidence|recordings would <1> follow|come|emerge|surface`,
      `${kept} <3> would <2> be <1> published|released|shown|disclosed|produced|handed`,
      `full|final|interim|supplementary|independent|complete|own|their|its report|findings|results|audit will|shall|is|are <2> be <1> published|released|made|public`,
      `${proof}|documents|papers|recordings ${will}|is|are <1> follow|emerge|surface|coming|come|arrive|forthcoming`,
      "proof|evidence will|shall come|follow|emerge|reach",
      "names will be named",
      `${kept} goes|go <3> to <3> prosecutor|prosecutors|court|police|press|inquiry|committee|public|judge`,
      "everything|all will <1> come out|light",
      `${kept} <3> is|are|am on <2> its|the|their way`,
    ],
    unless: notPromised,
  },
];

/** Goes back to what was named before. */
const fore = "it|they|these|those|this|that|both|all|everything|each|part";
export const backPromises: readonly GroundRule[] = [
  {
    rule: "it_will_come",
    act: "promise",
    basis: "document",
    isFuture: true,
    after: "thing",
    phrases: [
      `${fore} <1> will|shall <2> be <1> shown|published|released|read|played|laid|revealed|disclosed|produced|public|heard|opened|unsealed`,
      `${fore} <1> will|shall <1> become|go|come|see|follow|drop|drops public|online|out|light`,
      `${fore} will|shall <2> be made public|available|known`,
      `i|we will|shall <2> bring|publish|release|show|play|produce|post|share|upload|read|disclose|reveal <2> it|them|everything`,
      `i'll|we'll <2> publish|release|show|play|produce|post|share|upload|read|disclose|reveal <2> it|them|everything`,
      "you will|shall|you'll <2> have|see|hear|get|read it|them|everything",
      "you|they|people|everybody|everyone|anyone will|shall|can|would|you'll <1> be able to <2> read|see|hear|judge|check|inspect it|them|for",
      `it|they|this|these|all will|shall|would|it'll|they'll be? <1> out|published|released|public|online|available|up|posted|printed|shown|ready|there|with|follow|come|appear any|soon|shortly|by|next|within|before|on|this|tomorrow|in|when|tonight|you|as`,
      `i'll|we'll|i will|shall|can have|get|put|bring|send|lay it|them|that <2> on|to|for|here|up|out|over|you|before <3> you|desk|desks|website|table|friday|monday|tomorrow|week|online|public|us|me|house`,
      `you'll <1> have|see|hear|get|read it|them|everything`,
      `he's|she's|i'm|we're|they're <1> bringing|sending|publishing|releasing|showing|posting|handing <2> it|them|the|everything|this`,
      `am|are|is <1> bringing|sending|publishing|releasing|posting it|them|everything`,
      `part|volume|episode|instalment|installment two|three|2|# <3> drops|follows|comes|appears`,
    ],
    unless: ["i'll show you how|what|why", "bill|bills|legislation|act|plan|budget", "if|unless <4> you"],
  },
];

/** Says that what was promised is still to come; it is no further promise where there was one. */
const elsewhere =
  "solicitor|solicitors|lawyer|lawyers|attorney|attorneys|counsel|accountant|accountants|printer|printers|notary|translator|translators|barrister|experts|auditors";
export const overdue: GroundRule = {
  rule: "still_coming_overdue",
  act: "promise",
  basis: "document",
  isFuture: true,
  isNegated: true,
  phrases: [
    `${shown}|evidence|proof|papers|documents|recording|tape <10> promised|pledged|announced|undertook|offered <10> has|have|had|is|are|did|was|were <2> not|yet|never|failed|nowhere <3> appeared|appear|arrived|come|materialised|materialized|surfaced|emerged|published|seen|released|produced|followed|shown|forthcoming|arrive|materialise|materialize`,
    `promised|pledged <3> ${shown}|evidence|proof|papers|documents <8> has|have|had|is|are|was|were <2> not|yet|never|nowhere <3> appeared|appear|arrived|come|materialised|materialized|surfaced|emerged|published|seen|released|produced|followed|shown|forthcoming`,
    `no|little sign|trace|word of|on the|his|her|their|any|those <3> ${shown}|evidence|proof|papers|documents|recording|tape`,
    `still|yet waiting|waits|wait|await|awaiting|awaits <2> the|his|her|their|those <3> ${shown}|evidence|proof|papers|documents`,
    `we|you|reporters|journalists|voters|readers|people were|was|had|have been? promised <3> ${shown}|evidence|proof|papers|documents|recording|tape`,
    `yet|has to publish|release|produce|show|deliver <4> promised <3> ${shown}|evidence|proof|papers|documents`,
  ],
  unless: ["bill|budget|manifesto|plan|legislation|grant|funding|money", "if|unless|whether"],
};

export const stillComing: GroundRule = {
  rule: "still_coming",
  act: "promise",
  basis: "document",
  isFuture: true,
  phrases: [
    `lawyers|lawyer|solicitors|solicitor|accountants|notary|experts <4> sorting|going|preparing|reviewing|checking|examining|translating|copying|scanning <5> ${kept}`,
    `${kept} <3> still <1> being <1> sorted|prepared|reviewed|checked|copied|translated|collected|scanned|examined`,
    `it|they|these|those|everything|all|${shown} is|are|was|were|remain|remains still? <2> with <1> a|the|his|her|my|our|their <1> ${elsewhere}|bank|police`,
    `${elsewhere} has|have|had|is|are|still|now|are <2> it|them|looking|going|the <3> ${shown}|it|them|through|over`,
    `still sorting|preparing|copying|translating|collecting|checking|gathering|scanning <4> ${kept}`,
  ],
};

const things = `sheet|log|entries|entry|accounts|${papers}|${recordings}|letter|letters|report|note|list|lists|book|record|copy|copies|page|pages|annex|appendix|exhibit|figures|statistics|data|numbers|survey|study|census|readings|measurements|receipt|receipts|original|originals|proof|evidence|graph|chart|findings|ruling|judgment|verdict|audit`;
export const deliveries: readonly GroundRule[] = [
  { rule: "here_it_is", act: "delivery", basis: "document", after: "near", phrases: ["here it|they is|are $", "this is it $"] },
  {
    rule: "laid_open",
    act: "delivery",
    basis: "document",
    phrases: [
      `here's <3> ${things}|readings`,
      `has|have|had now|since|finally|today|already|also|duly|at|meanwhile|this <2> published|released|produced|shown|posted|tabled|disclosed|uploaded|opened|unsealed <5> ${papers}|sheet|log|recording|tape|accounts|books|entries|correspondence|footage`,
      `published|publishes|posted|printed|uploaded|tabled|produced the|a|an|his|her|its|their <2> ${papers}|sheet|log|recording|tape|accounts`,
      `have|has|had <1> shown|showed me|us|reporters|journalists|voters|you|this <3> ${papers}|${recordings}|sheet|log|copy|copies|what|newspaper`,
      `${papers}|copies|pages|sheet|log|letter|accounts|figures <2> went|gone|go|are|were|was|is <1> up? <1> published|posted|pinned|put|placed|hung|online|on <3> website|site|noticeboard|board|door|online|internet|wall|table|web`,
      `with this <1> statement|letter|post|speech|release i|we <2> publish|publishing|release|releasing|enclose|attach|post`,
      `i|we am|are|i'm|we're <1> enclosing|attaching|appending|sending|handing|laying|publishing|posting <6> ${things}`,
      `${"copies|copy|originals|original|scans|scan"} is|are|was|were <1> attached|enclosed|annexed|appended|available|below|overleaf|at|on|in|with|here`,
      `here is|are <3> ${things}|readings`,
      `i am|i'm|we're|are holding|waving|showing|carrying <4> ${things}`,
      `${papers}|copies|list|lists|printouts|photographs|figures|report|text <1> is|are|lie|lies|hang|hangs on|at|in your|the|my|our <3> desk|desks|table|tables|door|folder|folders|hand|hands|website|site|internet|lobby|noticeboard|screen|entrance|wall`,
      `passed|handed|gave|shared|distributed <1> round|around|out|over <3> ${papers}|copies|photographs|printouts|list`,
      "ask|beg|seek leave|permission to <1> table|read|submit|lay|show",
      "this|that is the <2> note|letter|photograph|photo|receipt|invoice|order|list",
      `here <1> are|is the|my|our|your <2> proof|evidence|readings`,
      `this|these|that is|are the|his|her|my|our|their <2> original|originals|invoice|invoices|receipts|emails|email|minutes|cheque|letter|receipt|tape|recording|photograph|photographs|contract|documents|papers|ledger|transcript`,
      `i|we <1> have|hold|held|brought <3> here|hand|hands|me|us|before <4> ${things}`,
      `i|we <1> have|hold|brought|bring|carry <5> ${papers}|letter|tape|recording|photograph|photographs <5> here|hand|me|today|you`,
      `i|we have|hold|holding <4> in my|our|front hand|hands|of`,
      `holding up|aloft|in <4> ${things}|hand`,
      `held|holds|waved|waving|brandished|brandishing|displayed|produced|presented|showed|distributed|circulated|tabled|unveiled <1> up|out|reporters|journalists <4> ${papers}|${recordings}|copies|photograph|photographs|pictures|printouts`,
      `i|we <2> attach|append|enclose|annex|publish|present|submit|release|lay|hand|show|upload|circulate|distribute|exhibit <7> ${things}`,
      "herewith attach|append|submit|enclose|annexed|enclosed|appended|transmit|communicate",
      `i|we am|are|i'm|we're <2> releasing|publishing|handing|attaching|posting|laying|tabling|making|submitting|uploading|placing <7> ${things}|public`,
      `${things} <6> is|are|was|were <2> attached|enclosed|appended|annexed|downloadable|overleaf`,
      `spreadsheet|recording|footage|documents|document|originals|papers|transcript may|can|are|is <1> be <1> downloaded|viewed|heard|read|inspected|consulted|seen|found|accessed|examined|watched`,
      `released|published|posted|uploaded|unsealed|disclosed|unveiled|declassified <4> documents|emails|footage|messages|tapes|tape|videos|video|transcripts|transcript|recordings|recording|photographs|photos|screenshots|minutes|records|files|memos|memo|letters|evidence|filings|audio|receipts|invoices|correspondence`,
      `${papers}|${recordings} <4> was|were|been|is|are now? released|published|unsealed|declassified|posted|posted|made <1> public|today|yesterday|available|online|here`,
      "released|published|issued today|yesterday the|a|its|his|her|their <5> report|findings",
      "the|a|full|complete|entire <2> report|study|audit|transcript|document|analysis|findings <4> can|is|are|may <3> accessed|available|found|read|attached|here|viewed|downloaded|online",
      "report|letter|document|data is|are available online|here|at|on|for",
      `handing out|handed out <3> copies|judgment`,
      `i|we have|had given|handed|submitted|sent|passed|delivered|turned|provided|shown <5> documents|document|file|files|recording|recordings|tape|tapes|dossier|evidence|proof|papers|footage|emails|receipts|originals <4> to|over`,
      "handed <4> to|over|out <4> police|prosecutor|prosecutors|court|inquiry|committee|reporters|journalists|press",
      "placed|put|laid|deposited copies|documents|papers on|in|with|before",
      `i|we <1> now? hand <4> up|over|to <2> clerk|house|court|committee|speaker|chair|you|chairman|police|prosecutor`,
      "open|available|displayed <6> for|to anyone|everyone|everybody|all <2> to <3> see|read|inspect|leaf|examine|check|look",
      "press play",
      "have|has|been placed copies",
      `i|we now? lay <3> before the house|senate|court|inquiry|committee`,
      `i|we now? lay <3> on the table`,
      `in|on these|this|that <2> binders|binder|box|boxes|folder|envelope|file|table|screen|sheet is|are|lie|lies|you`,
      `be printed|entered|inserted|included in the <1> record`,
      "pictures|photos|photographs|screenshots|graph|table <8> below|overleaf|attached|online",
      `correspondence|documents|papers|copies <4> now|herewith <3> communicated|transmitted|submitted|annexed|laid|enclosed|presented`,
      `i|we <3> transmit|communicate|lay|submit <3> herewith|before|to|you|congress <6> copies|copy|letter|letters|documents|papers|correspondence`,
      "click here to view|read|see|download|access|review <5> report|documents|document|memo|transcript|transcripts|emails|records|footage|data|study|audit|findings",
      "click here for the|a <2> report|document|documents|data|study",
      "read|view|see|download|access|find the|a <2> full|complete? <1> report|transcript|audit|study|document <2> here|at|online",
      `overleaf|enclosed|attached|appended <2> is|are|you|please|find`,
      `see|look|listen|turn|read <2> for yourselves|yourself`,
      `you <1> can|may <2> read|see|hear|check|inspect|examine <4> yourselves|yourself|overleaf|below`,
      `on|is the|this your|screen <2> screen|table|sheet|desk|desks|chairs|seats <2> is|are|you`,
      `exhibit|annex|appendix|attachment ${"#|a|b|c|one|two|1|2"} is|are|contains|attached`,
    ],
    unless: [
      "text|copy of the|this|my <2> letter|bill|speech|statement|remarks",
      "copy of my speech",
      "more information",
      "my cat",
      "here is my card",
      "reports of the secretaries|secretary",
      "full text",
      "bill|bills|legislation|amendment",
      "plan of",
      "op ed",
      "letter <6> attached|available|below",
      "press release",
      "fact sheet",
      `released|issued|published <2> statement|following`,
      "report card",
      "treaty|convention",
      "agenda|invitation|programme|menu|subscription|application",
      "plan|plans|intend|hope to",
      "submit|present that",
      "newly|recently|previously released|published|unsealed|declassified",
    ],
  },
];
