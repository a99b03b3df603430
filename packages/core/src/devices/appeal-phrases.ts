/**
 * Appeals told by the phrases that carry them: fear, flag, whataboutism, false dilemma, bandwagon. A phrase is a sign, not a proof: what it
 * does in its sentence is for a reader to judge. Cost: linear in tokens.
 */
import type { AppealPhrases, DeviceAppeals } from "../languages/device-appeals.ts";
import { findLanguagePack } from "../languages/registry.ts";
import { CuePhrases } from "./cue-phrases.ts";
import { type DeviceText, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceType, FoundDevice } from "./found-device.ts";
import type { WordBook } from "./word-book.ts";

const LONGEST_FILLER = 6;

type AppealName = keyof DeviceAppeals;

interface Phrases {
  readonly appeals: CuePhrases;
  readonly lookalikes: CuePhrases;
}

const known = new WeakMap<WordBook, Map<AppealName, Phrases>>();

/** The phrases of an appeal for the words of a text, made once for all texts read with them; undefined when the language has none. */
function phrasesOf({ words, language }: DeviceText, name: AppealName): Phrases | undefined {
  const made = known.get(words) ?? new Map<AppealName, Phrases>();
  known.set(words, made);
  const ready = made.get(name);
  if (ready) return ready;
  const appeal: AppealPhrases | undefined = findLanguagePack(language)?.deviceAppeals?.[name];
  if (!appeal) return undefined;
  const phrases = {
    appeals: new CuePhrases([appeal.phrases], words, appeal.lists),
    lookalikes: new CuePhrases([appeal.not], words, appeal.lists),
  };
  made.set(name, phrases);
  return phrases;
}

/** Appeals of one kind by place: each phrase a device with one member. What touches a phrase that only looks like one is left out. */
export function findAppeals(text: DeviceText, { type, name }: { readonly type: DeviceType; readonly name: AppealName }): FoundDevice[] {
  const phrases = phrasesOf(text, name);
  if (!phrases) return [];
  const found: FoundDevice[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const from = text.sentenceFirst[sentence]!;
    const to = text.sentenceFirst[sentence + 1]!;
    const appeals = phrases.appeals.all(text, from, to);
    if (appeals.length === 0) continue;
    const lookalikes = phrases.lookalikes.all(text, from, to);
    for (const phrase of appeals)
      if (!lookalikes.some(({ first, last }) => first < phrase.last && phrase.first < last))
        found.push(device(text, type, { ...phrase, sentence }));
  }
  return found;
}

function device(
  text: DeviceText,
  type: DeviceType,
  { first, last, sentence }: { readonly first: number; readonly last: number; readonly sentence: number },
): FoundDevice {
  const start = text.starts[first]!;
  const end = text.ends[last - 1]!;
  return {
    type,
    start,
    end,
    utterance: utteranceOf(text, sentence),
    members: [{ start, end, role: "member" }],
    filler: wordsOf(text, first, Math.min(last, first + LONGEST_FILLER)),
    score: 0.8,
    rule: `${type}.phrase`,
  };
}
