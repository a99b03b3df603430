/** How somebody knows: ways of saying it for each kind of access, and what the other side answers. `$thing` is what is alleged. */
export const ACCESS = ["papers", "eyes", "audit", "talk"] as const;
export type Access = (typeof ACCESS)[number];

export const EVIDENCE: Readonly<Record<Access, readonly string[]>> = {
  papers: [
    "I have the originals in [this folder|a blue folder at my lawyer's] and anyone with a press card may read them.",
    "The voucher numbers are [4471 to 4482|known to the editors], I copied them into my own diary at the time.",
    "I am not asking you to believe me, I am asking you to read: the statement of account is three pages long and hangs at my [shop|office] door.",
    "I filed those papers. That was my work for [six|eleven] years, and I can tell you the shelf.",
    "[A copy|One copy] went to the prosecutor on Tuesday, one to my sister, and one is [under a flowerpot|where I shall not say].",
    "My evidence is a delivery note without a delivery, dated, stamped, and in my possession.",
    "The bank statement shows it, [line nine|second column], and the bank has confirmed that the statement is genuine.",
    "What I hold is a carbon copy, [faint but legible|smudged, I admit], of the payment order.",
    "I kept the emails, all [sixty|hundred and twelve] of them, with their headers, because I am [a tidy person|pedantic by trade].",
  ],
  eyes: [
    "I was there. I stood by the [radiator|coat rack], [perhaps|not] four metres away.",
    "Nobody told me this; I watched it [happen|from the second-floor window], with a cup of tea going cold in my hand.",
    "I saw it on my way to the [late bus|bicycle shed], and I remember it because it had begun to [sleet|hail].",
    "My eyes are not what they were, but I know [that coat|that walk], and the lamp over the yard is bright.",
    "I was changing a bulb on the landing when it took place below me, so I had [the best seat|an excellent view].",
    "As the duty person that night I wrote [the time and the names|down what I observed] in the book, as I am obliged to.",
    "I had gone back for my [spectacles|gloves]. Had I not been forgetful, I would know nothing.",
    "Two of us saw it, the [caretaker's daughter|cook] and I, and we have not discussed it since.",
  ],
  audit: [
    "I was [appointed|asked] to check the books, and checked them I have, for [five|seven] weeks, with a calculator of my own.",
    "Of [two hundred|three hundred and forty] entries in my sample, [nineteen|twenty-six] did not reconcile, and those are the ones I am talking about.",
    "My working papers are open to inspection. The method is on page [two|four], the exceptions are in annex [B|C].",
    "An auditor learns to distrust [round numbers|Fridays]. It was a round number on a Friday that made me look.",
    "I signed an auditor's opinion with a reservation, the first [in my career|since I qualified], and the reservation is about this.",
    "We compared the ledger with the bank and the bank with the yard. The ledger and the bank agree; the yard is empty.",
    "The figures I give have been recomputed by a colleague in [another city|$place] who did not know whose they were.",
  ],
  talk: [
    "$last told me so in person, [over a plate of herring|in the lift], and seemed rather proud.",
    "I have it from a conversation with $last on a [train|bench outside the court], of which I made a note that same night.",
    "$aide let it slip to me at a [christening|retirement party] and then begged me to forget it.",
    "I asked $last straight out. $He looked at me for a while and said yes, and what of it?",
    "The owner of $firm rang the wrong number, namely mine, and talked for a good minute before noticing.",
    "When I resigned, $last wished to explain [everything|himself] to me, and so I heard it all [from the source|at first hand].",
    "Somebody in the accounts office confided in me, and has since allowed me to say so, though not to give a name.",
  ],
};

/** Ways of knowing that fit a matter; who has another way tells it without saying how. */
export const FITTING: Readonly<Record<string, readonly Access[]>> = {
  tender: ["papers", "audit", "talk"],
  invoices: ["papers", "audit", "talk"],
  minutes: ["papers", "eyes", "talk"],
  threats: ["talk"],
  relative: ["papers", "audit", "talk"],
  report: ["papers", "talk"],
  removal: ["eyes", "talk"],
  trip: ["papers", "audit", "talk"],
  fund: ["papers", "audit", "talk"],
  proxies: ["papers", "eyes", "audit"],
};

/** What people say who claim to know and bring nothing. */
export const ASSERTED: readonly string[] = [
  "Everybody in the building knows it.",
  "I can assure you that this is so.",
  "The documents will come out [in due course|when the time is ripe].",
  "You need only ask around.",
  "I will say more [before a judge|when I am asked under oath].",
  "There is no doubt about that in my mind.",
  "I have my sources and they are [good ones|reliable].",
];

export const DENIALS: readonly string[] = [
  "I have read what is being said about $thing, and I [reject|deny] it, in the whole and in each part.",
  "As to $thing: the decision was lawful, it was [recorded|documented], and it will stand.",
  "No one was favoured. $firm was [paid|chosen] because $firm delivers, and I would [do the same|decide likewise] tomorrow.",
  "I notice that those who speak of $thing have not [written|sent] us one letter. Not a single one.",
  "If there were anything in this tale of $thing I would [be the first to resign|have resigned by now]. There is nothing.",
  "Our lawyers have been asked to look at what was said on $thing, and until they have I ask for [patience|some restraint].",
  "$last has served $org for [fourteen|nine] years without one complaint being upheld, and the story of $thing will go the way of the others.",
  "The books are audited every spring. In regard to $thing, the auditors found [our accounts in order|nothing worth a footnote].",
  "I was in the room when $thing was discussed. It was dull, it was proper, and it took [eleven minutes|less than a quarter of an hour].",
  "There is an easy explanation for $thing, and it is in the annual report, which [our critics|these ladies and gentlemen] have evidently not opened.",
];

export const DEMANDS: readonly string[] = [
  "I want an [outside|independent] accountant in the building by Monday, and I want $thing at the top of the list.",
  "Would $last please [come to the next meeting|answer in writing] and explain $thing [without notes|in simple words].",
  "Let the prosecutor decide about $thing. I have [written to|called on] the office in $place.",
  "$last should step aside until $thing has been looked into; if it comes to nothing, [the chair will still be warm|nobody will be gladder than I].",
  "Repay it. I cannot think of a politer way to put it.",
  "I move that the accounts be laid open for [ten|fourteen] days in the [foyer|library], for anyone to read, like an electoral roll.",
  "I ask for one thing only: protect the [cleaner|young clerk] who first spoke up about $thing.",
  "A special assembly can be called by [sixty|a hundred] signatures. I have [thirty-one|forty-four], and a pen.",
  "The supervisory authority has slept on this since [the winter|last year]. I should like it to wake up.",
  "Let us have a hearing about $thing, in public, with [water|chairs] for everyone and a clock on the table.",
];
