/**
 * Writes a sentence from a pattern: `{a|b}` is one of several (nested at will), `$name` a word given, `@name` a word drawn from a list.
 * The first letter comes out as a capital.
 */
import type { Dice } from "@hymnsheet/core/algo/random";

export type Slots = Readonly<Record<string, string>>;
export type WordLists = Readonly<Record<string, readonly string[]>>;

export interface Wording {
  readonly dice: Dice;
  readonly slots: Slots;
  readonly lists?: WordLists;
}

/** The innermost choice of a pattern: braces without braces in them. */
const CHOICE = /\{([^{}]*)\}/u;
const WORD = /([$@])(\w+)/gu;

/**
 * Expands a pattern.
 *
 * @throws Error when it names a word or a list that is not given.
 */
export function expand(pattern: string, wording: Wording): string {
  let text = pattern;
  for (let choice = CHOICE.exec(text); choice !== null; choice = CHOICE.exec(text)) {
    const drawn = wording.dice.pick(choice[1]!.split("|"));
    text = text.slice(0, choice.index) + drawn + text.slice(choice.index + choice[0].length);
  }
  text = text.replaceAll(WORD, (_, sign: string, name: string) => {
    const list = sign === "@" ? wording.lists?.[name] : undefined;
    const word = sign === "@" ? list && expandInside(wording.dice.pick(list), wording) : wording.slots[name];
    if (word === undefined) throw new Error(`pattern "${pattern}" needs ${sign}${name}`);
    return word;
  });
  return capitalise(text.replaceAll(/\s+/gu, " ").trim());
}

function expandInside(pattern: string, wording: Wording): string {
  return /[{$@]/u.test(pattern)
    ? expand(pattern, wording).replace(/^./u, (first) => (pattern.startsWith(first) ? first : first.toLowerCase()))
    : pattern;
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
