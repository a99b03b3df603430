import type { NameRule, TextPerson } from "./people.ts";

/** How a speaker was told; the naming guard asks for it, and precision is measured per rule. */
export type ResolutionRule =
  | NameRule
  /** The one person of the text in that role; the last speaker among several; the list's only holder of it. */
  | "role"
  | "role_chain"
  | "role_list"
  /** An office of the opening paragraph whose holder the text names later. */
  | "role_later"
  /** Somebody who speaks for a body counts as the body. */
  | "spokesman"
  /** "the company": the one body of the text, or the one that spoke last. */
  | "body"
  | "pronoun"
  /** No source in the words: the last speaker before it. */
  | "chain"
  /** "I" and "we" inside somebody's words. */
  | "self"
  | "none";

export type Speaker =
  | { readonly kind: "listed"; readonly actorId: string }
  /** `isFull`: with a given name, or a body's name of several words; others must not be joined across texts. */
  | { readonly kind: "named"; readonly name: string; readonly actorKind: "person" | "organisation"; readonly isFull: boolean }
  /** `key`: equal only where one text takes up the same nameless speaker again. */
  | { readonly kind: "unresolved"; readonly label: string; readonly key: number };

/** Somebody of a text as a speaker; `isBody` where he or she speaks for a body under its name. */
export function speakerOf(person: TextPerson, isBody = false): Speaker {
  if (person.actorId !== null) return { kind: "listed", actorId: person.actorId };
  const actorKind = isBody || person.kind === "organisation" ? "organisation" : "person";
  return { kind: "named", name: person.name, actorKind, isFull: person.isFull };
}

export interface ResolvedSource {
  readonly speaker: Speaker;
  /** Further speakers of a joint statement ("A and B said"); usually empty. */
  readonly others: readonly Speaker[];
  /** What the words of the source are. */
  readonly form: "name" | "role" | "pronoun" | "none";
  readonly how: ResolutionRule;
}

/** Equal for the same speaker of one text. */
export function speakerKey(speaker: Speaker): string {
  switch (speaker.kind) {
    case "listed":
      return `listed ${speaker.actorId}`;
    case "named":
      return `named ${speaker.name}`;
    case "unresolved":
      return `unresolved ${speaker.key}`;
  }
}
