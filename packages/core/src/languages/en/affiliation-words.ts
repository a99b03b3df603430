import type { AffiliationWords } from "../affiliation-words.ts";

/** English. */
export const affiliationWords: AffiliationWords = {
  changes: [
    { words: "resigned|resigns", change: "leaves" },
    { words: "quit|quits", change: "leaves" },
    { words: "stepped|steps down as|from", change: "leaves" },
    { words: "left|leaves|departed", change: "leaves", needs: "party" },
    { words: "walked|walks out of|on", change: "leaves", needs: "party" },
    { words: "defected|defects from", change: "leaves", needs: "body" },
    { words: "broke|breaks with|from", change: "leaves", needs: "party" },
    { words: "parted company|ways with", change: "leaves", needs: "body" },
    { words: "gave|gives|handed|hands|sent|turned back|in|up his|her|my|their <2> card|resignation|membership|badge", change: "leaves" },
    { words: "gave|gives up the|his|her|my|their", change: "leaves", needs: "body" },
    { words: "announced|tendered|submitted his|her|my|their resignation", change: "leaves" },
    { words: "his|her|my|their departure from", change: "leaves", needs: "body" },
    { words: "was|were|been|is expelled|ejected|thrown|kicked out? of|from", change: "expelled", needs: "body" },
    { words: "was|were|been|is sacked|dismissed|fired|ousted|removed as", change: "expelled", needs: "role" },
    { words: "was|were|been|is sacked|dismissed|fired|ousted|removed from|by", change: "expelled", needs: "body" },
    { words: "joined|joins", change: "joins", needs: "party" },
    { words: "defected|defects|switched|crossed <1> to", change: "joins", needs: "body" },
    { words: "became|becomes a? member of", change: "joins", needs: "body" },
    { words: "was|were|been appointed|named|elected|made|chosen", change: "appointed", needs: "role" },
    { words: "took|takes over as", change: "appointed", needs: "role" },
    { words: "was|were|been sworn in as", change: "appointed", needs: "role" },
    { words: "i led|lead|headed|chaired", change: "none", needs: "body" },
  ],
  following: [
    "followed|follows",
    "was|became|is the second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth to? go|leave|quit|resign",
    "was|became|is the second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
  ],
  undone:
    "not never to would will should could must might may if whether unless without cannot didn't hasn't haven't wasn't won't wouldn't".split(
      " ",
    ),
  until: ["until", "till"],
  was: ["was", "were", "had", "served"],
  since: ["since"],
  as: ["as"],
  someOf: "assembly congressional fellow house leading local other parliamentary several senate some state".split(" "),
  between:
    "who has had have also then later earlier now just since ever already finally again was been herself himself once both all of the".split(
      " ",
    ),
  belonging: ["of", "for", "with", "at", "from"],
  self: ["i"],
  ordinals: (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
    "nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
  ).split(" "),
};
