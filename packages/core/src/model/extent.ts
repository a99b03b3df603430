/** A place in a text: UTF-16 units of the whole text, half-open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
