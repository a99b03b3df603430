/** Patterns of what speakers say of their own: stories, local colour, asides, plans; and how they begin, go on and end. */

/** What happened; a story is one of these with a time or a place before it and a remark behind it, so that no long frame is everybody's. */
const CORES: readonly string[] = [
  "@person @verb @matter",
  "I {met|saw|drove} @person @place",
  "@person {came|arrived|turned up} with @thing",
  "@institution {promised|announced} @plan",
  "@institution sent {us|them|@person} @number @unit",
  "@relation @trade",
  "@relation {used to say|said|always said}: @saying",
  "@person and @person {met|quarrelled|talked} @place",
  "we {had|counted|lost|found} @number @unit @place",
  "I {read|heard|dreamt} about @matter",
  "@person {gave|sold|showed} me @thing",
  "I {found|kept|mislaid} @thing @place",
  "{nobody|hardly anybody|only @person} {talks|thinks|complains} of @matter",
  "@institution {counts|admits|forgot} @number @unit",
  "@person {asked for|needs|lacks} @number @unit",
  "they closed the @shop {at @street|by the @landmark}",
  "@matter {came up|was mended|failed} {again|once more|twice}",
  "I {went|wrote|telephoned} to @institution about @matter",
  "@plan would {help|do|suffice}",
  "for @matter @person {waited|queued|paid} @number weeks",
  "@person {slept|sang|waited|argued} @place",
  "my @object {went missing|fell open|stayed behind} @place",
  "the @trader of @street {mended|painted|bought} @thing",
  "@saying, {they say @place|said @person|as @relation knew}",
  "{what|all that} @street {wants|needs} is @plan",
  "between @street and @street {lie|stand|grow} @number @unit",
];

const BEFORE = ["", "", "@time ", "@place ", "@time, @place, "];
const BEHIND = ["", "", ", and @feeling", ", and @verdict", "; @wish", ", {says|thinks|writes} @person"];

export const STORIES: readonly string[] = BEFORE.flatMap((before) =>
  CORES.flatMap((core) => BEHIND.map((behind) => `${before}${core}${behind}.`)),
);

/** What a statement to the press or a speech may begin with; two of them make an opening. */
export const OPENINGS: readonly string[] = [
  "{Good morning|Good afternoon|Good evening}, {and mind the cable|there are chairs at the back|I shall be brief, or try}.",
  "I {had prepared|wrote|brought} @number pages and {left|lost|burned} them {@place|with @person}.",
  "{My name is|I am|You know me,} $speaker{, and @wish|, the @trader from @street||, once a @trader}.",
  "{Members of the council|Dear friends|Ladies and gentlemen}, @wish.",
  "@person {opened|unlocked|heated} {this hall|the @shop}, {and @feeling|thank you|bless him}.",
  "{You have come|Some of you came|I came} {@number miles|a long way}{ past @matter|, says @person|}.",
  "It is {late|early|raining}, {so to work|so let us begin|and I have not had breakfast}.",
  "$speaker, $town, {for the record|so that the clerk can write}.",
  "I come {straight|directly} from @institution, where @verdict.",
  "{When I was asked to speak|When they called|At first} I {was|sat|stood} @place with @thing.",
];

export const LINKS: readonly string[] = [
  "{Now|So}, to @matter, and then to the {other thing|rest}.",
  "@wish.",
  "{Let me turn to|I come to} what happened.",
  "{But that is by the way|Enough of @matter}.",
  "{And here is the next thing|There is more}.",
  "{I go on|Further}.",
  "{It does not end there|Nor is that all}.",
  "{Do you ask what I know|What do I know of it}?",
  "{Back to the matter in hand|Where was I}?",
];

/** How an author says that he knows. Drawn without replacement within a corpus. */
export const GROUNDS: readonly string[] = [
  "I kept the cash book in those months and the entry is in my handwriting.",
  "The driver told me so, and he has no reason to make it up.",
  "There is a bank slip, and I have handed a copy to my lawyer.",
  "I stood next to the door and heard every word of it.",
  "My own signature is on that paper, I am sorry to say.",
  "A clerk showed me the file during her lunch break.",
  "I was at the table that evening, on the left, next to the lamp.",
  "It can be read in the register of the court, page and line.",
  "Two colleagues who were present will say the same under oath.",
  "I saw it from my office across the yard.",
  "The caretaker swore to it in my kitchen, before my wife and me.",
  "We had an expert look at the numbers, and she needed ten minutes.",
  "I asked him about it and he did not deny it, he only looked at his watch.",
  "Somebody posted the contract to me without a sender.",
  "I was the one who had to drive the car.",
  "The minutes of that session lie before me, and anybody may read them.",
  "I found it while I was looking for something else altogether.",
  "The secretary has kept her shorthand, and she reads it well.",
  "Our own inquiry took four months and ends with that sentence.",
  "I have it from the accountant, who resigned over it.",
  "My cousin works there, and she was asked to look the other way.",
  "The insurer sent me its report by mistake.",
  "I was told to carry the box, and I looked inside.",
  "A recording exists. I have heard it in full.",
];

export const CLOSINGS: readonly string[] = [
  "{Thank you|I thank you}, and {mind the step|there is soup|drive carefully, the bridge is icy}.",
  "That was {it|all}, {ask me afterwards|I take questions at the door|my train goes at six}.",
  "{Good night|Goodbye}, and greet @person from me.",
  "I have said what I came to say, the rest is @matter.",
  "@feeling. Thank you.",
  "{Questions later|No questions today}, @person is waiting for me.",
];
