/**
 * Enumeration: four or more coordinate members in one series. Members are what stands between the commas (or semicolons) of a sentence, as
 * long as they are short and begin alike or hold no verb; a series of names is a roll, not a device. Cost: linear in tokens.
 */
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice, FoundMember } from "./found-device.ts";
import { type FormLexicon, formLexicon, isAuxiliary, isNameLike } from "./form-lexicon.ts";
import { WordClass } from "./word-book.ts";

const THRESHOLD = 0.5;
const FEWEST = 4;
const LONGEST_MEMBER = 9;
const LONGEST_BARE_MEMBER = 4;
const LONGEST_UNLIKE = 7;
const LONGEST_CLAUSE = 28;

interface Part {
  readonly first: number;
  readonly last: number;
}

function findEnumerations(text: DeviceText, lexicon: FormLexicon): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const first = text.sentenceFirst[sentence]!;
    const last = text.sentenceFirst[sentence + 1]!;
    for (const mark of [Gap.comma, Gap.semicolon])
      for (const series of seriesIn(text, { first, last }, mark, lexicon)) found.push(device(text, series, sentence));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start, end }, i) => !found.some((other, k) => k < i && other.start <= start && end <= other.end));
}

/** Series parted by one mark within a sentence. */
function seriesIn(text: DeviceText, { first, last }: Part, mark: number, lexicon: FormLexicon): Part[][] {
  const parts: Part[] = [];
  const all: Part[][] = [];
  const close = (): void => {
    const series = trimmed(text, parts, mark, lexicon);
    if (series) all.push(series);
    parts.length = 0;
  };
  const other = Gap.colon | Gap.dash | Gap.bracket | Gap.period | Gap.question | Gap.exclamation | (mark === Gap.comma ? Gap.semicolon : 0);
  let from = first;
  for (let token = first + 1; token <= last; token++) {
    const gap = token === last ? Gap.start : text.before[token]!;
    const isEnd = (gap & (other | Gap.start)) !== 0;
    if (!isEnd && (gap & mark) === 0) continue;
    parts.push({ first: from, last: token });
    if (isEnd) close();
    from = token;
  }
  return all;
}

/** The longest row of members among the parts between marks; undefined when there are fewer than four. */
function trimmed(text: DeviceText, parts: readonly Part[], mark: number, lexicon: FormLexicon): Part[] | undefined {
  for (let at = parts.length - 1; at > 0; at--) {
    const members = closingParts(text, parts[at]!, mark);
    const isLast = isJoin(text, parts[at]!.first);
    const isLinked = isLast && isJoin(text, parts[at - 1]!.first);
    const isSplit = members.length > 1;
    const isJoined = isLast || isSplit;
    let head = at - 1;
    for (; head > 0 && isMember(text, parts[head]!, { mark, isLinked, lexicon }); head--) members.unshift(withoutJoin(text, parts[head]!));
    const opening = openingPart(text, parts[head]!, members[0]!, mark, lexicon);
    if (opening) members.unshift(opening);
    if (members.length >= FEWEST && isSeries(text, members, { isJoined, isSplit, mark })) return members;
  }
  return undefined;
}

/** The last part, parted at its conjunction where both sides begin alike: "x and y" are two members, "and y" one. */
function closingParts(text: DeviceText, part: Part, mark: number): Part[] {
  const own = withoutJoin(text, part);
  const last = closed(text, own);
  if (own.first > part.first || mark === Gap.semicolon) return [{ first: own.first, last }];
  for (let token = part.first + 1; token < part.last - 1 && token <= last; token++) {
    if (!isJoin(text, token)) continue;
    const second = { first: token + 1, last: part.last };
    const { classes } = text;
    const isNamed =
      (classes[second.first]! & (WordClass.article | WordClass.possessive)) !== 0 && token - part.first <= LONGEST_BARE_MEMBER;
    const isAlike = isNamed || (classes[part.first] === 0) === (classes[second.first] === 0);
    return isAlike
      ? [
          { first: part.first, last: token },
          { first: second.first, last: closed(text, second) },
        ]
      : [{ first: own.first, last }];
  }
  return [{ first: own.first, last }];
}

/** Where the last member probably ends: before a verb or a conjunction behind its first words. */
function closed(text: DeviceText, { first, last }: Part): number {
  for (let token = first + 1; token < last; token++) if (isAuxiliary(text, token) || isJoin(text, token)) return token;
  return last;
}

const isJoin = ({ classes }: DeviceText, token: number): boolean => (classes[token]! & WordClass.coordinator) !== 0;

function withoutJoin(text: DeviceText, part: Part): Part {
  return isJoin(text, part.first) && part.last - part.first > 1 ? { first: part.first + 1, last: part.last } : part;
}

/** Whether a part in the middle may be a member: short, and no clause or remark thrown in. A conjunction before it only where all have one. */
function isMember(
  text: DeviceText,
  part: Part,
  { mark, isLinked, lexicon }: { readonly mark: number; readonly isLinked: boolean; readonly lexicon: FormLexicon },
): boolean {
  const { first, last } = withoutJoin(text, part);
  const { classes, before } = text;
  const length = last - first;
  if (first > part.first !== isLinked || lexicon.seriesOpeners.has(text.ids[first]!)) return false;
  if (length > (mark === Gap.semicolon ? LONGEST_CLAUSE : LONGEST_MEMBER) || (before[first]! & Gap.digit) !== 0) return false;
  if (mark === Gap.semicolon) return true;
  if (
    (classes[first]! & (WordClass.subordinator | WordClass.adverb | WordClass.question)) !== 0 &&
    (classes[first]! & WordClass.preposition) === 0
  )
    return false;
  for (let token = first; token < last; token++) if (isAuxiliary(text, token) || isClausePronoun(text, token)) return false;
  return true;
}

const isClausePronoun = ({ classes }: DeviceText, token: number): boolean =>
  (classes[token]! & WordClass.pronoun) !== 0 && (classes[token]! & WordClass.possessive) === 0;

/** The end of the first part, from where it begins like the second member. */
function openingPart(text: DeviceText, part: Part, second: Part, mark: number, { verbs, seriesOpeners }: FormLexicon): Part | undefined {
  const { ids, classes } = text;
  for (let token = part.last - 2; token >= part.first; token--)
    if (seriesOpeners.has(ids[token]!)) return { first: token + 1, last: part.last };
  for (let token = part.last - 1; token >= part.first && part.last - token <= LONGEST_MEMBER + 3; token--) {
    const isPhrase = (classes[second.first]! & WordClass.preposition) !== 0;
    const isAlike = ids[token] === ids[second.first] || (!isPhrase && classes[token]! !== 0 && classes[token] === classes[second.first]);
    if (isAlike && part.last - token >= 2) return { first: token, last: part.last };
  }
  if (mark === Gap.semicolon) return part;
  if (classes[second.first] !== 0) return undefined;
  const length = Math.min(part.last - part.first, Math.max(1, second.last - second.first));
  let first = part.last - length;
  for (let token = first; token < part.last; token++) if (classes[token] !== 0 || verbs.has(ids[token]!)) first = token + 1;
  return first < part.last ? { first, last: part.last } : undefined;
}

/** Whether members make a series: no roll of names; and without a conjunction only if all are short or begin alike. */
function isSeries(
  text: DeviceText,
  members: readonly Part[],
  { isJoined, isSplit, mark }: { readonly isJoined: boolean; readonly isSplit: boolean; readonly mark: number },
): boolean {
  const { classes } = text;
  const names = members.filter((member) => isName(text, member)).length;
  const pairs = members.filter(({ first, last }) => hasJoin(text, first + 1, last)).length;
  const longest = Math.max(...members.map(({ first, last }) => last - first));
  const alike = members.filter(({ first }, i) => i > 0 && beginAlike(text, first, members[i - 1]!.first)).length;
  const final = members.at(-1)!.first;
  if ((text.before[members[0]!.first]! & Gap.digit) !== 0 && members[0]!.last - members[0]!.first === 1) return false;
  if (members.some((member) => isDateLike(text, member))) return false;
  if (isSplit && members.slice(0, -2).some(({ first, last }) => hasJoin(text, first + 1, last)) && alike < members.length - 1) return false;
  if (names * 2 > members.length) return false;
  if (pairs * 2 >= members.length && alike < members.length - 1) return false;
  if (mark === Gap.semicolon) return isJoined || alike >= members.length - 2;
  if (isClausePronoun(text, final) && !isClausePronoun(text, members[1]!.first)) return false;
  if ((classes[final]! & (WordClass.subordinator | WordClass.preposition)) !== 0 && !beginAlike(text, final, members.at(-2)!.first))
    return false;
  if (isJoined) return longest <= LONGEST_UNLIKE || alike >= members.length - 2;
  return longest <= LONGEST_BARE_MEMBER || alike >= members.length - 1;
}

function beginAlike({ ids, classes }: DeviceText, a: number, b: number): boolean {
  return ids[a] === ids[b] || (classes[a] !== 0 && classes[a] === classes[b]);
}

function hasJoin(text: DeviceText, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isJoin(text, token)) return true;
  return false;
}

/** Whether a member holds a figure and a name, as dates and addresses do, or a quotation begins or ends within it. */
function isDateLike({ before }: DeviceText, { first, last }: Part): boolean {
  let hasFigure = false;
  let hasName = false;
  for (let token = first; token < last; token++) {
    if ((before[token]! & Gap.digit) !== 0) hasFigure = true;
    else if ((before[token]! & Gap.capital) !== 0) hasName = true;
    if (token > first && (before[token]! & (Gap.quote | Gap.line)) !== 0) return true;
  }
  return hasFigure && hasName;
}

/** Whether all words of content in a member are capitalised. */
function isName(text: DeviceText, { first, last }: Part): boolean {
  let names = 0;
  for (let token = first; token < last; token++) {
    if (text.classes[token] !== 0) continue;
    const opensSentence = token === first && (text.before[token]! & (Gap.period | Gap.start | Gap.question | Gap.exclamation)) !== 0;
    if (!isNameLike(text, token) || opensSentence) return false;
    names++;
  }
  return names > 0;
}

function device(text: DeviceText, series: readonly Part[], sentence: number): FoundDevice {
  const members: FoundMember[] = series.map(({ first, last }) => ({
    start: text.starts[first]!,
    end: text.ends[last - 1]!,
    role: "member",
  }));
  return {
    type: "enumeration",
    start: members[0]!.start,
    end: members.at(-1)!.end,
    utterance: utteranceOf(text, sentence),
    members,
    filler: series.map(({ first, last }) => (last - first > 2 ? wordsOf(text, first, first + 1) : wordsOf(text, first, last))).join(", "),
    score: series.length > FEWEST ? 0.9 : 0.8,
    rule: "enumeration.series",
  };
}

export const enumeration: DeviceDetector = {
  type: "enumeration",
  externalType: "",
  definition: "Four or more coordinate members in one series.",
  source: "Silva Rhetoricae, enumeratio; Fahnestock 2011",
  threshold: THRESHOLD,
  isExperimental: false,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? findEnumerations(text, lexicon) : [];
  },
};
