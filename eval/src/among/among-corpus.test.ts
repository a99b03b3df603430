import { expect, test } from "vitest";
import { inventReleases } from "../invented-releases.ts";
import { makeAmongCorpus } from "./among-corpus.ts";
import { scoreAmong } from "./score-among.ts";

const all = inventReleases(300);
const releases = all.slice(0, 120);
const donors = all.slice(120);
const corpus = makeAmongCorpus(releases, donors, { seed: 5, pairCount: 15 });
const textOf = new Map(corpus.documents.map((document) => [document.id, document.text]));
const wordsIn = (text: string): string[] => text.split(/\s+/u);

test("the same seed gives the same corpus whatever the order of the releases, another seed another", () => {
  expect(makeAmongCorpus(releases.toReversed(), donors.toReversed(), { seed: 5, pairCount: 15 })).toEqual(corpus);
  expect(makeAmongCorpus(releases, donors, { seed: 6, pairCount: 15 })).not.toEqual(corpus);
});

test("every release is a document, and only the hosts are changed", () => {
  const hosts = new Set(corpus.cases.flatMap((planted) => [planted.a_source_id, planted.b_source_id]));
  expect(hosts.size).toBe(30);
  expect(corpus.documents).toHaveLength(releases.length);
  for (const release of releases) expect(textOf.get(release.id) === release.text).toBe(!hosts.has(release.id));
});

test("places hold a soundbite of a donor as it was and as it was altered, kinds come in equal parts", () => {
  for (const planted of corpus.cases) {
    const original = textOf.get(planted.a_source_id)!.slice(planted.a_start, planted.a_end);
    const altered = textOf.get(planted.b_source_id)!.slice(planted.b_start, planted.b_end);
    expect(donors.some((donor) => donor.text.includes(original))).toBe(true);
    expect(planted.length).toBe(original.length);
    expect(original.length).toBeGreaterThanOrEqual(30);
    expect(original.length).toBeLessThan(150);
    if (planted.kind === "verbatim") expect(altered).toBe(original);
    if (planted.kind === "light") expect(altered).not.toBe(original);
    if (planted.kind === "shuffled") expect(wordsIn(altered).sort()).toEqual(wordsIn(original).sort());
  }
  expect(corpus.cases.filter((planted) => planted.kind === "light")).toHaveLength(5);
});

test("the truth scores 1; an alarm between hosts counts against precision, one elsewhere does not", () => {
  const perfect = scoreAmong(corpus, corpus.cases);
  expect(perfect.all.plagdet).toBe(1);
  expect(perfect.foundCount).toBe(15);
  const [first, second] = corpus.cases;
  const alarm = { a_source_id: first!.a_source_id, a_start: 0, a_end: 9, b_source_id: second!.b_source_id, b_start: 0, b_end: 9 };
  const wrong = scoreAmong(corpus, [...corpus.cases, alarm]);
  expect(wrong.all.precision).toBeCloseTo(15 / 16, 12);
  expect([wrong.hostAlarmCount, wrong.pairAlarmCount]).toEqual([1, 0]);
  const idle = releases.filter((release) => textOf.get(release.id) === release.text);
  const elsewhere = scoreAmong(corpus, [...corpus.cases, { ...alarm, a_source_id: idle[0]!.id, b_source_id: idle[1]!.id }]);
  expect(elsewhere.all.precision).toBe(1);
  expect(elsewhere.otherCount).toBe(1);
});
