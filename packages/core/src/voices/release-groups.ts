import type { PeopleLexicon } from "./people-lexicon.ts";
import type { NameMention, PeopleOfText, TextPerson } from "./people.ts";

export interface IssuingGroup {
  /** The word behind the name, parentheses and appositions left out; of joined names that behind the last. */
  readonly verb: string;
  /** Place of the last name; -1 when the name stands alone. */
  readonly group: number;
}

const PLAIN =
  /^(?:, (?:Jr\.?|Sr\.?|II|III|IV)\b)?(?: ?\([^)]{1,40}\))?,? (?:(?:also|today|recently|has|have|will|was|\p{Ll}+ly) )?([\p{L}-]+)/u;
const ASIDE = /^(?: ?\([^)]{1,40}\))?, [^.;:"\u201c]{1,200}?, (?:(?:also|today|recently|has|have|will|was|\p{Ll}+ly) )?([\p{L}-]+)/u;
/** Between two joined names: a party, an apposition, "and", titles. No end of a sentence, no quotation. */
const JOINED =
  /^(?: ?\([^)]{1,40}\))?(?:, (?:[^.;:!?"\u201c]|(?<=\b(?:Rep|Reps|Sen|Sens|U\.S|Jr|Dr|St|\p{Lu}))\.){0,160})??(?:,| and| &|, and|,? (?:along|together) with)(?: (?:along|together) with)? (?:(?:[\p{L}.&]+ ){0,3}|(?:(?:\p{Lu}[\p{L}.&'\u2019-]*|of|the|on|and|for),? ){4,10})$/u;
const LONGEST_GAP = 200;

/** For each person's mention the verb it is the subject of, and with whom. */
export function issuingGroups(text: string, people: PeopleOfText, lexicon: PeopleLexicon): Map<NameMention, IssuingGroup> {
  const found = new Map<NameMention, IssuingGroup>();
  let next: NameMention | undefined;
  for (const mention of people.mentions.toReversed()) {
    if (mention.who === null || !mayIssue(people.people[mention.who]!)) continue;
    if (isInParentheses(text, mention.start)) continue;
    const behind = next === undefined ? undefined : found.get(next);
    const gap = next !== undefined && next.start - mention.end < LONGEST_GAP ? text.slice(mention.end, next.start) : "";
    if (gap !== "" && behind !== undefined && !mention.isPossessive && JOINED.test(gap) && !hasVerb(gap, lexicon)) {
      const group = behind.group < 0 ? next!.start : behind.group;
      found.set(next!, { verb: behind.verb, group });
      found.set(mention, { verb: behind.verb, group });
    } else found.set(mention, { verb: verbOf(text.slice(mention.end, mention.end + 260), lexicon), group: -1 });
    next = mention;
  }
  return found;
}

/** A full name that nothing shows to be a person's may be one all the same where it stands among others. */
const mayIssue = ({ kind, isFull }: TextPerson): boolean => kind === "person" || (kind === "unknown" && isFull);

function verbOf(after: string, lexicon: PeopleLexicon): string {
  const plain = PLAIN.exec(after)?.[1]?.toLowerCase() ?? "";
  if (lexicon.isSaying(plain) || lexicon.isAnnouncing(plain)) return plain;
  return ASIDE.exec(after)?.[1]?.toLowerCase() ?? plain;
}

function hasVerb(gap: string, lexicon: PeopleLexicon): boolean {
  return (gap.match(/\p{Ll}+/gu) ?? []).some((word) => lexicon.isSaying(word) || lexicon.isAnnouncing(word));
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
