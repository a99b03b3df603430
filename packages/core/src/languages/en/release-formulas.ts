import type { Formula } from "../language-pack.ts";

const RULER =
  "congressman|congresswoman|senator|representative|rep|sen|governor|chairman|chairwoman|leader|speaker|president|minister|mayor";
const DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";

/** How offices open what they send out. The whole sentence belongs to the office, whatever event fills its slot. */
export const releaseFormulas: readonly Formula[] = [
  { words: "the following <2> statement|statements|remarks|comment|comments|response|reaction|testimony|letter|speech", scope: "sentence" },
  { words: "this|these statement|statements|remarks|comment|comments today|after|following|regarding|on|in", scope: "sentence" },
  { words: "released|issued|made|gave|delivered|offered|submitted a|this|his|her|their <1> statement|remarks|comment", scope: "sentence" },
  { words: "released|issued|made the following", scope: "sentence" },
  { words: "statement|remarks|comments <3> as prepared for delivery", scope: "sentence" },
  { words: "as prepared for delivery", scope: "words" },
  { words: `statement by|from|of ${RULER}`, scope: "line" },
  {
    words:
      "today <2> announced|introduced|released|unveiled|issued|applauded|praised|welcomed|condemned|voted|joined|called|urged|sent|led that|on|for|to|a|the",
    scope: "words",
  },
  { words: "had this to say", scope: "sentence" },
  { words: "the <1> text of the|his|her|their <2> letter|statement|bill|legislation|amendment|speech", scope: "words" },
  { words: "a copy of the <4> is|can|may <2> available|found|viewed|here|below|attached", scope: "sentence" },
];

/** Whom to call, where to look, how a release begins and ends. */
export const contactLines: readonly Formula[] = [
  { words: "for immediate release", scope: "words" },
  { words: "embargoed until|for", scope: "line" },
  { words: "for <1> more|further|additional information <6> contact|call|visit|click|please|go|email|see", scope: "line" },
  { words: "media|press|news contact|contacts|inquiries|enquiries|office|release", scope: "words" },
  { words: "to learn|read|find|see|view|watch|hear|download <6> click|visit|go here|to|on", scope: "line" },
  { words: "click|clicking <1> here|hereto|herefor|below|this", scope: "line" },
  { words: "visit our|my website|site|page", scope: "line" },
  { words: "please click|visit|contact|call|email", scope: "line" },
  { words: "follow|like|find us|me|him|her on facebook|twitter|instagram|youtube", scope: "line" },
  { words: "share <2> f t", scope: "words" },
  { words: "sign|signing up for|to <3> newsletter|updates|alerts", scope: "line" },
  { words: "do not hesitate to contact", scope: "line" },
  { words: "photo|image|video|audio credit|courtesy", scope: "line" },
];

/** Place and date before a text. */
export const datelines: readonly Formula[] = [
  { words: "washington d.c|dc", scope: "words" },
  { words: `${DAY} ${MONTH} <2>`, scope: "words" },
];
