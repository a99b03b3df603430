import type { PeopleLexicon } from "./people-lexicon.ts";
import type { NameMention, PeopleOfText } from "./people.ts";
import { issuingGroups } from "./release-groups.ts";

export type ReleaseSign = "heading" | "announcement" | "statement" | "quoted" | "signature" | "named";

/** What speaks for somebody as the issuer of a release. */
export interface ReleaseSigns {
  /** Index into the people of the text. */
  readonly who: number;
  readonly firstAt: number;
  score: number;
  best: number;
  how: ReleaseSign;
  quotedCount: number;
  isIssuing: boolean;
  /** Equal for people who issue it in one breath: "Senators A and B today announced"; -1 for one alone. */
  group: number;
}

/** Only the first signs of being quoted count. */
const MOST_QUOTED = 4;
/** Beyond this place only quotations, a signature and a footer are signs. */
const OPENING = 1200;
const EARLY = 500;
const STATEMENT_BEFORE =
  /(?:statement|remarks|comments?|op-ed|column|letter|floor speech|testimony) (?:of|by|from|for)(?: the)? $|\boffice of $|(?:^|\n)by $/iu;
const SIGNED = /(?:sincerely|regards|yours),?\s*$/iu;
/** Behind a quotation or a column: "-U.S. Congressman Ada Brook". */
const DASHED = /[.!?"\u201d]\s*[-\u2013\u2014~]\s*(?:U\.)?$/u;
const STATEMENT_BEHIND = /^(?:['\u2019]s)? (?:(?:full|complete|prepared|opening|floor|following) )*(?:statement|remarks)/iu;
/** "X released the following statement": what comes are his words, whoever is told of before. */
const FOLLOWING =
  /^[^.:;"\u201c]{0,30} (?:released|issued|made|offered|delivered) (?:the|this) (?:following )?(?:joint )?(?:statement|remarks)/u;
/** "X represents the Third District", "X serves on the Committee": what stands at the foot of releases. */
const FOOTER =
  /^(?: ?\([^)]{1,40}\))?,? (?:currently )?(?:represents|serves|sits|is (?:a|the) (?:senior |ranking )?member|is (?:serving|currently))\b/u;
/** What people say of their own: "X's office", "X's bill". */
const OWN =
  /^['\u2019]s? (?:[\p{L}.,]+ ){0,4}(?:offices?|website|amendment|bill|legislation|support|provision|request|staff|efforts?|district)\b/u;

/** Signs of every listed or titled person of a text, in order of first mention. */
export function readReleaseSigns(text: string, people: PeopleOfText, lexicon: PeopleLexicon): ReleaseSigns[] {
  const signs = new Map<number, ReleaseSigns>();
  const groups = issuingGroups(text, people, lexicon);
  for (const mention of people.mentions) {
    const { who } = mention;
    if (who === null || people.people[who]!.kind !== "person") continue;
    // A bare family name that only the list explains may be a common word: "Waters of the U.S.", but hardly where it says something.
    const isSure =
      mention.how !== "list_family" || mention.title !== "" || isSayingIt(text, mention, groups.get(mention)?.verb ?? "", lexicon);
    if (!isSure || (people.people[who]!.actorId === null && mention.title === "" && !signs.has(who))) continue;
    let own = signs.get(who);
    if (own === undefined) {
      own = { who, firstAt: mention.start, score: 0, best: 0, how: "named", quotedCount: 0, isIssuing: false, group: -1 };
      const isFirst = signs.size === 0 && mention.how !== "list_family";
      if (mention.start < EARLY && !mention.isPossessive) note(own, isFirst ? 1.5 : 0.5, "named");
      signs.set(who, own);
    }
    const { verb, group } = groups.get(mention) ?? { verb: "", group: -1 };
    weigh(text, mention, verb, own, lexicon);
    if (own.isIssuing && mention.start < OPENING && own.group < 0) own.group = group;
  }
  return [...signs.values()];
}

function weigh(text: string, mention: NameMention, verb: string, own: ReleaseSigns, lexicon: PeopleLexicon): void {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  if (isSayingIt(text, mention, verb, lexicon)) {
    own.quotedCount++;
    note(own, own.quotedCount <= MOST_QUOTED ? 1.5 : 0, "quoted");
  }
  const rest = text.length - mention.end;
  if (SIGNED.test(before) || (rest < 60 && DASHED.test(before))) note(own, 3, "signature");
  const after = text.slice(mention.end, mention.end + 80);
  if (FOOTER.test(after)) note(own, 2, "signature");
  else if (mention.isPossessive && OWN.test(after)) note(own, 1, "named");
  if (mention.start > OPENING) return;
  const isEarly = mention.start < EARLY;
  if (STATEMENT_BEFORE.test(before)) note(own, isEarly ? 3 : 1, "statement");
  else if (isEarly && after.startsWith(":")) note(own, 3.5, "heading");
  else if (isEarly && (mention.isPossessive || mention.start < 120) && STATEMENT_BEHIND.test(after)) note(own, 3, "heading");
  else if (lexicon.isAnnouncing(verb) && !mention.isPossessive) {
    own.isIssuing = true;
    if (isEarly && FOLLOWING.test(after)) note(own, 4.5, "statement");
    else note(own, isEarly ? 2.5 : 1, "announcement");
  }
}

function isSayingIt(text: string, mention: NameMention, verb: string, lexicon: PeopleLexicon): boolean {
  if (mention.isPossessive) return false;
  const previous = /([\p{L}]+) $/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1]?.toLowerCase() ?? "";
  return lexicon.isSaying(verb) || lexicon.isSaying(previous);
}

function note(own: ReleaseSigns, weight: number, how: ReleaseSign): void {
  own.score += weight;
  if (weight <= own.best) return;
  own.best = weight;
  own.how = how;
}
