import type { EvidenceWords } from "../evidence-words.ts";
import { figures, papers, recordings } from "./evidence-nouns.ts";
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
  promising: words("promised promises promising pledged vowed announced announces"),
  claiming: words("claimed claims claiming insisted insists maintained swore swears testified recalled said says"),
  third: words("he she they"),
  evidence: words("proof evidence documents document papers paper recording recordings tape witness witnesses"),
  things: { recording: recordings.split("|"), data: figures.split("|"), document: [...papers.split("|"), "paper", "invoice", "report"] },
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
