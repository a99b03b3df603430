/**
 * What an admission is about, by its words: all that is said ("I have no proof of any of this"), one thing named ("about the wall money I know nothing"),
 * what stands just before it ("I cannot prove it"), or nothing that the words say. An admission that is told of more than it covers harms somebody: where
 * the words name a matter, it holds for charges that share a word with it and for no other.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { Stemmer } from "../model/ports.ts";
import { contentStems } from "../counting/shared-words.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import type { FoundGround } from "./found-ground.ts";
import { groundLexicon } from "./ground-lexicon.ts";

export interface AdmittedMatter {
  /** Whether the words speak of all that is said. */
  readonly isWhole: boolean;
  /** Whether they go back to what stands just before: "it", "that". */
  readonly isBack: boolean;
  /** Stems of the matter that they name; empty where they name none. */
  readonly topic: ReadonlySet<string>;
}

/** Words behind the cue in which what it goes back to stands. */
const BEHIND = 4;

export function admittedMatter(
  ground: Pick<FoundGround, "start" | "end" | "cue" | "sentence">,
  { text, pack, stemmer }: { readonly text: string; readonly pack: LanguagePack | undefined; readonly stemmer: Stemmer },
): AdmittedMatter {
  const lexicon = pack && groundLexicon(pack);
  if (lexicon === undefined) return { isWhole: false, isBack: false, topic: new Set() };
  const { cue, sentence } = ground;
  const outside = [
    { start: sentence.start, end: cue.start },
    { start: cue.end, end: sentence.end },
  ];
  const words = claimTokens(text, sentence.start, sentence.end).words;
  const topic = new Set(outside.flatMap((part) => topicIn(part)));
  const tail = claimTokens(text, cue.start, sentence.end);
  const last = tail.ends.findLastIndex((end) => end <= cue.end);
  const isBack = tail.words.slice(1, last + 1 + BEHIND).some((word) => lexicon.back.has(word));
  return { isWhole: words.some((word) => lexicon.whole.has(word)), isBack, topic };

  /** Stems behind a phrase that opens what it is about. */
  function topicIn({ start, end }: Extent): string[] {
    const tokens = claimTokens(text, start, end);
    const place = lexicon!.topics.first(tokens.words, 0, tokens.words.length);
    if (place === undefined) return [];
    const from = tokens.starts[place.from]!;
    return [...contentStems(text.slice(from, end), pack, stemmer)].filter((stem) => !lexicon!.evidence.has(stem));
  }
}
