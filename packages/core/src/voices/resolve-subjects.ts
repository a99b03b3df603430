import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { nameWord } from "./person-name.ts";
import { firstFrom } from "./place-search.ts";
import type { Point, Somebody } from "./resolve-points.ts";
import type { ResolveContext } from "./resolve-walk.ts";
import { openingDeterminer, readOpeningRole, type RolePhrase } from "./role-phrase.ts";

const QUOTED: ReadonlySet<FoundAttribution["form"]> = new Set(["direct"]);

/**
 * Where people stand in the prose of a text before any attribution is resolved: names, and sentences that open with a role.
 * Words inside quotations are left out: whoever is named there is not the one who speaks next.
 */
export function staticPoints(context: ResolveContext, resolve: (phrase: RolePhrase, label: string, at: number) => Somebody): Point[] {
  const { text, people, sentences, attributions, list } = context;
  const quoted = attributions.filter((attribution) => QUOTED.has(attribution.form)).flatMap((attribution) => attribution.content);
  const isQuoted = insideAny(quoted);
  const sources = new Set(attributions.map((attribution) => attribution.source?.start));
  const points: Point[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < people.mentions.length && people.mentions[next]!.start < sentence.start) next++;
    for (; next < people.mentions.length && people.mentions[next]!.start < sentence.end; next++) {
      const mention = people.mentions[next]!;
      if (mention.who === null || isQuoted(mention.start) || isDateline(text.slice(mention.start, mention.end))) continue;
      const isSubject = !mention.isPossessive && standsAsSubject(text.slice(sentence.start, mention.start), context);
      points.push({ start: mention.start, somebody: { kind: "person", who: mention.who }, rank: isSubject ? 1 : 0 });
    }
    if (isQuoted(sentence.start) || sources.has(sentence.start)) continue;
    const written = text.slice(sentence.start, sentence.end);
    if (openingDeterminer(written, list.lexicon) === null) continue;
    const phrase = readOpeningRole(written, list.lexicon);
    if (phrase === null || phrase.determiner === null) continue;
    const label = text.slice(sentence.start, sentence.start + phrase.headEnd);
    if (hasNameWithin(people.mentions, sentence.start, sentence.start + phrase.headEnd + 3)) continue;
    points.push({ start: sentence.start, somebody: resolve(phrase, label, sentence.start), rank: 1 });
  }
  return points.sort((x, y) => x.start - y.start);
}

/** Whether a place lies in one of some extents; asked in any order. */
function insideAny(extents: readonly Extent[]): (at: number) => boolean {
  const sorted = extents.toSorted((x, y) => x.start - y.start);
  let reached = -1;
  const reaches = sorted.map((extent) => (reached = Math.max(reached, extent.end)));
  return (at) => (reaches[firstFrom(sorted, at + 1) - 1] ?? -1) > at;
}

const hasNameWithin = (mentions: readonly { readonly start: number }[], start: number, end: number): boolean =>
  firstFrom(mentions, start) < firstFrom(mentions, end);

/** A place in capitals before a text. */
const isDateline = (name: string): boolean => /\p{L}{4}/u.test(name) && !/\p{Ll}/u.test(name);

const ENDS_CLAUSE = ',;:\u2014\u2013)"\u201d';
const SIX_WORDS = /^(?:\S+\s+){5}\S/u;

function lastWord(stretch: string): string {
  let start = stretch.length;
  for (; start > 0; start--) {
    const unit = stretch.charCodeAt(start - 1);
    if ((unit <= 0x20 || unit > 0x7f) && /\s/u.test(stretch.charAt(start - 1))) break;
  }
  return stretch.slice(start);
}

/** Whether a name may be the subject of its clause, from the words of the sentence before it. */
function standsAsSubject(before: string, { list }: ResolveContext): boolean {
  const trimmed = before.trim();
  if (trimmed === "" || ENDS_CLAUSE.includes(trimmed.charAt(trimmed.length - 1))) return true;
  const { lexicon } = list;
  const last = nameWord(lastWord(trimmed));
  if (lexicon.opensClause(last)) return true;
  if (SIX_WORDS.test(trimmed)) return false;
  const words = trimmed.split(/\s+/u).map(nameWord);
  // "On Friday Tobin Rusk", "The former treasurer Bastian Orvell".
  if (lexicon.isRole(last) && words.length <= 5) return true;
  return words.length <= 4 && lexicon.isPreposition(words[0]!) && !lexicon.isPreposition(last) && lexicon.determiner(last) === null;
}
