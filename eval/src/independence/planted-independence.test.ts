import { expect, test } from "vitest";
import { wordsIn } from "./padding.ts";
import { makeIndependenceCorpus } from "./planted-independence.ts";
import { STRATA } from "./truth.ts";

const SEEDS = [1, 2, 3];
const corpora = STRATA.flatMap((stratum) => SEEDS.map((seed) => makeIndependenceCorpus(stratum, seed)));
const of = (stratum: string) => corpora.filter(({ truth }) => truth.stratum === stratum);
const mentionsOf = ({ truth }: (typeof corpora)[number]) => [
  ...truth.allegations.flatMap(({ mentions }) => mentions),
  ...truth.common_texts.flatMap(({ lines }) => lines.flatMap(({ mentions }) => mentions)),
];

test("the same seed gives the same bytes, another seed others", () => {
  for (const stratum of STRATA.slice(0, 4)) {
    const first = JSON.stringify(makeIndependenceCorpus(stratum, 7));
    expect(JSON.stringify(makeIndependenceCorpus(stratum, 7))).toBe(first);
    expect(JSON.stringify(makeIndependenceCorpus(stratum, 8))).not.toBe(first);
  }
});

test("every place of the truth is in the text of its speaker, exactly", () => {
  for (const corpus of corpora) {
    const documents = new Map(corpus.documents.map((document) => [document.id, document]));
    expect(documents.size).toBe(corpus.documents.length);
    for (const mention of mentionsOf(corpus)) {
      const document = documents.get(mention.source_id)!;
      expect(document.speaker_id).toBe(mention.speaker_id);
      expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  }
});

test("statements are of the length of statements, and a corpus has 15 to 50 of them", () => {
  for (const { documents, truth } of corpora) {
    if (truth.stratum !== "nulls") expect(documents.length).toBeLessThan(51);
    expect(documents.length).toBeGreaterThanOrEqual(15);
    for (const { text } of documents) {
      const { length } = text.split(/\s+/u);
      expect(length).toBeGreaterThanOrEqual(240);
      expect(length).toBeLessThan(1100);
      expect(text).not.toMatch(/[$@{}|]|undefined/u);
    }
  }
});

test("in every corpus speakers of both sides meet at one event", () => {
  for (const { documents, truth } of corpora) {
    const camps = new Map(truth.speakers.map(({ speaker_id, camp }) => [speaker_id, camp]));
    const opposed = documents.some((left) =>
      documents.some(
        (right) =>
          left.event === right.event &&
          camps.get(left.speaker_id) === "accused" &&
          ["accusers", "critics"].includes(camps.get(right.speaker_id)!),
      ),
    );
    expect([truth.stratum, truth.seed, opposed]).toEqual([truth.stratum, truth.seed, true]);
  }
});

test("origins are counted over all speakers of an allegation and never exceed them by more than a bridge does", () => {
  for (const { truth } of corpora) {
    for (const { origin_count, speakers, roots, pairs } of truth.allegations) {
      expect(origin_count).toBe(new Set(Object.values(roots).flat()).size);
      expect(pairs).toHaveLength((speakers.length * (speakers.length - 1)) / 2);
      if (pairs.every(({ relation }) => relation === "independent")) expect(origin_count).toBe(speakers.length);
    }
  }
});

test("strata are what their names say", () => {
  for (const { truth } of [...of("witnesses"), ...of("independents"), ...of("twin_without"), ...of("nulls")]) {
    expect(truth.dependent_pairs).toEqual([]);
    expect(truth.common_texts).toEqual([]);
  }
  for (const { truth } of of("all_copies")) for (const { origin_count } of truth.allegations) expect(origin_count).toBe(1);
  for (const { truth } of of("chain")) expect(truth.dependent_pairs.some(({ relation }) => relation === "copy")).toBe(true);
  for (const { truth } of of("thin")) expect(truth.common_texts[0]!.lines.length).toBeLessThanOrEqual(2);
  for (const { truth } of of("bridges"))
    expect(truth.allegations.some(({ roots }) => Object.values(roots).some((all) => all.length > 1))).toBe(true);
  for (const { truth } of of("two_texts")) expect(truth.common_texts.filter(({ text_id }) => text_id.startsWith("t"))).toHaveLength(2);
  for (const { truth } of of("declared")) expect(truth.dependent_pairs.some(({ is_declared }) => is_declared)).toBe(true);
  for (const { documents } of of("miscalibrated")) {
    const formula = documents.filter(({ text }) => text.includes("I return the staff to the keeper"));
    expect(new Set(formula.map(({ speaker_id }) => speaker_id)).size).toBeGreaterThan(3);
  }
});

test("the same speakers take one allegation from a text and know another themselves", () => {
  const mixed = of("base").filter(({ truth }) => {
    const kinds = truth.allegations.map(
      ({ roots }) => new Map(Object.entries(roots).map(([speaker, [root]]) => [speaker, root!.split(":")[0]])),
    );
    return truth.speakers.some(({ speaker_id }) => new Set(kinds.flatMap((by) => by.get(speaker_id) ?? [])).size === 2);
  });
  expect(mixed.length).toBeGreaterThan(0);
});

test("who has it from another speaker says it later, and dates are wrong where the truth says so", () => {
  for (const { truth, documents } of corpora) {
    const said = new Map<string, string>();
    for (const { speaker_id, date_said } of truth.statements) if (!(said.get(speaker_id)! <= date_said)) said.set(speaker_id, date_said);
    for (const { a_speaker_id, b_speaker_id, earlier_speaker_id, is_declared } of truth.dependent_pairs) {
      if (earlier_speaker_id === null || is_declared) continue;
      const later = earlier_speaker_id === a_speaker_id ? b_speaker_id : a_speaker_id;
      expect(said.get(earlier_speaker_id)! < said.get(later)!).toBe(true);
    }
    const given = new Map(documents.map(({ id, date }) => [id, date]));
    for (const { source_id, date_given } of truth.statements) expect(given.get(source_id)).toBe(date_given);
  }
  expect(corpora.some(({ truth }) => truth.statements.some(({ is_date_wrong }) => is_date_wrong))).toBe(true);
});

/** Runs of so many words that two of the speakers have in common. */
function sharedRuns(documents: readonly { text: string; speaker_id: string }[], length: number): number {
  const speakers = new Map<string, Set<string>>();
  for (const { text, speaker_id } of documents) {
    const words = wordsIn(text);
    for (let place = 0; place + length <= words.length; place += 1) {
      const run = words.slice(place, place + length).join(" ");
      speakers.set(run, (speakers.get(run) ?? new Set()).add(speaker_id));
    }
  }
  return [...speakers.values()].filter(({ size }) => size > 1).length;
}

test("twins tell the same facts about the same people, and only the one with a text shares its wording", () => {
  for (const [place, without] of of("twin_without").entries()) {
    const twin = of("twin_with")[place]!;
    const cast = (corpus: typeof twin): string[] =>
      corpus.truth.speakers.filter(({ camp }) => camp !== "background").map(({ name }) => name);
    expect(cast(without)).toEqual(cast(twin));
    expect(without.truth.allegations.map(({ kind, speakers }) => [kind, speakers])).toEqual(
      twin.truth.allegations.map(({ kind, speakers }) => [kind, speakers]),
    );
    const accusing = (corpus: typeof twin) =>
      corpus.documents.filter(({ speaker_id }) =>
        corpus.truth.speakers.some((speaker) => speaker.speaker_id === speaker_id && speaker.camp === "accusers"),
      );
    expect(sharedRuns(accusing(without), 9)).toBeLessThan(sharedRuns(accusing(twin), 9) / 4);
  }
});
