/**
 * How a sentence colours somebody it mentions: polarity and what the speaker does to that person or body, weighed from the signs of the mention,
 * then plain formulas. A charge that the claims level ascribes to the mention decides alone. Linear in signs and words.
 */
import type { Extent } from "../model/extent.ts";
import type { TargetRow } from "../model/tables/target.ts";
import { polaritySeen } from "./mention-signs.ts";
import type { Person } from "./person-of-place.ts";
import { scoreMention, type MentionWeights } from "./score-mention.ts";
import type { PolarityShares } from "./score-target.ts";
import { bestLabel, type SentenceShares } from "./score-sentences.ts";

export interface MentionColour extends Pick<TargetRow, "polarity" | "score" | "function" | "about"> {}

export interface ColourQuestion {
  readonly text: string;
  readonly sentence: Extent;
  readonly target: Extent;
  readonly others: readonly Extent[];
  readonly shares: SentenceShares;
  /** What `mentionSigns` gave. */
  readonly signs: Float64Array;
  readonly weights: MentionWeights;
  /** Whether the words mean a body or its people without naming it. */
  readonly isGeneric: boolean;
  /** Whether the words are "an organisation that ...", meant for a known one. */
  readonly isAllusion: boolean;
  /** Whether the mention is of the speaker's own side: a body he or she belongs to, or its leader. */
  readonly isOwnSide: boolean;
  /** Whether an outlet tells it in its own prose. */
  readonly isTold: boolean;
  /** In whose person the place is told. */
  readonly person: Person;
  /** Whether somebody gave the mention, and not the program found it. */
  readonly isGiven: boolean;
  /** Whether the mention is the speaker. */
  readonly isSelf: boolean;
  /** What a claim of the sentence says of the mention: `charged`; `cleared` where the charge is denied; null for neither. */
  readonly charge: "charged" | "cleared" | null;
}

/** Share from which an attack is told: chosen on the development half of fixtures/agenda, eval `agenda`. */
const SURE = 0.6;
/**
 * What the classifier of polarity, which learnt from news, says beside the weighed signs, which learnt from speeches and releases, by person:
 * macro-F1 across ten folds of the development half and the practice of fixtures/agenda, and on a fold of eval `sentiment`.
 */
const SEEN: Readonly<Record<Person, number>> = { first: 0.3, quoting: 0.7, third: 0.7 };
/** How much likelier than praise blame must be, by classifier and signs together, for an attack. */
const MORE = 0.1;
/** What the odds of blame are multiplied by on the speaker's own side: who speaks for a party seldom attacks it. */
const OWN_SIDE = 0.25;
/** The same by the weighed signs in the prose of an outlet, which tells of more quarrels than it has. */
const TOLD = 0.5;
/** Share of attack from which words for a body that name none are one. */
const GENERIC = 0.5;
/** The same where others are mentioned beside them. */
const GENERIC_AMONG = 0.75;
const SPARED =
  /\b(?:no (?:complaint|quarrel|ill will|grievance|case) (?:against|with|toward)|nothing (?:wrong with|against)|(?:not|never|nobody|\p{L}+n['’]t)\b[^.;:!?]{0,30}\b(?:I am|I['’]m|we are|we['’]re) against|(?:not|n['’]t) (?:be )?(?:against|my enem)|apolog(?:y|ies) to (?:nobody|no one|anybody)|bear .{0,40}no ill will)\b/iu;
const PRAISED =
  /\b(?:takes? the blame|(?:lucky|fortunate|proud|privileged|honou?red) to (?:have|serve|know|work|stand|call)|i (?:have )?(?:always )?(?:loved?|admired?|respect(?:ed)?|trust(?:ed)?) (?:and \p{L}+ )?(?:him|her|them|it|that|this|the|\p{Lu})|(?:he|she) is (?:straight|honest|fair|decent|kind|brave|loyal|tireless|generous|capable|able|wise|patient|quick|hard-working|upright|principled|steady|sound)\b|would (?:trust|follow) (?:him|her|them)|the (?:only one|first) who|never (?:known|met|seen|heard) .{0,60}\b(?:break|fairer|better|finer|kinder|harder|braver|explain)|in better hands|not have heard anyone|the (?:best|fairest|finest|kindest|toughest|bravest|ablest|most (?:generous|honest|able|decent)) \p{L}+ )/iu;
const BLAMED =
  /\b(?:complaint|quarrel|case|charge) is (?:against|with)\b|\bowes? (?:an? )?(?:apology|explanation|answer)|\b(?:have|has|had|is|with) (?:a|one|every|my|our|only one|but one) (?:quarrel|complaint|grievance|dispute|fight|score to settle) (?:against|with)\b|\bis (?:aimed|directed) (?:at|against)\b|\b(?:runs?|ran|running|rules?|ruled|treats?|treated) (?:this|the|our|his|her|their|us|it|\p{L}+) ?\p{L}* (?:like|as if|as though) (?:a|an|his|her|it|he|she|we|they)\b|^["“]?ask (?:him|her|them|(?:the|mr|mrs|ms|dr) \p{L}+) (?:who|why|where|how|what|which)\b/iu;
/** What was said that nobody else has to do, one does: "One woman has." */
const ONE_DOES =
  /^(?:and |but |there is )?(?:only )?(?:one|a single) (?:man|woman|person) (?:who )?(?:has|does|did|is|must|should|ought to)\b.{0,16}$|\bapolog.{0,60}[,;:–—-] ?(?:and |but )?(?:only )?one (?:man|woman|person)(?: only)?,? (?:has|does|must|should|ought|owes?|owed)/isu;
const REPORTED =
  /\b(?:gossip|rumou?rs?|slander(?:s|ed)?|nonsense is being|(?:is|are|was|were|been|being) (?:accused|charged|blamed)|(?:enemies|critics|opponents|detractors) (?:say|claim|call)|(?:they|some|people) (?:say|call|claim)|(?:have|had) read that|piling on|those who call|correspondent calls)\b/iu;
const REFUSED = /\b(?:not|no|none|never|cannot|nobody|without|nothing)\b|n['’]t\b/iu;

/** Colours one mention. Neutral and `other` where nothing tells. */
export function colourMention(question: ColourQuestion): MentionColour {
  const { shares, signs, weights } = question;
  const { polarity: weighedSigns, function: deeds } = scoreMention(signs, weights);
  const seen = polaritySeen(signs);
  // The classifier was trained on the prose of outlets.
  const prose = question.isTold ? TOLD : 1;
  const say = SEEN[question.person];
  const by = {
    negative: say * seen.negative + (1 - say) * weighedSigns.negative * prose,
    neutral: say * seen.neutral + (1 - say) * weighedSigns.neutral,
    positive: say * seen.positive + (1 - say) * weighedSigns.positive,
  };
  const own = question.isOwnSide ? OWN_SIDE : 1;
  const odds = own * prose;
  const weighed = { ...by, negative: by.negative * own };
  const attack = (deeds[1]! * odds) / (1 - deeds[1]! * (1 - odds));
  const balance = (weighed.positive - weighed.negative) / (weighed.positive + weighed.neutral + weighed.negative);
  const isAttack = attack >= SURE && balance <= -MORE && !isPlace(question);
  const best = isAttack ? "negative" : likeliest(weighed);
  if (question.isGiven && question.person === "third") return newsColour(question, { seen, deeds, attack });
  const told = toldColour(question, { best, attack });
  const polarity = told?.polarity ?? best;
  const deed = told?.function ?? (isAttack ? "attack" : kindOf(polarity, deeds));
  const score = polarity === "neutral" ? balance : polarity === "positive" ? Math.max(balance, 0.1) : Math.min(balance, -0.1);
  return {
    polarity,
    score: Math.round(score * 1e6) / 1e6,
    function: question.isSelf && deed === "attack" ? "other" : deed,
    about: bestLabel("about", shares.about),
  };
}

/**
 * A given mention in the third person is just what the classifier was trained on and measured by: it decides alone. An attack is what it finds
 * negative and what the signs or a claim find to be one.
 */
function newsColour(
  { shares, charge }: ColourQuestion,
  { seen, deeds, attack }: { readonly seen: PolarityShares; readonly deeds: Float64Array; readonly attack: number },
): MentionColour {
  const polarity = likeliest(seen);
  const isAttack = polarity === "negative" && (attack >= SURE || charge === "charged");
  return {
    polarity,
    score: Math.round((seen.positive - seen.negative) * 1e6) / 1e6,
    function: isAttack ? "attack" : kindOf(polarity, deeds),
    about: bestLabel("about", shares.about),
  };
}

const likeliest = (by: PolarityShares): TargetRow["polarity"] =>
  (["negative", "neutral", "positive"] as const).reduce((top, each) => (by[each] > by[top] ? each : top));

/** Whether a name stands where only places do: "in Iraq", "across Carolina". */
const isPlace = ({ text, target }: ColourQuestion): boolean =>
  /\b(?:in|into|inside|outside|across|throughout|within|near|around) (?:\p{Lu}\p{L}+ )?$/u.test(
    text.slice(Math.max(0, target.start - 24), target.start),
  ) && /^\p{Lu}/u.test(text.slice(target.start, target.end));

/** What plain formulas, or a claim of the sentence, say of a mention; undefined where they say nothing. */
function toldColour(
  question: ColourQuestion,
  { best, attack }: { readonly best: TargetRow["polarity"]; readonly attack: number },
): Pick<MentionColour, "polarity" | "function"> | undefined {
  const { text, sentence, others, charge, isGeneric, isAllusion } = question;
  const words = text.slice(sentence.start, sentence.end);
  const isBlamed = BLAMED.test(words);
  if (ONE_DOES.test(words) && /^(?:one|only one|a single) /iu.test(text.slice(question.target.start, question.target.end)))
    return { polarity: "negative", function: "attack" };
  const isEnd = others.every(({ start }) => start < question.target.start);
  if (isBlamed && isEnd && !(isGeneric && !isAllusion)) return { polarity: "negative", function: "attack" };
  if (SPARED.test(words) || (PRAISED.test(words) && others.length === 0)) return { polarity: "positive", function: "acclaim" };
  if (charge === "charged" && !question.isOwnSide) return { polarity: "negative", function: "attack" };
  if (charge === "cleared") return { polarity: "positive", function: "defend" };
  if (best === "negative" && REPORTED.test(words)) return { polarity: "neutral", function: "other" };
  if (isAllusion && others.length === 0 && REFUSED.test(words)) return { polarity: "negative", function: "attack" };
  if (isGeneric && best === "negative" && attack < (others.length > 0 ? GENERIC_AMONG : GENERIC))
    return { polarity: "neutral", function: "other" };
  return undefined;
}

function kindOf(polarity: TargetRow["polarity"], deeds: Float64Array): TargetRow["function"] {
  const [acclaim = 0, , defend = 0, other = 0] = deeds;
  if (polarity !== "positive" || other >= Math.max(acclaim, defend)) return "other";
  return defend > acclaim ? "defend" : "acclaim";
}
