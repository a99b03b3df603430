/**
 * Where a text says itself that words are not its own: an agency in the dateline or at its end, a joint statement, "as Ada Brook said",
 * "in the words of". Declared repetition is no sign of anything hidden. Cost: linear in the text.
 */
import type { DeclaredWords } from "../languages/declared-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import { kindAt, LETTER } from "./letter-units.ts";
import type { PeopleOfText } from "./people.ts";
import { WordSpotter } from "./word-spotter.ts";

export interface DeclaredSource extends Extent {
  readonly kind: "agency" | "joint" | "citation";
  /** Whom or what the text names, as written; "" for a joint statement. */
  readonly name: string;
  /** Where that name stands; null for a joint statement. */
  readonly named: Extent | null;
  /** Index into the people of the text; null when the name is none of them. */
  readonly who: number | null;
}

interface Patterns {
  readonly agency: RegExp;
  readonly joint: RegExp;
  readonly before: RegExp;
  readonly as: RegExp;
  readonly said: RegExp;
  readonly material: RegExp;
  /** Last words of what stands before a name in one of the above. */
  readonly lastWords: ReadonlySet<string>;
  /** One word of each agency, and of each phrase of a joint statement. */
  readonly agencySigns: WordSpotter;
  readonly jointSigns: WordSpotter;
}

const compiled = new WeakMap<DeclaredWords, Patterns>();
/** An agency between parentheses at the beginning of a text, behind a dateline. */
const DATELINE = /^\p{Lu}[\p{Lu}'\u2019. -]{2,40}(?:,[^\n(]{0,40})? ?\((\p{Lu}[\p{L}\p{M}.& -]{1,40})\)/u;

/** Every declared source of a text, ascending. Empty when the language has no words for it. */
export function findDeclaredSources(text: string, people: PeopleOfText, pack: LanguagePack): DeclaredSource[] {
  const words = pack.declared;
  if (words === undefined) return [];
  const patterns = compiled.get(words) ?? compile(words);
  compiled.set(words, patterns);
  const found: DeclaredSource[] = [...agencies(text, people, patterns)];
  for (const match of patterns.jointSigns.isIn(text, 0, text.length) ? text.matchAll(patterns.joint) : [])
    found.push({ kind: "joint", name: "", named: null, who: null, start: match.index, end: match.index + match[0].length });
  for (const mention of people.mentions) {
    if (!patterns.lastWords.has(wordBefore(text, mention.start))) continue;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const after = text.slice(mention.end, mention.end + 40);
    const opening = patterns.before.exec(before) ?? (patterns.said.test(after) ? patterns.as.exec(before) : null);
    const material = opening === null ? patterns.material.exec(before) : null;
    const cue = opening ?? material;
    if (cue === null) continue;
    const verb = opening === null ? null : patterns.said.exec(after);
    const start = mention.start - before.length + cue.index;
    const name = text.slice(mention.nameStart, mention.end);
    found.push({
      kind: material === null ? "citation" : "agency",
      name,
      named: { start: mention.nameStart, end: mention.end },
      who: mention.who,
      start,
      end: mention.end + (verb?.[0].length ?? 0),
    });
  }
  return found
    .sort((x, y) => x.start - y.start || x.end - y.end)
    .filter((one, index, all) => all.findIndex((other) => other.start <= one.start && other.end >= one.end) === index);
}

function agencies(text: string, people: PeopleOfText, patterns: Patterns): DeclaredSource[] {
  const found: DeclaredSource[] = [];
  const dateline = DATELINE.exec(text);
  const whoAt = (start: number): number | null =>
    people.mentions.find((mention) => mention.start <= start && start < mention.end)?.who ?? null;
  if (dateline !== null) {
    const start = dateline[0].length - 1 - dateline[1]!.length;
    const named = { start, end: start + dateline[1]!.length };
    found.push({ kind: "agency", name: dateline[1]!, named, who: whoAt(start), ...named });
  }
  if (!patterns.agencySigns.isIn(text, 0, text.length)) return found;
  for (const match of text.matchAll(patterns.agency)) {
    const name = match[1]!;
    // Two or three capitals are an agency only between parentheses or at the end of a line.
    const isShort = name.length <= 4 && name === name.toUpperCase();
    const [before, after] = [text.charAt(match.index - 1), text.slice(match.index + name.length, match.index + name.length + 2)];
    if (isShort && !(before === "(" && after.startsWith(")")) && !/^(?:$|\n)/u.test(after)) continue;
    const named = { start: match.index, end: match.index + name.length };
    found.push({ kind: "agency", name, named, who: whoAt(match.index), ...named });
  }
  return found;
}

/** The word that a blank parts from a place, "the" left out, in small letters; "" when there is none. */
function wordBefore(text: string, place: number): string {
  if (text.charAt(place - 1) !== " ") return "";
  const end = place - 1;
  let start = end;
  while (start > 0 && end - start < 40 && (kindAt(text, start - 1) & LETTER) !== 0) start--;
  const word = text.slice(start, end).toLowerCase();
  return word === "the" ? wordBefore(text, start) : word;
}

function compile(words: DeclaredWords): Patterns {
  const any = (list: readonly string[]): string =>
    list.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s+")).join("|");
  // A name begins with a capital; acronyms stand in capitals alone.
  const cased = words.agencies.map((name) =>
    name.length <= 4 && !name.includes(" ") ? name.toUpperCase() : name.replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  const openings = [...words.before, ...words.as, ...words.material];
  return {
    lastWords: new Set(openings.map((phrase) => /\p{L}*$/u.exec(phrase)![0])),
    agencySigns: new WordSpotter(words.agencies.map(longestWord)),
    jointSigns: new WordSpotter(words.joint.map(longestWord)),
    agency: new RegExp(`(?<![\\p{L}\\p{N}])(${any(cased)})(?![\\p{L}\\p{N}])`, "gu"),
    joint: new RegExp(`(?<![\\p{L}])(?:${any(words.joint)})(?![\\p{L}])`, "giu"),
    before: new RegExp(`(?<![\\p{L}])(?:${any(words.before)}) (?:the )?$`, "iu"),
    as: new RegExp(`(?<![\\p{L}])(?:${any(words.as)}) (?:the )?$`, "iu"),
    said: new RegExp(`^,? (?:${any(words.said)})(?![\\p{L}])`, "iu"),
    material: new RegExp(`(?<![\\p{L}])(?:${any(words.material)}) (?:the )?$`, "iu"),
  };
}

const longestWord = (phrase: string): string => (phrase.match(/\p{L}+/gu) ?? [""]).reduce((x, y) => (y.length >= x.length ? y : x));
