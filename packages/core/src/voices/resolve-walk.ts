import type { Extent, FoundAttribution } from "./found-attribution.ts";
import type { Gender } from "./people-lexicon.ts";
import type { PeopleList } from "./people-list.ts";
import type { RoleOfPerson } from "./people-roles.ts";
import type { NameMention, PeopleOfText, TextPerson } from "./people.ts";
import { readSourceHead, type SourceHead } from "./resolve-head.ts";
import { nearestSubject, placeOf, type Point, type Somebody } from "./resolve-points.ts";
import { listedHolder, resolveRole } from "./resolve-roles.ts";
import type { ResolutionRule, ResolvedSource, Speaker } from "./resolved-source.ts";
import { staticPoints } from "./resolve-subjects.ts";
import type { RolePhrase } from "./role-phrase.ts";

export interface ResolveContext {
  readonly text: string;
  readonly people: PeopleOfText;
  readonly roles: readonly RoleOfPerson[];
  readonly sentences: readonly Extent[];
  readonly list: PeopleList;
  readonly at: number | null;
  readonly attributions: readonly FoundAttribution[];
  readonly author: Speaker | undefined;
}

interface Answer {
  readonly somebody: Somebody;
  readonly others?: readonly Somebody[];
  readonly how: ResolutionRule;
}

type PronounHead = Extract<SourceHead, { kind: "pronoun" }>;

/** Walks through the attributions of one text in order and remembers who has spoken. */
export class SourceResolving {
  readonly #context: ResolveContext;
  readonly #people: TextPerson[];
  readonly #points: Point[];
  readonly #nameless: { readonly phrase: RolePhrase; readonly somebody: Somebody }[] = [];
  readonly #answers = new Map<number, Answer>();
  #last: Somebody | null = null;

  constructor(context: ResolveContext) {
    this.#context = context;
    this.#people = [...context.people.people];
    this.#points = staticPoints(context, (phrase, label, at) => this.#role(phrase, label, at).somebody);
  }

  resolve(index: number): ResolvedSource {
    const { text, people, list, attributions } = this.#context;
    const attribution = attributions[index]!;
    const head = attribution.source === null ? null : readSourceHead(text, attribution.source, people, list.lexicon);
    const answer = head === null ? this.#unsaid(attribution) : this.#answer(head, attribution);
    this.#answers.set(index, answer);
    if (answer.somebody.kind === "person" && this.#people[answer.somebody.who]!.kind === "unknown" && head?.kind === "pronoun")
      this.#people[answer.somebody.who]!.kind = head.pronoun === "it" ? "organisation" : "person";
    if (attribution.parent === null) {
      this.#points.push({ at: placeOf(attribution), somebody: answer.somebody, rank: 2 });
      this.#last = answer.somebody;
    }
    const form =
      head === null || head.kind === "other" ? "none" : head.kind === "name" ? "name" : head.kind === "pronoun" ? "pronoun" : "role";
    const isOpen = answer.somebody.kind === "nameless" && answer.somebody.speaksFor === undefined;
    return {
      speaker: answer.how === "self" && this.#context.author && isOpen ? this.#context.author : this.#speaker(answer.somebody),
      others: (answer.others ?? []).map((other) => this.#speaker(other)),
      form,
      how: isOpen && answer.how !== "ambiguous" && answer.how !== "self" ? "none" : answer.how,
    };
  }

  #answer(head: SourceHead, attribution: FoundAttribution): Answer {
    const source = attribution.source!;
    const label = this.#slice(source);
    switch (head.kind) {
      case "name":
        return { somebody: this.#named(head.mention), others: head.others.map((mention) => this.#named(mention)), how: head.mention.how };
      case "spokesman":
        return { somebody: this.#mouthpiece(head.body, head.phrase, label, source.start), how: "spokesman" };
      case "role":
        return this.#role(head.phrase, label, head.start);
      case "body":
        return this.#body(head.word, label, head.start);
      case "pronoun":
        return this.#pronoun(head, attribution, label);
      case "other":
        return { somebody: nameless(source.start, label), how: "none" };
    }
  }

  #named(mention: NameMention): Somebody {
    return mention.who === null
      ? nameless(mention.start, this.#context.text.slice(mention.start, mention.end))
      : { kind: "person", who: mention.who };
  }

  #mouthpiece(body: NameMention, phrase: RolePhrase, label: string, at: number): Somebody {
    const plain = nameless(at, label, this.#context.list.lexicon.genderOfRole(phrase.head));
    if (body.who === null) return plain;
    const somebody = { ...plain, speaksFor: body.who };
    this.#nameless.push({ phrase, somebody });
    return somebody;
  }

  #role(phrase: RolePhrase, label: string, at: number): Answer {
    const { roles, list, people } = this.#context;
    if (phrase.determiner !== "a") {
      const last = this.#last?.kind === "person" ? this.#last.who : null;
      const known = this.#nameless.findLast(
        (other) => list.lexicon.sameRole(other.phrase.head, phrase.head) && other.phrase.isFormer === phrase.isFormer,
      );
      const answer = resolveRole(phrase, roles, last, list);
      // "their coach" may be anybody until a coach has been named; "the coach" may be named later.
      const isKnown =
        answer.kind === "one" &&
        (phrase.determiner !== "its" || people.mentions.some((mention) => mention.who === answer.who && mention.start < at));
      if (answer.kind === "one" && isKnown) return { somebody: { kind: "person", who: answer.who }, how: answer.how };
      if (known !== undefined) return { somebody: known.somebody, how: "none" };
      const holder = listedHolder(phrase, this.#people, list, this.#context.at);
      if (holder.kind === "listed") return { somebody: this.#addListed(holder.actorId), how: holder.how };
    }
    const later = this.#namedLater(phrase, at);
    if (later !== null) return { somebody: { kind: "person", who: later }, how: "role_later" };
    const somebody = nameless(at, label, list.lexicon.genderOfRole(phrase.head));
    this.#nameless.push({ phrase, somebody });
    return { somebody, how: "none" };
  }

  /** News opens with "a federal judge" and names her in the next paragraph by that title. */
  #namedLater(phrase: RolePhrase, at: number): number | null {
    const { text, people, roles } = this.#context;
    const opening = text.indexOf("\n", text.search(/[.!?]/u));
    if (phrase.determiner !== "a" || (opening >= 0 && at > opening)) return null;
    const holders = new Set(
      roles.filter((role) => role.origin === "text" && role.phrase.head === phrase.head && !role.isFormer).map((role) => role.who),
    );
    const [who] = holders;
    if (holders.size !== 1 || who === undefined) return null;
    return people.mentions.some((mention) => mention.who === who && mention.start < at) ? null : who;
  }

  #body(word: string, label: string, at: number): Answer {
    const { lexicon } = this.#context.list;
    const isCalled = (who: number): boolean => {
      const person = this.#people[who]!;
      const words = person.name.toLowerCase().split(" ");
      if (person.kind === "person") return false;
      return words.includes(word) || (lexicon.isParty(word) && words.some((part) => lexicon.isParty(part)));
    };
    const named = this.#people.flatMap((_, who) => (isCalled(who) ? [who] : []));
    if (named.length === 1) return { somebody: { kind: "person", who: named[0]! }, how: "body" };
    const spoke = this.#points.filter(({ somebody, rank, at: place }) => {
      if (rank !== 2 || place >= at || somebody.kind !== "person") return false;
      return named.length > 0 ? named.includes(somebody.who) : !lexicon.isParty(word) && this.#people[somebody.who]!.kind !== "person";
    });
    const distinct = [...new Set(spoke.map(({ somebody }) => (somebody.kind === "person" ? somebody.who : -1)))];
    if (distinct.length === 1) return { somebody: { kind: "person", who: distinct[0]! }, how: "body" };
    return { somebody: nameless(at, label, "it"), how: "none" };
  }

  #pronoun(head: PronounHead, attribution: FoundAttribution, label: string): Answer {
    if (head.pronoun === "self") {
      const parent = attribution.parent === null ? undefined : this.#answers.get(attribution.parent);
      return { somebody: parent?.somebody ?? nameless(head.start, label), how: "self" };
    }
    if (head.pronoun === "who") {
      const owner = this.#context.people.mentions.findLast((mention) => mention.end <= head.start && mention.end >= head.start - 2);
      if (owner !== undefined && owner.who !== null) return { somebody: { kind: "person", who: owner.who }, how: "pronoun" };
      return { somebody: nameless(head.start, label), how: "none" };
    }
    const fits = (somebody: Somebody): boolean => this.#agrees(somebody, head.pronoun);
    const found = nearestSubject({ at: head.start, fits, isSure: (other) => this.#isSure(other) }, this.#points, this.#context.sentences);
    if (found === null) return { somebody: nameless(head.start, label), how: "none" };
    if (found.kind === "person" && (head.pronoun === "he" || head.pronoun === "she")) this.#people[found.who]!.gender ??= head.pronoun;
    return { somebody: found, how: "pronoun" };
  }

  #agrees(somebody: Somebody, pronoun: PronounHead["pronoun"]): boolean {
    if (somebody.kind === "nameless") {
      if (pronoun === "they") return somebody.isPlural;
      if (somebody.isPlural) return false;
      return pronoun === "who" || somebody.gender === null || somebody.gender === pronoun;
    }
    const person = this.#people[somebody.who]!;
    if (pronoun === "they") return person.kind === "organisation";
    if (pronoun === "it") return person.kind !== "person";
    if (pronoun === "who") return person.kind !== "organisation";
    return person.kind !== "organisation" && (person.gender === null || person.gender === pronoun);
  }

  /** A person, or a nameless one: not a bare name that may be a place's. */
  #isSure(somebody: Somebody): boolean {
    return somebody.kind === "nameless" || this.#people[somebody.who]!.kind !== "unknown";
  }

  /** No source in the words: a quotation or cue that carries on. */
  #unsaid(attribution: FoundAttribution): Answer {
    const at = placeOf(attribution);
    const fits = (): boolean => true;
    const { text, sentences } = this.#context;
    // A cue without a source carries on the source before it in its sentence, or has none at all.
    if (attribution.cue !== null) {
      const sentence = sentences.find((other) => at < other.end);
      const before = this.#points
        .filter((point) => point.rank === 2 && point.at < at && point.at >= (sentence?.start ?? at))
        .sort((x, y) => x.at - y.at);
      const last = attribution.parent === null ? before.at(-1) : undefined;
      return last === undefined ? { somebody: nameless(at, ""), how: "none" } : { somebody: last.somebody, how: "chain" };
    }
    const paragraph = text.lastIndexOf("\n", at - 1) + 1;
    const opensParagraph = /^["\u201c\u2018\u00ab\u00bb'\s]*$/u.test(text.slice(paragraph, attribution.content[0]!.start));
    const from = opensParagraph ? text.lastIndexOf("\n", Math.max(0, paragraph - 3)) + 1 : paragraph;
    const near = this.#points.filter((point) => point.at >= from && point.rank > 0);
    const found = nearestSubject({ at, fits, isSure: fits }, near, sentences);
    return found === null ? { somebody: nameless(at, ""), how: "none" } : { somebody: found, how: "chain" };
  }

  #addListed(actorId: string): Somebody {
    const known = this.#people.findIndex((person) => person.actorId === actorId);
    if (known >= 0) return { kind: "person", who: known };
    const { name, names } = this.#context.list.people.get(actorId)!;
    const gender = names.map((other): Gender | null => other.gender).find((found) => found !== null) ?? null;
    return { kind: "person", who: this.#people.push({ kind: "person", actorId, name, gender }) - 1 };
  }

  #speaker(somebody: Somebody, isBody = false): Speaker {
    if (somebody.kind === "nameless" && somebody.speaksFor !== undefined)
      return this.#speaker({ kind: "person", who: somebody.speaksFor }, true);
    if (somebody.kind === "nameless") return { kind: "unresolved", label: somebody.label, key: somebody.key };
    const person = this.#people[somebody.who]!;
    if (person.actorId !== null) return { kind: "listed", actorId: person.actorId };
    return { kind: "named", name: person.name, actorKind: isBody || person.kind === "organisation" ? "organisation" : "person" };
  }

  #slice(extent: Extent): string {
    return this.#context.text.slice(extent.start, extent.end).replace(/\s+/gu, " ").trim();
  }
}

function nameless(key: number, label: string, gender: Gender | null = null): Somebody {
  const isPlural =
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|most|all|both)\b/iu.test(label) ||
    /^[\p{L} ]*[^s\W]s(?:\s|$)/u.test(label);
  return { kind: "nameless", key, label, gender, isPlural };
}
