/**
 * How often each rule was right, content and source together, on the held-out half of the labelled set (`eval voices --half held-out`, kept in
 * `eval/results/voices.json`). A rule that fired fewer than five times there is not listed.
 */
export interface RulePrecision {
  readonly foundCount: number;
  readonly rightCount: number;
}

const of = (rightCount: number, foundCount: number): RulePrecision => ({ foundCount, rightCount });

/** By name of rule. */
export const heldOutPrecision: ReadonlyMap<string, RulePrecision> = new Map([
  ["quotation_then_cue_pronoun", of(21, 21)],
  ["quotation_then_cue_named_after", of(10, 10)],
  ["quotation_then_cue_named", of(6, 6)],
  ["turn_label", of(13, 13)],
  ["that_clause_inherited", of(9, 9)],
  ["that_clause", of(25, 28)],
  ["wh_clause", of(8, 9)],
  ["according_to", of(7, 8)],
  ["infinitive", of(12, 14)],
  ["object_infinitive", of(12, 14)],
  ["medial_cue", of(9, 11)],
  ["np_object", of(34, 45)],
  ["bare_clause", of(34, 46)],
  ["np_object_inherited", of(4, 6)],
  ["final_cue", of(9, 14)],
  ["passive_infinitive", of(3, 5)],
  ["verb_preposition", of(5, 9)],
  ["noun_that", of(5, 10)],
]);

/**
 * Rules sure enough to name a person by (naming guard: .97): a full quotation and then its cue with a named subject, and the label of a turn.
 * Both halves together they were right 62 times of 62; the counts are small, so a
 * corpus of one's own may show less.
 * An attribution inside another never names anybody, whatever its rule.
 */
export const namingRules: ReadonlySet<string> = new Set(["quotation_then_cue_named", "quotation_then_cue_named_after", "turn_label"]);
