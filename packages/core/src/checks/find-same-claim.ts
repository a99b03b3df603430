/** Looks a sentence up among what was said: the same claim in other words, or the news that it was not there. */
import type { LanguagePack } from "../languages/language-pack.ts";
import { lookUpMessages } from "../messages/look-up.ts";
import type { Stemmer } from "../model/ports.ts";
import { matchTexts } from "./match-texts.ts";
import { plainPost } from "./plain-post.ts";
import { TextIndex } from "./text-index.ts";
import { TextStems } from "./text-stems.ts";

/** A claim of the corpus as it is looked up. */
export interface KnownClaim {
  readonly claimId: string;
  readonly text: string;
}

/** How many statements were looked through, and from when to when; null where no date is known. */
export interface LookUpScope {
  readonly statementCount: number;
  readonly from: number | null;
  readonly to: number | null;
}

export interface SameClaim {
  readonly claimId: string;
  /** 0 to 1, as of `matchTexts`. */
  readonly score: number;
}

export interface SameClaimAnswer {
  /** Best first; empty when nothing is near enough. */
  readonly claims: readonly SameClaim[];
  /** What to tell when nothing was found; empty when something was. */
  readonly notSeen: string;
}

/** Matches told at most, and the least score of one that is told. */
const MOST_TOLD = 10;
const LEAST_SCORE = 0.5;

/** Finds claims by sentence, for claims of one language. */
export class SameClaimFinder {
  readonly #claims: readonly KnownClaim[];
  readonly #stems: TextStems;
  readonly #index: TextIndex;
  readonly #scope: LookUpScope;

  constructor(
    claims: readonly KnownClaim[],
    scope: LookUpScope,
    language: { readonly pack: LanguagePack | undefined; readonly stemmer: Stemmer },
  ) {
    this.#claims = claims;
    this.#scope = scope;
    this.#stems = new TextStems(language.pack, language.stemmer);
    this.#index = new TextIndex(claims.map(({ text }) => this.#stems.of(text)));
  }

  /** What is known of the claim of a sentence. Words alone decide; a claim that shares none with it is not found. */
  find(sentence: string): SameClaimAnswer {
    const byWords = this.#index.ask(this.#stems.of(plainPost(sentence)));
    const claims = matchTexts(byWords, { count: this.#claims.length, most: MOST_TOLD })
      .filter(({ score }) => score >= LEAST_SCORE)
      .map(({ text, score }) => ({ claimId: this.#claims[text]!.claimId, score }));
    return { claims, notSeen: claims.length > 0 ? "" : lookUpMessages.notSeen(this.#scope) };
  }
}

/** The same for one sentence. Who asks often keeps a `SameClaimFinder`. */
export function findSameClaim(sentence: string, ...known: ConstructorParameters<typeof SameClaimFinder>): SameClaimAnswer {
  return new SameClaimFinder(...known).find(sentence);
}
