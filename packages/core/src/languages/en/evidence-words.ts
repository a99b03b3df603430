import type { EvidenceWords } from "../evidence-words.ts";
import { figures, inquirers, papers, recordings } from "./evidence-nouns.ts";
import { groundRules } from "./evidence-rules.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** English; written by hand from common knowledge of the language and the labelled development half. */
export const evidenceWords: EvidenceWords = {
  rules: groundRules,
  negations: words(
    "not never no nobody nothing none neither nor cannot can't won't wouldn't shouldn't couldn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't without refused declined failed",
  ),
  futures: words("will shall would may might should must could won't i'll we'll he'll she'll they'll to"),
  conditions: words("if unless whether suppose whoever anyone"),
  conceding: words("conceded concedes conceding admitted admits admitting acknowledged acknowledges confessed granted"),
  inquirers: inquirers.split("|"),
  finding: words(
    "found finds concluded concludes ruled rules determined determines established establishes held writes wrote notes noted observed observes confirmed confirms reported",
  ),
  denying: words("denied denies denying rejected rejects disputed disputes disputing refuted refutes rebutted dismissed contradicted"),
  first: words("i we my our me us mine ours myself ourselves i'm i've i'd i'll we're we've we'd we'll"),
  whole: words("any all every everything whole entire none anything claims charges allegations accusations each"),
  concluding: words("so thus therefore hence consequently"),
  topics: [
    "about|regarding|concerning|of the|her|his|their|that|who|how|whether|what|where",
    "on the <1> charge|claim|matter|question|subject|point|affair|case|allegation",
    "as to|for",
    "in the matter|case|affair of",
    "whether|who|how|why|where|when|what",
  ],
  clearing: [
    "cleared|clears|exonerated|exonerates|acquitted|acquits|vindicated|vindicates|exonerating|acquittal",
    "no|not|nothing|without <2> evidence|proof|trace|sign|substance|merit|basis|foundation|wrongdoing|irregularity|irregularities|breach|case|offence|improper|unlawful|illegal|irregular|wrong|fraud|misuse",
    "properly|lawfully|correctly|duly|legitimately <2> spent|paid|used|awarded|made|approved|signed|accounted|conducted|followed",
    "threw|thrown <4> out",
    "dismissed|rejected|quashed|overturned the|his|her|their|all|every <3> claim|claims|charge|charges|complaint|complaints|allegation|allegations|case|suit|accusation|accusations|conviction",
    "disposes|disposed of",
    "unfounded|baseless|groundless|unsubstantiated|disproves|disproved|refutes|refuted|contradicts|contradicted|debunked",
    "within|followed|complied|accordance <2> rules|law|procedure|procedures|code",
    "case|file|inquiry|investigation <2> closed|dropped|shelved",
  ],
  promising: words("promised promises promising pledged vowed announced announces"),
  claiming: words("claimed claims claiming insisted insists maintained swore swears testified recalled said says"),
  third: {
    he: { he: "i", "he's": "i've", "he'd": "i'd", "he'll": "i'll", himself: "myself" },
    she: { she: "i", "she's": "i've", "she'd": "i'd", "she'll": "i'll", herself: "myself" },
  },
  joined: { e: { mail: "email", mails: "emails" } },
  evidence: words("proof evidence documents document papers paper recording recordings tape witness witnesses"),
  things: {
    recording: recordings.split("|"),
    data: figures.split("|"),
    document: [
      ...papers.split("|"),
      "paper",
      "invoice",
      "report",
      ...words("sheet sheets log letter letters page pages note list copy copies entries entry file original originals"),
    ],
  },
  titles: words(
    "mr mrs ms miss dr sir dame lord lady professor captain colonel general sergeant sister father councillor councilman senator judge sheriff chief nurse rep congressman governor inspector",
  ),
  back: words("it them that this those these there he she one"),
  concessions: [
    "the charge|charges|allegation|accusation|criticism is|are right|true|correct|justified",
    "it is true that?",
    "that is true|correct|right",
    "we|i admit|accept|acknowledge|concede",
    "they|he|she is|are|were|was right",
  ],
  bodies: words(
    "department office commission institute university post news times journal ministry bureau agency committee council court party league bloc union board service administration senate house congress assembly parliament bank company association authority police press " +
      "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i",
  ),
};
