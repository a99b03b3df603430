import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { Gender } from "./people-lexicon.ts";
import type { PeopleList } from "./people-list.ts";
import type { RoleOfPerson } from "./people-roles.ts";
import type { NameMention, PeopleOfText, TextPerson } from "./people.ts";
import { readSourceHead, type SourceHead } from "./resolve-head.ts";
import { agrees, bodyCalled, isBodyLabel, isSurelySomebody, nameless } from "./resolve-agreement.ts";
import { placesAcross } from "./place-search.ts";
import { nearestSubject, placeOf, pointsWithin, startOfCutWords, type Point, type Somebody } from "./resolve-points.ts";
import { listedHolder, namedLater, resolveRole } from "./resolve-roles.ts";
import { speakerOf, type ResolutionRule, type ResolvedSource, type Speaker } from "./resolved-source.ts";
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
  /** Where people stand in the prose, and where they speak; each ascends. */
  readonly #points: readonly Point[];
  readonly #spoken: Point[] = [];
  readonly #nameless: { readonly phrase: RolePhrase; readonly somebody: Somebody }[] = [];
  readonly #answers = new Map<number, Answer>();
  readonly #labels = new Map<string, number>();
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
    // An open pronoun adds nobody that a later one could take up.
    if (attribution.parent === null && !(head?.kind === "pronoun" && answer.how === "none")) {
      const start = placeOf(attribution);
      this.#spoken.push(
        { start, somebody: answer.somebody, rank: 2 },
        ...(answer.others ?? []).map((somebody) => ({ start, somebody, rank: 2 as const })),
      );
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
      case "role": {
        const answer = this.#role(head.phrase, label, head.start);
        const isOpenTurn = attribution.form === "turn" && answer.somebody.kind === "nameless";
        return isOpenTurn ? { somebody: this.#other(attribution, label), how: "none" } : answer;
      }
      case "body":
        return this.#body(head.word, label, head.start);
      case "pronoun":
        return this.#pronoun(head, attribution, label);
      case "other":
        return { somebody: this.#other(attribution, label), how: "none" };
    }
  }

  /** Words that are neither a name nor a role. A label of turns ("SPEAKER_01") is the same somebody wherever it stands. */
  #other(attribution: FoundAttribution, label: string): Somebody {
    const { start } = attribution.source!;
    const isBody = isBodyLabel(label, this.#context.list.lexicon);
    if (attribution.form !== "turn") return nameless(start, label, { gender: isBody ? "it" : null });
    const key = this.#labels.get(label) ?? start;
    this.#labels.set(label, key);
    return nameless(key, label);
  }

  #named(mention: NameMention): Somebody {
    return mention.who === null
      ? nameless(mention.start, this.#context.text.slice(mention.start, mention.end))
      : { kind: "person", who: mention.who };
  }

  #mouthpiece(body: NameMention, phrase: RolePhrase, label: string, at: number): Somebody {
    const plain = nameless(at, label, { gender: this.#context.list.lexicon.genderOfRole(phrase.head), isPerson: true });
    if (body.who === null) return plain;
    const somebody = { ...plain, speaksFor: body.who };
    this.#nameless.push({ phrase, somebody });
    return somebody;
  }

  #role(phrase: RolePhrase, label: string, at: number): Answer {
    const { roles, list } = this.#context;
    if (phrase.determiner !== "a") {
      const last = this.#last?.kind === "person" ? this.#last.who : null;
      const known = this.#nameless.findLast(
        (other) => list.lexicon.sameRole(other.phrase.head, phrase.head) && other.phrase.isFormer === phrase.isFormer,
      );
      // "their coach" may be another than the coach of the text; "its treasurer" is known from the list, or from the same words.
      const fitting =
        phrase.determiner === "its" ? roles.filter((role) => role.origin === "list" || role.phrase.determiner === "its") : roles;
      const answer = resolveRole(phrase, fitting, last, list);
      if (answer.kind === "one") return { somebody: { kind: "person", who: answer.who }, how: answer.how };
      if (known !== undefined) return { somebody: known.somebody, how: "none" };
      const holder = listedHolder(phrase, this.#people, list, this.#context.at);
      if (holder.kind === "listed") return { somebody: this.#addListed(holder.actorId), how: holder.how };
    }
    const later = namedLater(phrase, at, this.#context);
    if (later !== null) return { somebody: { kind: "person", who: later }, how: "role_later" };
    const somebody = nameless(at, label, { gender: list.lexicon.genderOfRole(phrase.head), isPerson: true });
    this.#nameless.push({ phrase, somebody });
    return { somebody, how: "none" };
  }

  #body(word: string, label: string, at: number): Answer {
    const who = bodyCalled(word, at, this.#people, this.#spoken, this.#context.list.lexicon);
    return who === null
      ? { somebody: nameless(at, label, { gender: "it" }), how: "none" }
      : { somebody: { kind: "person", who }, how: "body" };
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
    const fits = (somebody: Somebody): boolean => agrees(somebody, head.pronoun, this.#people);
    // "The leader, she said, ran the town": whoever says so in the middle of the words is not their subject.
    const from = startOfCutWords(attribution);
    const outside = (points: readonly Point[]): readonly Point[] => (from === null ? points : pointsWithin(points, 0, from));
    const found = nearestSubject(
      { at: head.start, fits, isSure: (other) => isSurelySomebody(other, this.#people) },
      [outside(this.#points), outside(this.#spoken)],
      this.#context.sentences,
    );
    if (found === null) return { somebody: nameless(head.start, label, { isPlural: head.pronoun === "they" }), how: "none" };
    if (found.kind === "person" && (head.pronoun === "he" || head.pronoun === "she")) this.#people[found.who]!.gender ??= head.pronoun;
    return { somebody: found, how: "pronoun" };
  }

  /** No source in the words: a quotation or cue that carries on. */
  #unsaid(attribution: FoundAttribution): Answer {
    const at = placeOf(attribution);
    const fits = (): boolean => true;
    const { text, sentences } = this.#context;
    // A cue without a source carries on the source before it in its sentence, or has none at all.
    if (attribution.cue !== null) {
      const sentence = placesAcross(sentences, at, at + 1)[0];
      const before = pointsWithin(this.#spoken, sentence?.start ?? at, at);
      const last = attribution.parent === null ? before.at(-1) : undefined;
      return last === undefined ? { somebody: nameless(at, ""), how: "none" } : { somebody: last.somebody, how: "chain" };
    }
    const paragraph = text.lastIndexOf("\n", at - 1) + 1;
    const opensParagraph = /^["\u201c\u2018\u00ab\u00bb'\s]*$/u.test(text.slice(paragraph, attribution.content[0]!.start));
    const from = opensParagraph ? text.lastIndexOf("\n", Math.max(0, paragraph - 3)) + 1 : paragraph;
    const subjects = pointsWithin(this.#points, from, at).filter((point) => point.rank > 0);
    const found = nearestSubject({ at, fits, isSure: fits }, [subjects, pointsWithin(this.#spoken, from, at)], sentences);
    return found === null ? { somebody: nameless(at, ""), how: "none" } : { somebody: found, how: "chain" };
  }

  #addListed(actorId: string): Somebody {
    const known = this.#people.findIndex((person) => person.actorId === actorId);
    if (known >= 0) return { kind: "person", who: known };
    const { name, names } = this.#context.list.people.get(actorId)!;
    const gender = names.map((other): Gender | null => other.gender).find((found) => found !== null) ?? null;
    return { kind: "person", who: this.#people.push({ kind: "person", actorId, name, gender, isFull: true }) - 1 };
  }

  #speaker(somebody: Somebody, isBody = false): Speaker {
    if (somebody.kind === "nameless" && somebody.speaksFor !== undefined)
      return this.#speaker({ kind: "person", who: somebody.speaksFor }, true);
    if (somebody.kind === "nameless") return { kind: "unresolved", label: somebody.label, key: somebody.key };
    return speakerOf(this.#people[somebody.who]!, isBody);
  }

  #slice(extent: Extent): string {
    return this.#context.text.slice(extent.start, extent.end).replace(/\s+/gu, " ").trim();
  }
}
