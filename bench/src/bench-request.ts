/** What the command line of the benches asks for. */
export interface BenchRequest {
  readonly isQuick: boolean;
  /** Quick runs are printed and not kept. */
  readonly isKept: boolean;
  readonly seed: number;
  /** Further words for `hymnsheet analyze`. */
  readonly programArgs: readonly string[];
}
