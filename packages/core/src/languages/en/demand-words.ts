import type { DemandWords } from "../demand-words.ts";

const every = (bases: string, ends = ""): string[] =>
  bases.split(" ").map((base) => {
    const stem = base.endsWith("e") ? base.slice(0, -1) : base;
    const y = base.endsWith("y") ? base.slice(0, -1) : undefined;
    const forms =
      y === undefined
        ? [base, `${base}${base.endsWith("s") || base.endsWith("ch") ? "es" : "s"}`, `${stem}ed`, `${stem}ing`]
        : [base, `${y}ies`, `${y}ied`, `${base}ing`];
    return forms.join("|") + ends;
  });

const WHAT = "a|an|the|his|her|their|its|this|that|answers|action|justice";
const BODY = "commission|inquiry|enquiry|investigation|referendum|tribunal|recount|probe|apology";

/** English. */
export const demandWords: DemandWords = {
  askTo: [
    ...every("urge ask request press implore beseech petition exhort challenge summon entreat pressure"),
    ...every("call appeal", " on|upon|to"),
    "beg|begs|begged|begging",
    "demand|demands|demanded of",
  ],
  askFor: [
    ...every("demand request", ` ${WHAT}`),
    ...every("insist demand request", " that"),
    ...every("call press", ` for ${WHAT}`),
    ...every("call", " for <1> immediate|full|independent|public"),
  ],
  askBefore: "ask asks demand demands say says repeat beg call urge request",
  acts: "resign publish produce release pardon recall appoint hand open withdraw apologise apologize stop end drop sack restore order call send let answer explain repeal grant pay free allow set cancel suspend disclose investigate establish launch convene testify hold testify step stand intervene meet hear extradite lift make turn give appear reinstate",
  noAddressee:
    "me us you myself everyone everybody anyone people voters readers supporters if whether what why how when for about that to them it",
  refusesTo: ["refuse|refuses|refused|refusing to", "decline|declines|declined|declining to", "will|would|shall not", "won't|wouldn't"],
  agreesTo: ["agree|agrees|agreed|agreeing to", "consent|consents|consented to"],
  rejects: [...every("reject refuse dismiss decline rebuff"), ...every("turn", " down"), "deny|denies|denied", "rule|rules|ruled out"],
  accepts: [...every("grant accept approve"), ...every("agree accede consent", " to"), "comply|complies|complied with"],
  defers: [...every("postpone delay"), "defer|defers|deferred", "put|puts off", "shelve|shelves|shelved"],
  asks: "request requests call calls demand demands petition petitions appeal appeals plea pleas inquiry enquiry commission investigation",
  rejectSayings: [
    `there will|shall|can be no <2> ${BODY}`,
    `without <10> there is|can|will be? no <2> ${BODY}`,
    "my|our|the answer|position|decision has|have not changed",
    "my|our|the answer|position|decision hasn't|haven't changed",
    "my|our|the answer is|was|remains <1> no",
    "i|we cannot|can't send|appoint|set|open|order|grant",
    "i|we can not send|appoint|set|open|order|grant",
    "i|we see no <1> ground|grounds|reason|case|need|cause",
  ],
  acceptSayings: [`there will|shall be a|an <2> ${BODY}`, "my|our|the answer is|was <1> yes"],
  deferSayings: ["i|we will|shall consider|review|study|examine the|this|that|your|their <1> request|demand|petition|proposal|call"],
  reasons: {
    evidence: [
      "evidence",
      "proof|proofs|prove|proven",
      "shown me|us",
      "laid before",
      "document|documents|papers",
      "file has|is|was",
      "bank statements",
      "recording|recordings",
      "unsubstantiated|baseless|unfounded",
      "witness|witnesses",
    ],
    jurisdiction: [
      "jurisdiction",
      "remit",
      "competence",
      "matter|question for the",
      "no power|powers|authority to",
      "unconstitutional",
      "not for me|us to",
      "for the courts|court|attorney|prosecutor",
    ],
    time: ["premature", "too early|late|soon", "recess", "no time", "not the time", "calendar", "until after"],
    cost: ["cost|costs|costly", "too expensive", "cannot|can't afford", "no money|funds", "budget", "heating"],
    politics: ["partisan|partisanship", "political stunt|theatre|theater|game|games", "electioneering", "witch hunt", "election campaign"],
  },
  counted: (["second", "third", "fourth", "fifth", "sixth"] as const).map((word, i) => [
    i + 2,
    [`a|the ${word} time`, `${word} refusal|rejection|no`],
  ]),
  guards: "if whether unless could may might cannot not never nobody can't won't don't didn't doesn't isn't wouldn't shouldn't without",
  nounBefore: "a an the this that these those no any some his her their our my its of for in on by from own strong renewed",
  passives: "was were been being be is are",
  self: "i we",
  openers: "and but so that then because as while when after before who which therefore now also",
  things: {
    name: "name",
    symbol: "symbol emblem logo flag banner sign insignia",
    programme: "programme program platform manifesto charter",
  },
  articles: "a an the our its",
  movements: "party movement alliance league list group coalition union front organisation organization",
  willGive: [
    "will|shall <1> be <1> announced|published|presented|released|unveiled|found|chosen|revealed|communicated",
    "will|shall <1> announce|publish|present|release|unveil|reveal|introduce",
    "going to announce|publish|present|release|unveil|reveal|introduce",
  ],
  gives: {
    name: [
      "our <1> party|movement|alliance|league|group is|are <1> called|named",
      "our name is",
      "the party|movement is henceforth|now called",
    ],
    symbol: ["our <1> sign|symbol|emblem|logo|flag|banner <20> is", "our <1> sign|symbol|emblem|logo|flag|banner is"],
    programme: [
      "is|are <1> our|the programme|program|manifesto|platform|charter",
      "today|now|hereby <3> publish|publishing|present|presenting|release|releasing our|the <2> programme|program|manifesto|platform|charter",
      "have <1> published|released|presented our|the <2> programme|program|manifesto|platform|charter",
    ],
  },
  takesBack: [
    "withdraw|withdrew|withdrawn|withdrawing|scrap|scrapped|abandon|abandoned our|the <1> name|symbol|emblem|logo|programme|program|manifesto|platform|charter",
  ],
};
