import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { RulingRow } from "../model/tables/ruling.ts";

/**
 * What a language adds to find demands, decisions on them and announcements: data only.
 * Phrases as for `PhraseSet`; single words in normal form, parted by blanks.
 */
export interface DemandWords {
  /** Asking verbs that are a demand whoever is addressed: "urged the minister TO resign". */
  readonly askTo: readonly string[];
  /** Asking verbs that are one only of an authority, a named person or a pronoun: "asked him TO". */
  readonly askAuthorityTo: readonly string[];
  /** Wishing verbs that are a demand of an authority, for a public act: "wants the council TO publish". */
  readonly wishTo: readonly string[];
  /** Asking verbs before "that", or before "he be". */
  readonly askThat: readonly string[];
  /** Asking verbs before "that", where an order must follow: "insisted that he be heard". */
  readonly insistThat: readonly string[];
  /** Asking verbs before the thing asked for. */
  readonly askFor: readonly string[];
  /** Advice to a legislature: verbs before what the speaker recommends. */
  readonly recommends: readonly string[];
  /** What may be recommended to a legislature: "the passage of". */
  readonly recommended: string;
  /** Participles of asking behind "was": "was urged to". */
  readonly askedTo: readonly string[];
  /** What somebody may ask to do himself: "asked to see the minister". */
  readonly askToDo: readonly string[];
  /** Nouns of asking: "pressure", "calls". */
  readonly askNouns: string;
  /** Verbs of standing under one: "faces pressure to". */
  readonly faces: string;
  /** Asking words that a colon and a bidding may follow. */
  readonly askBefore: string;
  /** "The first thing is that", before somebody and a verb of leaving. */
  readonly leaveCues: readonly string[];
  /** Verbs of leaving an office, alone behind a person: "goes". */
  readonly leaves: readonly string[];
  /** Matters that are leaving an office, however worded. */
  readonly leavings: readonly string[];
  /** "would be a good beginning", behind somebody's resignation. */
  readonly resignationWanted: readonly string[];
  /** Stands for a body named before: "appoint one". */
  readonly ones: string;
  /** Verbs of leaving that say so only where nothing follows. */
  readonly goings: string;
  /** Acts of those who have to answer for something: what a person "must" on demand. */
  readonly answerable: readonly string[];
  /** Where a term of an ultimatum begins: "two days". */
  readonly terms: string;
  /** "you". */
  readonly hearers: string;
  /** "letter", "wrote": before whom a quoted request addresses as "you". */
  readonly letters: string;
  /** "It is time for". */
  readonly timeFor: readonly string[];
  /** Words of duty behind an authority: "the council MUST". */
  readonly duties: readonly string[];
  /** Behind a word of duty: no act that could be done on demand. */
  readonly noActs: string;
  /** "gave him until noon to". */
  readonly ultimatums: readonly string[];
  /** Wishing verbs before a thing and a participle: "wants the contract torn up". */
  readonly wants: string;
  readonly wantedEnds: string;
  /** Verbs of public acts, bare: what a bidding begins with. */
  readonly acts: string;
  /** Biddings plain enough without the name of the one who is bidden: "hand over". */
  readonly plainBiddings: readonly string[];
  /** "Let the", before an office and an act. */
  readonly letAuthority: readonly string[];
  /** "Let him". */
  readonly letOther: readonly string[];
  readonly please: string;
  /** Behind `please`: acts of those who answer for something. */
  readonly answeringActs: string;
  /** Words that address: "Minister". */
  readonly vocatives: string;
  /** Verbs of calls to readers and supporters: "share", "vote". */
  readonly readerActs: string;
  /** Courtesies and calls to join, whoever is asked: "asked them to stand". */
  readonly courtesies: string;
  /** Things that are urged and urge nobody: "urged the necessity of". */
  readonly urgedThings: string;
  /** "was", "were": it happened. */
  readonly pastBeings: string;
  /** Authorities of whom a duty is no demand: "nations must". */
  readonly generic: string;
  /** Prepositions behind which a name is no longer the head: "the safety OF". */
  readonly headEnds: string;
  /** Prepositions that open what is said before a subject: "IN an effort to …,". */
  readonly preambles: string;
  /** "will", "would". */
  readonly futures: string;
  /** Whom nobody has to answer for: everybody, readers, the speaker. */
  readonly everybody: string;
  /** Behind an asking verb these make a question or a courtesy of it. */
  readonly noAddressee: string;
  /** Behind whom is addressed: a question is asked. */
  readonly enquiry: string;
  /** What is asked for and is no demand: "comment", "unity". */
  readonly vague: string;
  /** Things asked for that stand without an article: "justice". */
  readonly bareObjects: string;
  /** Bodies and offices. */
  readonly authorities: string;
  /** Heads before a person's name. */
  readonly titles: string;
  /** Persons and groups that may demand. */
  readonly people: string;
  /** What provides rather than demands: "bill". */
  readonly papers: string;
  readonly determiners: string;
  readonly pronouns: string;
  /** Pronouns of whom is addressed. */
  readonly addressed: string;
  /** No pronoun of a person: "it demands". */
  readonly impersonal: string;
  /** Words that no bare verb is: after "to" these show a preposition. */
  readonly noVerbs: string;
  /** Before "to urge": who says so does it. */
  readonly intents: string;
  /** Verbs that end the subject of a sentence: "sent a letter urging". */
  readonly mainVerbs: string;
  /** Between a subject and its verb. */
  readonly auxiliaries: string;
  readonly adverbs: string;
  readonly beings: string;
  /** Negations, conditions, possibilities before a verb. */
  readonly guards: string;
  /** Conditions anywhere before a decision. */
  readonly conditions: string;
  /** Before a verb these words make a noun of it. */
  readonly nounBefore: string;
  readonly self: string;
  /** The speaker and a verb in one word, or words at which he gives: "we'll". */
  readonly selfVerbs: string;
  /** Words that open a clause and name nobody. */
  readonly openers: string;
  /** Behind a comma these end what is demanded: "…, said the deputy". */
  readonly contentEnds: string;
  /** Deciding verbs before a word of `asks`. */
  readonly rejects: readonly string[];
  readonly accepts: readonly string[];
  readonly defers: readonly string[];
  /** The same as participles: "was denied". */
  readonly rejected: readonly string[];
  readonly accepted: readonly string[];
  readonly deferred: readonly string[];
  /** What is asked and decided on: "request". */
  readonly asks: string;
  /** Before "to refuse": it was done. */
  readonly decides: string;
  /** What may be turned down but is seldom granted to somebody who demanded it: "offer". */
  readonly offers: string;
  /** The same in any voice: "proposal". */
  readonly proposals: string;
  readonly haves: string;
  /** Right before a granting verb: it was not granted. */
  readonly denials: string;
  /** Past forms without the usual ending. */
  readonly irregular: string;
  /** Before "of" these do not end it: "weeks of pressure". */
  readonly quantities: string;
  /** What ends the way from a verb to its object. */
  readonly objectEnds: string;
  /** Objects of refusing that answer nobody: "comment". */
  readonly pressWords: string;
  /** Refusing, agreeing before an act. */
  readonly refusesTo: readonly string[];
  readonly agreesTo: readonly string[];
  readonly refusalTo: readonly string[];
  readonly willNot: readonly string[];
  /** Acts that are demanded in public and refused: "release". */
  readonly refusedActs: readonly string[];
  /** Narrower: acts agreed to because they were demanded. */
  readonly grantedActs: readonly string[];
  /** Acts that "will not" alone refuses: "resign". */
  readonly leavingActs: readonly string[];
  /** What is demanded to be given or said, and withheld by "will not": "hand over". */
  readonly withheldActs: readonly string[];
  /** Yielding verbs that stand alone. */
  readonly barelyAccepts: readonly string[];
  /** Courts, and what they alone are asked. */
  readonly courts: string;
  readonly courtAsks: string;
  /** Deciding verbs before a body or act of enquiry: "ruled out an inquiry". */
  readonly enquiryDecides: readonly string[];
  readonly enquired: string;
  /** Behind a thing asked these make another thing of it: "appeals process". */
  readonly compounds: string;
  readonly enquiries: string;
  /** "has twice refused". */
  readonly barelyRejects: readonly string[];
  /** Sayings that decide, of whoever is asked. */
  readonly rejectSayings: readonly string[];
  readonly acceptSayings: readonly string[];
  readonly deferSayings: readonly string[];
  /** Acts that only somebody in office refuses: "refer". */
  readonly officialActs: readonly string[];
  /** The speaker's own "I will not", before setting up what is asked for. */
  readonly ownNo: readonly string[];
  readonly setsUp: readonly string[];
  /** The same as done: "has ordered", with the bodies that are set up. */
  readonly hasSetUp: readonly string[];
  readonly bodies: string;
  /** "I am not going anywhere". */
  readonly stays: readonly string[];
  /** Behind a demand: "WHICH she refuses to do", with what follows whoever is asked. */
  readonly tails: string;
  readonly tailRefuses: readonly string[];
  readonly tailGrants: readonly string[];
  /** Verbs with which a deciding saying begins behind whoever decides. */
  readonly sayingVerbs: string;
  /** Forms of deciding verbs that are nouns as often: "delays". */
  readonly nounsToo: string;
  /** Between "request" and whose it is. */
  readonly byWhom: string;
  /** Days and prepositions of days. */
  readonly onDays: string;
  /** Words that make a part of a yes. */
  readonly partly: readonly string[];
  /** Saying verbs and nouns at which the decider himself is told to give a ground. */
  readonly grounding: readonly string[];
  /** Words before a ground. */
  readonly because: readonly string[];
  readonly reasons: { readonly [Kind in Exclude<RulingRow["reason_kind"], "none" | "other">]: readonly string[] };
  /** Decisions counted by the words, from the second on: "for a second time". */
  readonly counted: readonly (readonly [nth: number, phrases: readonly string[]])[];
  /** What can be handed over, by subject. */
  readonly things: { readonly [Subject in AnnouncementRow["subject"]]: string };
  /** Issued papers that announce nothing: "statement". */
  readonly noThings: string;
  readonly articles: string;
  /** Of the speaker or his side: "our". */
  readonly ownings: string;
  /** Before a name that is a person's. */
  readonly personal: string;
  /** What "the name of" may name. */
  readonly movements: string;
  readonly willGive: readonly string[];
  readonly willBeGiven: readonly string[];
  /** Of a name or a symbol alone. */
  readonly willBeChosen: readonly string[];
  readonly givesNow: readonly string[];
  /** Given when a word of `now` stands there and none of `longAgo`. */
  readonly gave: readonly string[];
  readonly wasGiven: readonly string[];
  readonly now: readonly string[];
  readonly longAgo: readonly string[];
  /** Before giving, these make it background: "after he released". */
  readonly behind: readonly string[];
  readonly takesBack: readonly string[];
  readonly isTakenBack: readonly string[];
  /** "in due course", beside a name, symbol or programme. */
  readonly inTime: readonly string[];
  readonly notChosen: readonly string[];
  /** Hearers who will be able to read something, or will get it: "you shall have". */
  readonly hearersRead: readonly string[];
  readonly hearersGet: readonly string[];
  /** A time to come. */
  readonly when: readonly string[];
  /** Giving in reported speech: "would publish", "would be published". */
  readonly wouldGive: readonly string[];
  readonly wouldBeGiven: readonly string[];
  /** Before a thing: "promised a document". */
  readonly promisesThing: readonly string[];
  /** Verbs of promising and saying. */
  readonly promisings: string;
  /** Pronouns of things. */
  readonly itWords: string;
  /** "What it is to be called", and the words by which that is put off. */
  readonly toBeCalled: readonly string[];
  readonly tellings: string;
  /** Before a name or symbol: "looking for"; before a programme: "drafting"; behind either: "is being written". */
  readonly choosing: readonly string[];
  readonly drafting: readonly string[];
  readonly beingMade: readonly string[];
  /** Papers of a party's own: "manifesto". */
  readonly ownPapers: string;
  /** "of", "for": what a name is of. */
  readonly ofFor: string;
  readonly possessives: string;
  readonly stillUnknown: readonly string[];
  /** Of what was promised: "has not appeared". */
  readonly notCome: readonly string[];
  readonly hereItIs: readonly string[];
  /** Behind a thing that lies before the hearer: "are attached". */
  readonly isHere: readonly string[];
  readonly asFor: readonly string[];
  /** Words that put off: "let us get through". */
  readonly patience: readonly string[];
  readonly thereWillBe: readonly string[];
  readonly gives: { readonly name: readonly string[]; readonly symbol: readonly string[]; readonly programme: readonly string[] };
}
