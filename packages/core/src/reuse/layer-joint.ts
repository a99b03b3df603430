/**
 * Joint statements and letters: one text put out by several. It says what they say together; nobody repeats anybody. What makes it joint is
 * declared: two documents name each other's speaker and share at least half of the shorter one, or one of them lists who signs and the other's
 * speaker is among them. Whoever did not sign and says the same repeats it.
 * Cost: the passages of one document per pair asked; the tokens of a document once.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import type { PassageEnds } from "./family-ends.ts";
import type { LayerJudge, Stretch } from "./layer-judge.ts";
import type { SignatoryReader, Signatories } from "./signatories.ts";

const SHARED_SHARE = 0.5;
/** What is shared may reach so many words beyond the letter: matches end where they end. */
const SLACK_TOKENS = 12;

export interface JointInput {
  readonly columns: TokenColumns;
  readonly speaker: Uint32Array;
  readonly isProse: Uint8Array;
  readonly ends: PassageEnds;
  readonly judge: Pick<LayerJudge, "names">;
  readonly signatories: Pick<SignatoryReader, "read">;
}

/** What of a family's places is one text that several put out. */
export interface JointPlaces {
  /** Per place: 1 when it stands in the text of those who put it out together; all 0 when there is none. */
  readonly isTogether: Uint8Array;
  /** Whether all speakers of the family are among these. */
  readonly isAll: boolean;
  /** The document that lists who signs, with the longest list; undefined where the documents only name one another. */
  readonly declared: { readonly document: number; readonly signatories: Signatories } | undefined;
}

/** Families larger than this are looked at for lists of signatories only, not for documents that name one another. */
const LARGEST_PAIRED = 30;

export class JointJudge {
  readonly #input: JointInput;
  readonly #known = new Map<readonly Stretch[], JointPlaces>();

  constructor(input: JointInput) {
    this.#input = input;
  }

  /** Judges the places of a family, the canonical one first; outlets' prose is nobody's repetition and is left aside. */
  judge(places: readonly Stretch[]): JointPlaces {
    const known = this.#known.get(places);
    if (known !== undefined) return known;
    const { speaker, isProse } = this.#input;
    const declared = this.#declaredIn(places);
    const centre = declared?.place ?? places[0]!;
    const mayPair = places.length <= LARGEST_PAIRED;
    const isTogether = Uint8Array.from(places, (place) => {
      if (isProse[place.document] === 1) return 0;
      if (speaker[place.document] === speaker[centre.document]) return 1;
      return this.isSigned(centre, place) ||
        this.isSigned(place, centre) ||
        (mayPair && this.#nameEachOther(centre.document, place.document))
        ? 1
        : 0;
    });
    const speakers = new Set(places.filter((_, index) => isTogether[index] === 1).map(({ document }) => speaker[document]!));
    const isAll = places.every(({ document }) => isProse[document] === 1 || speakers.has(speaker[document]!));
    const found: JointPlaces =
      speakers.size < 2 ? { isTogether: isTogether.fill(0), isAll: false, declared: undefined } : { isTogether, isAll, declared };
    this.#known.set(places, found);
    return found;
  }

  /** The place among some whose text says who signs it, with the longest list; the first of equals. */
  #declaredIn(places: readonly Stretch[]) {
    let best: { readonly place: Stretch; readonly document: number; readonly signatories: Signatories } | undefined;
    for (const place of places) {
      const signatories = this.#input.signatories.read(place.document);
      if (signatories === undefined || !standsIn(place, signatories)) continue;
      if (best === undefined || signatories.names.length > best.signatories.names.length)
        best = { place, document: place.document, signatories };
    }
    return best;
  }

  /** Whether the first document lists the other's speaker among those who sign what stands at its place. */
  isSigned(a: Stretch, b: Stretch): boolean {
    const { speaker } = this.#input;
    const signatories = this.#input.signatories.read(a.document);
    if (signatories === undefined || !signatories.speakers.includes(speaker[b.document]!) || !standsIn(a, signatories)) return false;
    return signatories.letter !== undefined || this.#shareHalf(a.document, b.document);
  }

  #nameEachOther(a: number, b: number): boolean {
    const { judge } = this.#input;
    return judge.names(a, b) && judge.names(b, a) && this.#shareHalf(a, b);
  }

  /** Whether two documents share at least half of the shorter one. */
  #shareHalf(a: number, b: number): boolean {
    const { columns, ends } = this.#input;
    const first = columns.firstToken[a]!;
    const length = columns.firstToken[a + 1]! - first;
    const shorter = Math.min(length, columns.firstToken[b + 1]! - columns.firstToken[b]!);
    const shared = new Uint8Array(length);
    ends.forEachOver({ document: a, first, end: first + length }, (end) => {
      if (ends.document(end ^ 1) === b) shared.fill(1, ends.first(end) - first, ends.last(end) - first);
    });
    let count = 0;
    for (const token of shared) count += token;
    return count >= shorter * SHARED_SHARE;
  }
}

/** Whether a place stands in what is signed. */
function standsIn({ first, end }: Stretch, { letter }: Signatories): boolean {
  return letter === undefined || (first >= letter.first - SLACK_TOKENS && end <= letter.end + SLACK_TOKENS);
}
