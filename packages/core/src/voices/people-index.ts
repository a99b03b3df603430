import type { Gender, PeopleLexicon } from "./people-lexicon.ts";
import type { PersonName } from "./person-name.ts";

/** Finds the people of a text by a part of their names. */
export class PeopleIndex {
  /** By each end of a name ("mcmorris rodgers", "rodgers") and by the first given name. */
  readonly #byFamily = new Map<string, number[]>();
  readonly #byGiven = new Map<string, number[]>();
  readonly #lexicon: PeopleLexicon;

  constructor(lexicon: PeopleLexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes note of a name of somebody. */
  add(who: number, name: PersonName): void {
    for (let at = 0; at >= 0;) {
      note(this.#byFamily, name.whole.slice(at), who);
      const next = name.whole.indexOf(" ", at);
      at = next < 0 ? -1 : next + 1;
    }
    if (name.given[0] !== undefined && name.given[0].length > 1) note(this.#byGiven, name.given[0], who);
  }

  /**
   * Whom a short form may mean; a title that calls for another pronoun rules a person out.
   *
   * @param title     titles before the short form; "" when there are none.
   * @param genderOf  the pronoun somebody calls for; null when not known.
   */
  fitting(name: PersonName, title: string, genderOf: (who: number) => Gender | null): number[] {
    const byWhole = this.#byFamily.get(name.whole);
    if (byWhole === undefined && !this.#byGiven.has(name.whole)) return [];
    if (title === "" && !this.#byGiven.has(name.whole)) return byWhole!.toSorted((x, y) => x - y);
    const words = title.split(" ");
    const gender = words.map((word) => this.#lexicon.genderOfTitle(word)).find((found) => found !== null) ?? null;
    const byFamily = byWhole ?? [];
    const byGiven = this.#lexicon.words.familyForms.includes(words.at(-1)!) ? [] : (this.#byGiven.get(name.whole) ?? []);
    const fits = [...new Set([...byFamily, ...byGiven])].sort((x, y) => x - y);
    if (gender === null) return fits;
    const agreeing = fits.filter((who) => genderOf(who) === null || genderOf(who) === gender);
    const certain = agreeing.filter((who) => genderOf(who) === gender);
    return certain.length === 1 ? certain : agreeing;
  }
}

function note(map: Map<string, number[]>, key: string, who: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [who]);
  else if (!known.includes(who)) known.push(who);
}
