/**
 * How a sentence colours somebody it mentions: polarity by the trained classifier, moved by what the sentence does and by plain formulas; then
 * what the speaker does to that person or body, and on what ground. A charge that the claims level ascribes to the mention decides alone.
 * Cost: that of the classifier.
 */
import type { Extent } from "../model/extent.ts";
import type { TargetRow } from "../model/tables/target.ts";
import type { AgendaLexicon } from "./agenda-lexicon.ts";
import { bestLabel, type SentenceShares } from "./score-sentences.ts";
import { scoreTarget, type PolarityShares, type TargetModel } from "./score-target.ts";
import type { TargetStates } from "./target-states.ts";

export interface MentionColour extends Pick<TargetRow, "polarity" | "score" | "function" | "about"> {}

export interface ColourQuestion {
  readonly text: string;
  readonly sentence: Extent;
  readonly target: Extent;
  readonly others: readonly Extent[];
  readonly shares: SentenceShares;
  /** Whether the words mean a body or its people without naming it. */
  readonly isGeneric: boolean;
  /** Whether the words are "an organisation that ...", meant for a known one. */
  readonly isAllusion: boolean;
  /** Whether the mention is of the speaker's own side: a body he or she belongs to, or its leader. */
  readonly isOwnSide: boolean;
  /** What a claim of the sentence says of the mention: `charged`; `cleared` where the charge is denied; null for neither. */
  readonly charge: "charged" | "cleared" | null;
  readonly model: TargetModel | undefined;
  readonly states?: TargetStates | undefined;
  readonly lexicon: AgendaLexicon;
}

/** How much of what the sentence does to anybody it does to the mention: chosen on the development half of fixtures/agenda. */
const PULL = 0.9;
const NEUTRAL_PULL = 0.55;

/** Left of blame on the speaker's own side: who speaks for a party seldom attacks it. */
const OWN_SIDE = 0.35;

const SPARED =
  /\b(?:no (?:complaint|quarrel|ill will|grievance|case) (?:against|with|toward)|nothing (?:wrong with|against)|(?:not|never|nobody|\p{L}+n['’]t)\b[^.;:!?]{0,30}\b(?:I am|I['’]m|we are|we['’]re) against|(?:not|n['’]t) (?:be )?(?:against|my enem)|apolog(?:y|ies) to (?:nobody|no one|anybody)|bear .{0,40}no ill will)\b/iu;
const PRAISED =
  /\b(?:takes? the blame|never (?:known|met|seen|heard) .{0,60}\b(?:break|fairer|better|finer|kinder|harder|braver|explain)|in better hands|not have heard anyone|the (?:best|fairest|finest|kindest|toughest|bravest|ablest|most (?:generous|honest|able|decent)) \p{L}+ )/iu;
const BLAMED = /\b(?:complaint|quarrel|case|charge) is (?:against|with)\b|\bowes? (?:an? )?(?:apology|explanation|answer)/iu;
const REPORTED =
  /\b(?:gossip|rumou?rs?|slander(?:s|ed)?|nonsense is being|(?:is|are|was|were|been|being) (?:accused|charged|blamed)|(?:enemies|critics|opponents|detractors) (?:say|claim|call)|(?:they|some|people) (?:say|call|claim)|(?:have|had) read that|piling on|those who call|correspondent calls)\b/iu;
const REFUSED = /\b(?:not|no|none|never|cannot|nobody|without|nothing)\b|n['’]t\b/iu;

/** Colours one mention. Neutral and `other` where nothing tells. */
export function colourMention(question: ColourQuestion): MentionColour {
  const { text, sentence, target, others, shares, model } = question;
  const base: PolarityShares = model
    ? scoreTarget(model, { text, sentence, target, others }, question.states)
    : { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 };
  const [acclaim = 0, attack = 0, defend = 0, other = 0] = shares.function;
  const weighed = {
    negative: base.negative * (1 - PULL + PULL * 3 * attack) * (question.isOwnSide ? OWN_SIDE : 1),
    neutral: base.neutral * (1 - NEUTRAL_PULL + NEUTRAL_PULL * 1.6 * other),
    positive: base.positive * (1 - PULL + PULL * 3 * (acclaim + defend / 2)),
  };
  const best = (["negative", "neutral", "positive"] as const).reduce((top, each) => (weighed[each] > weighed[top] ? each : top));
  const told = toldColour(question, best);
  const polarity = told?.polarity ?? best;
  const total = weighed.negative + weighed.neutral + weighed.positive;
  const balance = (weighed.positive - weighed.negative) / total;
  const score = polarity === "neutral" ? balance : polarity === "positive" ? Math.max(balance, 0.1) : Math.min(balance, -0.1);
  return {
    polarity,
    score: Math.round(score * 1e6) / 1e6,
    function: told?.function ?? deedOf(polarity, shares),
    about: bestLabel("about", shares.about),
  };
}

/** What plain formulas, or a claim of the sentence, say of a mention; undefined where they say nothing. */
function toldColour(question: ColourQuestion, best: TargetRow["polarity"]): Pick<MentionColour, "polarity" | "function"> | undefined {
  const { text, sentence, others, shares, charge, isGeneric, isAllusion } = question;
  const words = text.slice(sentence.start, sentence.end);
  const isBlamed = BLAMED.test(words);
  const isEnd = others.every(({ start }) => start < question.target.start);
  if (isBlamed && isEnd && !(isGeneric && !isAllusion)) return { polarity: "negative", function: "attack" };
  if (SPARED.test(words) || (PRAISED.test(words) && others.length === 0)) return { polarity: "positive", function: "acclaim" };
  if (charge === "charged" && !question.isOwnSide) return { polarity: "negative", function: "attack" };
  if (charge === "cleared") return { polarity: "positive", function: "defend" };
  if (best === "negative" && REPORTED.test(words)) return { polarity: "neutral", function: "other" };
  if (isAllusion && others.length === 0 && REFUSED.test(words)) return { polarity: "negative", function: "attack" };
  if (isGeneric && best === "negative" && (others.length > 0 || shares.function[1]! < 0.5))
    return { polarity: "neutral", function: "other" };
  return undefined;
}

function deedOf(polarity: TargetRow["polarity"], { function: deeds, act }: SentenceShares): TargetRow["function"] {
  const [acclaim = 0, attack = 0, defend = 0, other = 0] = deeds;
  if (polarity === "negative") return attack + defend >= 0.2 ? "attack" : "other";
  if (polarity === "neutral") return "other";
  if (bestLabel("act", act) === "demand" && acclaim < 0.4) return "other";
  if (defend >= 0.5) return "defend";
  return acclaim + attack >= 0.25 || other < 0.6 ? "acclaim" : "other";
}
