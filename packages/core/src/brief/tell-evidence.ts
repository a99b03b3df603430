/** Question 4: who claims to have seen it, who says that there is no proof, what was promised and came or not, and who offers what. */
import { briefMessages } from "../messages/brief.ts";
import { allegationWords, evidenceMessages, shownBases, type PromisedThing, type ToldAdmission } from "../messages/brief-evidence.ts";
import { dayList, onDays } from "../messages/days.ts";
import { numberWord, sentence } from "../messages/english.ts";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, yearsOf, type Found, type LookState, type Scene } from "./scene.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { nameOf, whoDid, type WhoDid } from "./who-did.ts";

export interface EvidenceInput {
  readonly state: LookState;
  /** Allegations that were looked at. */
  readonly allegationCount: number;
  readonly ledger: readonly LedgerRow[];
  readonly evidence: readonly Found<EvidenceRow>[];
  /** Where no group is spoken of: all allegations with their speakers, by best ground, most first. */
  readonly grounds: readonly (readonly [LedgerRow["best_basis"], number])[];
  /** Words that the brief quotes as allegations: they are not quoted again. */
  readonly quoted: readonly string[];
}

/** Speakers told one by one who offer something. */
const OFFERS_TOLD = 4;
const ADMISSIONS_TOLD = 3;
/** What somebody promised is missed for so long where nobody left anything. */
const PROMISE_YEARS = 5;
/** Words that say outright what is lacking; of others the brief says less. */
const OF_PROOF =
  /\b(?:proof|proofs|prove|proven|evidence|evidenced|document|documents|documentary|paper|papers|on record|recording|witness|witnesses)\b/iu;
const PLACES_CITED = 12;
const QUOTE_CHARACTERS = 90;
const strong: ReadonlySet<string> = new Set(shownBases);

export function tellEvidence(input: EvidenceInput, scene: Scene, tell: Tell): void {
  if (tellState(4, input.state, tell)) return;
  if (scene.company.length === 0 && input.grounds.length > 0) tell(4, "cited", "grounds", evidenceMessages.grounds(input.grounds));
  if (input.allegationCount === 0 && input.grounds.length > 0) return;
  if (input.allegationCount === 0) {
    tell(4, "none_found", "no_evidence", evidenceMessages.noAllegation(scene.corpus));
    return;
  }
  tellWitnesses(input, scene, tell);
  tellPromises(input, scene, tell);
  tellOffers(input, scene, tell);
}

const supports = ({ row }: Found<EvidenceRow>): boolean => row.relation === "supports";

/** Who claims to have seen it and who says that there is no proof, in one sentence where both are there. */
function tellWitnesses({ ledger, evidence }: EvidenceInput, scene: Scene, tell: Tell): void {
  const keys = new Set(ledger.filter((row) => row.claims_witness).map((row) => `${row.item_id}|${row.speaker_id}`));
  const seen = evidence.filter(
    (one) => supports(one) && one.row.basis === "own_testimony" && keys.has(`${one.row.item_id}|${one.speakerId}`),
  );
  const admitted = evidence.filter((one) => supports(one) && one.row.status === "admitted_absent");
  const [witnesses, admitters] = [whoDid(seen, scene), whoDid(admitted, scene)];
  const admission = admitted.length === 0 ? "" : admissionOf(admitters, admitted, scene);
  if (seen.length > 0) {
    const items = new Set(seen.map(({ row }) => row.item_id));
    const spans = [...witnesses.spans.slice(0, PLACES_CITED), ...admitters.spans.slice(0, PLACES_CITED)];
    const text = evidenceMessages.witnesses(witnesses, ofItems(items, scene), admission);
    tell(4, "cited", "witnesses", text, spans, witnesses.namesPerson || admitters.namesPerson);
  } else if (admission !== "")
    tell(4, "cited", "admits_none", sentence(`${admission}.`), admitters.spans.slice(0, PLACES_CITED), admitters.namesPerson);
}

/** Each in his or her own words: what somebody is said to admit is for the reader to weigh. */
function admissionOf(who: WhoDid<EvidenceRow>, admitted: readonly Found<EvidenceRow>[], scene: Scene): string {
  const told = who.firsts.slice(0, ADMISSIONS_TOLD).map((first): ToldAdmission => {
    const best = clearestAdmission(first, admitted);
    return { name: nameOf(best, scene), quote: toldWords(best.words, QUOTE_CHARACTERS), said: onDays(best.said ? [best.said] : []) };
  });
  return evidenceMessages.admitsNone(
    who,
    told,
    who.firsts.every((first) => isPlain(clearestAdmission(first, admitted).words)),
  );
}

/** Of the admissions of one person that may be told alike the one whose words speak of proof, then the first. */
function clearestAdmission(first: Found<EvidenceRow>, admitted: readonly Found<EvidenceRow>[]): Found<EvidenceRow> {
  const own = admitted.filter((one) => one.speakerId === first.speakerId && (one.outlet === null) === (first.outlet === null));
  return own.sort(compareFound).find(({ words }) => isPlain(words)) ?? first;
}

const isPlain = (words: string): boolean => OF_PROOF.test(words);

function tellPromises({ evidence, ledger }: EvidenceInput, scene: Scene, tell: Tell): void {
  const promises = evidence.filter((one) => supports(one) && one.row.status === "promised");
  if (promises.length === 0 || (scene.company.length === 0 && yearsOf(scene) > PROMISE_YEARS)) return;
  const who = whoDid(promises, scene);
  const what: PromisedThing = promises.every(({ row }) => row.basis === "document") ? "papers" : "evidence";
  const said = onDays(who.firsts.flatMap((one) => one.said ?? []));
  const keepers = new Set(ledger.filter((row) => row.delivered_count > 0).map((row) => row.speaker_id));
  const kept = evidence.filter((one) => supports(one) && one.row.status === "delivered" && keepers.has(one.speakerId));
  const by = scene.lastDay === null ? "" : dayList([scene.lastDay]);
  if (kept.length === 0) {
    tell(4, "cited", "promised", evidenceMessages.promised(what, who, said, by), who.spans.slice(0, PLACES_CITED), who.namesPerson);
    return;
  }
  const deliverers = whoDid(kept, scene);
  const text = evidenceMessages.promisedAndKept(what, who, said, {
    words: deliverers.words,
    on: onDays(deliverers.firsts.flatMap((one) => one.said ?? [])),
    quote: toldWords(deliverers.firsts[0]?.words ?? "", QUOTE_CHARACTERS),
    others: who.firsts.some(({ speakerId }) => !deliverers.firsts.some((one) => one.speakerId === speakerId)),
    by,
  });
  tell(4, "cited", "promised_and_kept", text, [...who.spans, ...deliverers.spans].slice(0, PLACES_CITED), who.namesPerson);
}

/** Who offers what can be shown: those outside the group first, each with what they offer; then that nobody else does. */
function tellOffers({ evidence, allegationCount, grounds, quoted }: EvidenceInput, scene: Scene, tell: Tell): void {
  const offers = evidence.filter(
    (one) => supports(one) && strong.has(one.row.basis) && (one.row.status === "offered" || one.row.status === "delivered"),
  );
  const company = new Set(scene.company);
  if (scene.company.length > 0 && !offers.some((one) => company.has(one.speakerId)))
    tell(
      4,
      "none_found",
      "none_offered",
      evidenceMessages.noneOffered(
        scene.company.length === 2 ? "either of the two" : `any of the ${numberWord(scene.company.length)}`,
        allegationCount,
        scene.corpus,
      ),
    );
  else if (offers.length === 0 && (scene.company.length > 0 || grounds.length === 0))
    tell(4, "none_found", "none_offered", evidenceMessages.noneOffered("anybody", allegationCount, scene.corpus));
  const speakers = whoDid(offers, scene).firsts.map(({ speakerId }) => speakerId);
  for (const speakerId of speakers.slice(0, OFFERS_TOLD)) {
    const own = offers.filter((one) => one.speakerId === speakerId);
    const alone = whoDid(own, { ...scene, company: [] });
    const bases = shownBases.filter((basis) => own.some(({ row }) => row.basis === basis));
    const items = new Set(own.map(({ row }) => row.item_id));
    const [first] = alone.firsts;
    const said = onDays(first?.said ? [first.said] : []);
    const text = evidenceMessages.offered(alone, bases, ofItems(items, scene), said, quoteOf(first?.words ?? "", quoted));
    const more =
      speakers.length > OFFERS_TOLD && speakerId === speakers[OFFERS_TOLD - 1]
        ? ` ${briefMessages.andMore(speakers.length - OFFERS_TOLD, "evidence")}`
        : "";
    tell(4, "cited", "offered", `${text}${more}`, alone.spans, alone.namesPerson);
  }
}

/** Empty where the words stand in the brief already. */
function quoteOf(words: string, quoted: readonly string[]): string {
  const [flat, ...told] = [words, ...quoted].map((text) => text.replace(/\s+/gu, " ").trim());
  return told.some((text) => text !== "" && (text.includes(flat ?? "") || (flat ?? "").includes(text)))
    ? ""
    : toldWords(words, QUOTE_CHARACTERS);
}

/** Allegations in words: by their letters where they have one. */
export function ofItems(items: ReadonlySet<string>, { letters }: Scene): string {
  const told = [...letters].filter(([itemId]) => items.has(itemId)).map(([, letter]) => letter);
  return allegationWords(told, items.size - told.length);
}
