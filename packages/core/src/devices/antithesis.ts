/**
 * Antithesis: two contrasted sides in parallel form. The contrast is an explicit negation of one side, a pair of opposite words, or subjects
 * that stand against one another; the form is read from what both sides share and how they begin. Cost: linear in tokens, with a fixed reach.
 *
 * @see Silva Rhetoricae (Burton), "antithesis"; Fahnestock (2011), chapter on antithesis.
 */
import type { AntithesisLexicon } from "./antithesis-lexicon.ts";
import { antithesisLexicon } from "./antithesis-lexicon.ts";
import { negatedPairs } from "./antithesis-negation.ts";
import { opposedPairs } from "./antithesis-opposites.ts";
import { type DeviceText, contentOf, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";

/** Two sides as tokens, half-open; in text order. */
export interface Sides {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly sentence: number;
  readonly score: number;
  readonly rule: string;
}

export const antithesis: DeviceDetector = {
  type: "antithesis",
  externalType: "",
  definition: "Two contrasted sides in parallel form: opposed words or a negation of one side, and like build.",
  source: "Silva Rhetoricae, antithesis; Fahnestock 2011",
  threshold: 0.5,
  isExperimental: false,
  find(text) {
    const cues = text.words.cues.antithesis;
    const lexicon: AntithesisLexicon = antithesisLexicon(text.words, cues);
    const sides = [...negatedPairs(text, lexicon), ...opposedPairs(text, lexicon)];
    sides.sort((left, right) => left.a[0] - right.a[0] || right.score - left.score || left.b[1] - right.b[1]);
    return withoutDoubles(sides).map((each) => deviceOf(text, each));
  },
};

/** Of pairs that share most of their words, the one with the highest score. */
function withoutDoubles(sides: readonly Sides[]): Sides[] {
  const kept: Sides[] = [];
  for (const each of sides) {
    const rival = kept.findIndex((other) => each.a[0] < other.b[1] && other.a[0] < each.b[1]);
    if (rival < 0) kept.push(each);
    else if (each.score > kept[rival]!.score) kept[rival] = each;
  }
  return kept;
}

function deviceOf(text: DeviceText, { a, b, sentence, score, rule }: Sides): FoundDevice {
  const { starts, ends } = text;
  const fill = ([first, last]: readonly [number, number], other: readonly [number, number]): string =>
    contrastOf(text, first, last, other) || contentOf(text, first, last) || wordsOf(text, first, last);
  return {
    type: "antithesis",
    start: starts[a[0]]!,
    end: ends[b[1] - 1]!,
    utterance: utteranceOf(text, sentence),
    members: [a, b].map(([first, last]) => ({ start: starts[first]!, end: ends[last - 1]!, role: "member" as const })),
    filler: `${fill(a, b)} | ${fill(b, a)}`,
    score,
    rule,
  };
}

/** Stems of the words of content on one side that the other side lacks: what is set against what. */
function contrastOf({ stems, classes, words }: DeviceText, first: number, last: number, [from, to]: readonly [number, number]): string {
  const kept: string[] = [];
  for (let token = first; token < last; token++) {
    if (classes[token] !== 0) continue;
    let isShared = false;
    for (let other = from; other < to && !isShared; other++) isShared = stems[other] === stems[token];
    if (!isShared) kept.push(words.word(stems[token]!));
  }
  return kept.join(" ");
}
