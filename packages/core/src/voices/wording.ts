/**
 * Whether the words of an attribution are those that were spoken, and who chose them. Quoted words are the speaker's, a paraphrase is the
 * outlet's. Where the text says that a speaker used another language ("speaking in Urdu", "through an interpreter"), what it gives of him from
 * there on is a translation, and the outlet's words, until it says that he spoke the language of the text.
 * Cost: linear in the sentences that hold a source or a cue.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { Frames } from "./attribution-frames.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { placeOf } from "./resolve-points.ts";
import { speakerKey, type ResolvedSource, type Speaker } from "./resolved-source.ts";

export interface Wording {
  /** As in `utterance.form`. */
  readonly form: Exclude<UtteranceRow["form"], "prose" | "title">;
  readonly wording: UtteranceRow["wording"];
  /** Who chose the words: the speaker, or whoever wrote the text. */
  readonly wordedBy: "speaker" | "outlet";
}

export interface WordingOptions {
  readonly pack: LanguagePack;
  /** Sentences of the text, ascending. */
  readonly sentences: readonly Extent[];
  /** BCP 47 tag of what a speaker is known to have spoken, from a transcript of the same occasion; `undefined` when not known. */
  readonly spokenBy?: (speaker: Speaker) => string | undefined;
}

const FORMS = { direct: "direct", block: "direct", headline: "direct", turn: "transcript", mixed: "mixed", indirect: "indirect" } as const;

/**
 * The wording of each attribution of a text.
 *
 * @param resolved  whom each attribution means, in the order of `attributions`.
 * @returns         one per attribution, in the same order.
 */
export function wordingsOf(
  text: string,
  attributions: readonly FoundAttribution[],
  resolved: readonly ResolvedSource[],
  options: WordingOptions,
): Wording[] {
  const quoted = attributions.filter((attribution) => attribution.form !== "indirect").flatMap((attribution) => attribution.content);
  const frames = new Frames(quoted, options.sentences);
  const order = attributions.map((_, index) => index).sort((x, y) => placeOf(attributions[x]!) - placeOf(attributions[y]!) || x - y);
  const speaksForeign = new Map<string, boolean>();
  const results: Wording[] = [];
  for (const index of order) {
    const attribution = attributions[index]!;
    const { speaker } = resolved[index]!;
    const key = speakerKey(speaker);
    const said = languageSaid(frameWords(text, frames.of(attribution)), options.pack);
    if (said !== null) speaksForeign.set(key, said === "foreign");
    const spoken = options.spokenBy?.(speaker);
    const isTranslated = speaksForeign.get(key) ?? (spoken !== undefined && primary(spoken) !== primary(options.pack.tag));
    const isQuoted = attribution.form !== "indirect" && (attribution.form !== "headline" || hasMarks(text, attribution));
    results[index] = {
      form: FORMS[attribution.form],
      wording: isTranslated ? "translated" : isQuoted ? "original" : "unknown",
      wordedBy: isQuoted && !isTranslated ? "speaker" : "outlet",
    };
  }
  return results;
}

/** Whether the words around a cue say in which language somebody spoke: another than the text's, the text's own, or nothing. */
function languageSaid(frame: string, pack: LanguagePack): "foreign" | "own" | null {
  const cues = pack.people?.translation;
  if (cues === undefined) return null;
  if (cues.signs.some((sign) => frame.includes(sign))) return "foreign";
  const words = frame.split(/[^\p{L}\p{M}'-]+/u);
  for (let at = 1; at < words.length; at++) {
    const language = cues.languages.includes(words[at]!) ? words[at]! : "";
    if (language === "" || !words.slice(Math.max(0, at - 3), at).some((word) => cues.before.includes(word))) continue;
    return language === cues.own ? "own" : "foreign";
  }
  return null;
}

const frameWords = (text: string, frames: readonly Extent[]): string =>
  frames.map((frame) => text.slice(frame.start, frame.end).toLowerCase()).join(" ");

const hasMarks = (text: string, attribution: FoundAttribution): boolean =>
  /["\u201c\u201d\u201e\u2018\u00ab\u00bb]/u.test(text.slice(attribution.content[0]!.start - 1, attribution.content[0]!.start + 1));
const primary = (tag: string): string => tag.toLowerCase().split("-")[0]!;
