/** Looks for further mentions of vehicles and names that are known from elsewhere in the corpus: without a marker no rule finds them. */
import type { FigureLexicon } from "./figure-lexicon.ts";
import { Gap, type FigureText } from "./figure-words-of-text.ts";
import type { Extent } from "../model/extent.ts";
import { isToldBefore } from "./stance.ts";
import { clauseEnd } from "./vehicle.ts";

/** What is known of an image that people use. */
export interface KnownVehicle {
  /** Number of its family. */
  readonly family: number;
  readonly head: string;
  /** Stems of its further content words. */
  readonly content: readonly string[];
  /** Stems of content words that stand around it where it is used. */
  readonly context: readonly string[];
}

/** A place where the head of a known vehicle stands with more of it, at a distance, or denied. Whether it counts is for the families to say. */
export interface VehicleMention extends Extent {
  readonly family: number;
  readonly utterance: number;
  readonly vehicle: Extent;
  /** Further content words of the vehicle in its sentence. */
  readonly sharedContent: number;
  /** Words that stand around it elsewhere in its sentence. */
  readonly sharedContext: number;
  /** "They speak of", "so-called": told at a distance. */
  readonly isTold: boolean;
  /** Denied in its clause: "we know no ferryman". */
  readonly isDenied: boolean;
  /** "Imagine a", "picture a". */
  readonly isImagined: boolean;
  /** A short quotation that is the vehicle and no more. */
  readonly isQuoted: boolean;
  /** Whom it seems to mean. */
  readonly actorId: string | null;
}

/** Longest quotation, in words, that may be one vehicle. */
const LONGEST_QUOTED = 20;

/** Crude: what is left of a word without the endings of verbs and plurals, so that "charging" meets "charges". */
export function stemOf(word: string): string {
  return word.length <= 4 ? word.replace(/s$/u, "") : word.replace(/(?:ing|ed|es|s|e|y|ies)$/u, "");
}

/** Known vehicles by head. */
export class VehicleBook {
  readonly #byHead = new Map<string, KnownVehicle[]>();

  constructor(vehicles: readonly KnownVehicle[]) {
    for (const vehicle of vehicles) this.#byHead.set(vehicle.head, [...(this.#byHead.get(vehicle.head) ?? []), vehicle]);
  }

  get size(): number {
    return this.#byHead.size;
  }

  has(noun: string): boolean {
    return this.#byHead.has(noun);
  }

  /** Mentions at a word, one per family with that head, as far as anything speaks for them. */
  readAt(text: FigureText, lexicon: FigureLexicon, at: number, utterance: number): Omit<VehicleMention, "actorId">[] {
    const noun = lexicon.singular(text.form(at));
    const known = this.#byHead.get(noun);
    if (known === undefined) return [];
    const [first, end] = [text.sentenceStart(at), text.sentenceEnd(at)];
    const stems = new Set<string>();
    for (let place = first; place < end; place++) if (place !== at) stems.add(stemOf(lexicon.singular(text.form(place))));
    const { isTold, isDenied } = stanceCues(text, lexicon, { first, at });
    const opener = openerOf(text, lexicon, at);
    const isImagined = lexicon.is("imagining", text.form(opener - 1));
    const vehicleEnd = clauseEnd(text, lexicon, at);
    return known.flatMap(({ family, content, context }) => {
      const sharedContent = content.filter((stem) => stems.has(stem)).length;
      const sharedContext = context.filter((stem) => stems.has(stem)).length;
      if (sharedContent === 0 && !isTold && !(isDenied && sharedContext > 0)) return [];
      const from = isTold || isDenied ? first : isImagined ? opener - 1 : opener;
      const until = isTold || isDenied ? end : vehicleEnd;
      const vehicle = { start: text.starts[opener]!, end: text.ends[vehicleEnd - 1]! };
      const span = { start: text.starts[from]!, end: text.ends[until - 1]! };
      return [
        {
          family,
          utterance,
          ...span,
          vehicle,
          sharedContent,
          sharedContext,
          isTold,
          isDenied,
          isImagined,
          isQuoted: opener === 0 && text.count <= LONGEST_QUOTED,
        },
      ];
    });
  }
}

function openerOf(text: FigureText, lexicon: FigureLexicon, at: number): number {
  let opener = at;
  while (opener > 0 && at - opener < 3 && text.gap(opener) <= Gap.hyphen && !lexicon.is("openers", text.form(opener))) opener--;
  return lexicon.is("openers", text.form(opener)) || text.form(opener) === "no" ? opener : at;
}

function stanceCues(
  text: FigureText,
  lexicon: FigureLexicon,
  { first, at }: { first: number; at: number },
): { isTold: boolean; isDenied: boolean } {
  let [isTold, isDenied] = [first === 0 && isToldBefore(text, lexicon), false];
  for (let place = at - 1; place >= first; place--) {
    const word = text.form(place);
    if (text.gap(place + 1) >= Gap.strong && text.gap(place + 1) !== Gap.quote) break;
    if (lexicon.is("negations", word)) isDenied = true;
    if (lexicon.is("telling", word) && place - first <= 2 && lexicon.is("tellers", text.form(first))) isTold = true;
    if ((word === "so" && text.form(place + 1) === "called") || word === "socalled") isTold = true;
    if ((word === "and" || word === "but") && text.gap(place) >= Gap.comma) break;
  }
  return { isTold, isDenied };
}
