/**
 * Finds what a text asserts, promises, proposes and demands: clauses with a kind, a subject, an act, a time, a ground and the way they are put.
 * Rules over words, no parser. Cost: linear in words; about a megabyte a second.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { ClaimRow } from "../model/tables/claim.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import { claimKind } from "./claim-kind.ts";
import type { ClauseView } from "./clause-view.ts";
import { isPlainAct } from "./plain-act.ts";
import { claimLexicon, type ClaimLexicon } from "./claim-lexicon.ts";
import { aboutOf, actOf, extentOf, subjectOf } from "./claim-parts.ts";
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundClaim } from "./found-claim.ts";
import { splitClauses, type Clause } from "./split-clauses.ts";

/**
 * The claims of a text by place. Words that claim nothing give none.
 *
 * @param pack    of the text's language; without words for claims nothing is found.
 * @param finder  of its sentences.
 */
export function findClaims(spoken: SpokenText, pack: LanguagePack | undefined, finder: SentenceFinder): FoundClaim[] {
  const lexicon = pack && claimLexicon(pack);
  if (lexicon === undefined) return [];
  return spokenSentences(spoken, finder).flatMap(({ start, end, stretch }) => {
    const sentence = { start, end };
    return claimsOfSentence(spoken.text, sentence, lexicon).map((claim) => ({ ...claim, utterance: stretch.utterance }));
  });
}

/** The claims of one sentence of a text. */
export function claimsOfSentence(text: string, sentence: Extent, lexicon: ClaimLexicon): Omit<FoundClaim, "utterance">[] {
  const tokens = claimTokens(text, sentence.start, sentence.end);
  const { words } = tokens;
  if (words.length < 2) return [];
  const isQuestion = /\?["”’)\]]*\s*$/u.test(text.slice(sentence.start, sentence.end));
  const sentenceBasis = lexicon.bases.first(words, 0, words.length);
  return splitClauses(tokens, 0, words.length, lexicon).flatMap((clause) => {
    const view: ClauseView = {
      tokens,
      clause,
      subject: subjectOf(tokens, clause, lexicon),
      isQuestion,
      isOpening: clause.from <= 2 || clause.form === "coordinated",
    };
    const { kind, rule } = claimKind(view, lexicon);
    if (kind === "none") return [];
    const place = extentOf(tokens, clause)!;
    const time = lexicon.times.first(words, clause.from, clause.to);
    const basis = clause.cue && !clause.cue.isSpeaker ? clause.cue : sentenceBasis;
    return [
      {
        ...place,
        end: closedEnd(text, place, sentence),
        kind,
        rule,
        isPlainAct: (kind === "fact" || kind === "own_experience") && isPlainAct(tokens, clause, lexicon),
        sentence,
        ...subjectRole(tokens, clause, lexicon),
        act: actOf(tokens, clause, lexicon),
        time: time ? extentOf(tokens, time) : null,
        basis: basis ? extentOf(tokens, basis) : null,
        modality: modalityOf(view, lexicon),
        isNegated: isNegated(tokens, clause, lexicon),
      },
    ];
  });
}

function subjectRole(tokens: ClaimTokens, clause: Clause, lexicon: ClaimLexicon): Pick<FoundClaim, "about" | "isPatient"> {
  const about = aboutOf(tokens, clause, lexicon);
  const isPatient = clause.verb?.isPassive === true && about !== null && about.start < tokens.starts[clause.verb.at]!;
  return { about, isPatient };
}

/** Takes in what closes the last word: a percent sign, a quotation mark. */
function closedEnd(text: string, { end }: Extent, sentence: Extent): number {
  let closed = end;
  while (closed < sentence.end && /[%"”’]/u.test(text[closed]!)) closed++;
  return closed;
}

function modalityOf({ tokens, clause, isQuestion }: ClauseView, lexicon: ClaimLexicon): ClaimRow["modality"] {
  if (isQuestion) return "rhetorical";
  if (clause.cue && !clause.cue.isSpeaker) return "reported";
  const from = clause.cue?.from ?? clause.from;
  return tokens.words.slice(from, (clause.verb?.end ?? from) + 1).some((word) => lexicon.hedges.has(word)) ? "hedged" : "certain";
}

function isNegated({ words }: ClaimTokens, { from, to, verb, cue }: Clause, lexicon: ClaimLexicon): boolean {
  const end = Math.min(to, (verb?.end ?? from) + 2);
  return cue?.isDenial === true || words.slice(from, end).some((word) => lexicon.negations.has(word));
}
