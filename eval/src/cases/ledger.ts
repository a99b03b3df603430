/**
 * Who has said what in a case, by runs of six words: keeps people from saying by chance of the generator what another one said.
 * Facts of the case, as names, sums and dates, count as one word, for all who know the matter say them; shorter runs may coincide, as they do in life.
 */
const RUN = 6;

export class Ledger {
  readonly #owners = new Map<string, string>();
  readonly #facts: readonly string[];

  constructor(facts: readonly string[]) {
    this.#facts = [...new Set(facts.filter((fact) => fact.length > 3).map((fact) => fact.toLowerCase()))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
  }

  /** Whether no other owner has said a run of six words of this text. */
  isFree(text: string, owner: string): boolean {
    return this.#runs(text).every((run) => (this.#owners.get(run) ?? owner) === owner);
  }

  claim(text: string, owner: string): void {
    for (const run of this.#runs(text)) if (!this.#owners.has(run)) this.#owners.set(run, owner);
  }

  /** Runs of six words; a shorter sentence is one run of its own. */
  #runs(text: string): string[] {
    let masked = text.toLowerCase();
    for (const fact of this.#facts) masked = masked.replaceAll(fact, "factx");
    const words = masked.match(/[\p{L}\p{N}']+/gu) ?? [];
    if (words.length <= RUN) return [words.join(" ")];
    return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(" "));
  }
}
