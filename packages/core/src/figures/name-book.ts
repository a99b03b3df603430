/** Names of people and bodies as they stand in texts: who was named last before a place. */
import { normaliseWord } from "../text/normalise-word.ts";
import type { FigureText } from "./figure-words-of-text.ts";

/** A name that stands for an actor. */
export interface ActorSpelling {
  readonly actorId: string;
  readonly name: string;
  readonly isPerson: boolean;
}

interface Spelling extends ActorSpelling {
  readonly forms: readonly string[];
}

const SHORTEST_SURNAME = 4;
/** How far behind a figure a name may follow that says who is meant: "Imagine ... That is Ashdell." */
const FARTHEST_AFTER = 28;

/** Where somebody is named: number of the name's last word. */
export interface NamedPlace {
  readonly at: number;
  readonly actorId: string;
  readonly isPerson: boolean;
}

/** Finds names by their last word; of several names that end there the longest. A surname alone counts when only one actor bears it. */
export class NameBook {
  readonly #byLast = new Map<string, Spelling[]>();

  constructor(spellings: readonly ActorSpelling[]) {
    const surnames = new Map<string, Set<string>>();
    for (const spelling of spellings) {
      const forms = formsOf(spelling.name);
      if (forms.length === 0) continue;
      this.#add({ ...spelling, forms });
      const last = forms.at(-1)!;
      if (spelling.isPerson && last.length >= SHORTEST_SURNAME) surnames.set(last, (surnames.get(last) ?? new Set()).add(spelling.actorId));
    }
    for (const spelling of spellings) {
      const last = formsOf(spelling.name).at(-1);
      if (spelling.isPerson && last !== undefined && surnames.get(last)?.size === 1) this.#add({ ...spelling, forms: [last] });
    }
    for (const known of this.#byLast.values())
      known.sort((x, y) => y.forms.length - x.forms.length || (x.actorId < y.actorId ? -1 : x.actorId > y.actorId ? 1 : 0));
  }

  /** Whether a name ends in this form. */
  has(form: string): boolean {
    return this.#byLast.has(bare(form));
  }

  /** Who is named by the words that end at a place. */
  at(text: FigureText, at: number): NamedPlace | null {
    if (!text.isCapital(at)) return null;
    for (const { forms, actorId, isPerson } of this.#byLast.get(bare(text.form(at))) ?? [])
      if (forms.every((form, i) => bare(text.form(at - forms.length + 1 + i)) === form)) return { at, actorId, isPerson };
    return null;
  }

  #add(spelling: Spelling): void {
    const last = spelling.forms.at(-1)!;
    const known = this.#byLast.get(last);
    if (known === undefined) this.#byLast.set(last, [spelling]);
    else if (!known.some(({ actorId, forms }) => actorId === spelling.actorId && forms.join(" ") === spelling.forms.join(" ")))
      known.push(spelling);
  }
}

/**
 * Who is meant at a place: the last person named before it who is not the speaker, else the first named soon after it; null when nobody is.
 *
 * @param named  by place.
 */
export function meantAt(named: readonly NamedPlace[], from: number, end: number, speakerId: string): string | null {
  let before: NamedPlace | null = null;
  for (const place of named) {
    if (!place.isPerson || place.actorId === speakerId) continue;
    if (place.at < end) before = place;
    else if (before === null && place.at - from < FARTHEST_AFTER) return place.actorId;
    else break;
  }
  return before?.actorId ?? null;
}

function bare(form: string): string {
  return form.endsWith("'s") ? form.slice(0, -2) : form;
}

function formsOf(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .map(normaliseWord)
    .filter((form) => form !== "");
}

/** Who is named first soon after a place: "Imagine a ferryman ... That is Ashdell." */
export function meantAfter(named: readonly NamedPlace[], from: number, speakerId: string): string | null {
  const next = named.find(({ at, isPerson, actorId }) => at > from && isPerson && actorId !== speakerId);
  return next !== undefined && next.at - from < FARTHEST_AFTER ? next.actorId : null;
}
