import { languagePacks } from "@hymnsheet/core/languages/registry";
import { nameWords } from "@hymnsheet/core/text/blank-names";

export interface NameForm {
  /** In the form in which names are tested. */
  readonly words: string;
  /** Whether it counts in small letters too. */
  readonly is_plain: boolean;
}

const people = languagePacks.flatMap((pack) => pack.people ?? []);
const BEFORE: ReadonlySet<string> = new Set(
  people.flatMap(({ forms, roles }) => [...forms.he, ...forms.she, ...forms.any, ...roles]).map(nameWords),
);
const BEHIND: ReadonlySet<string> = new Set(people.flatMap(({ suffixes }) => suffixes));

/**
 * The forms in which a person is written: every spelling as it is; without title and suffix; first and last word; the last word alone where nobody else
 * bears it; and all words run together, as in a handle, also in small letters.
 *
 * @param others  words of the names of everybody else.
 * @returns       each form once, by its words; empty for no spellings.
 */
export function nameForms(spellings: Iterable<string>, others: ReadonlySet<string>): NameForm[] {
  const forms = new Map<string, boolean>();
  const add = (words: readonly string[], isPlain = false): void => {
    const form = words.join(" ");
    if (form !== "") forms.set(form, isPlain || (forms.get(form) ?? false));
  };
  for (const spelling of spellings) {
    const words = nameWords(spelling).split(" ");
    add(words);
    const core = [...words];
    while (core.length > 1 && BEHIND.has(core.at(-1)!)) core.pop();
    while (core.length > 1 && BEFORE.has(core[0]!)) core.shift();
    const last = core.at(-1)!;
    if (/\p{L}{2}/u.test(last) && words.length > 1 && !others.has(last)) add([last]);
    if (core.length < 2) continue;
    add(core);
    add([core[0]!, last]);
    add([core.join("")], true);
  }
  return [...forms].map(([words, is_plain]) => ({ words, is_plain })).sort((x, y) => (x.words < y.words ? -1 : 1));
}
