/**
 * Index of the first place that starts at or after `at`, in a list that ascends by `start`; the list's length when none does.
 * Cost: logarithmic in the list.
 */
export function firstFrom(places: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending places apart from one another, such as sentences, that share a unit with `[start, end)`. */
export function placesAcross<Place extends { readonly start: number; readonly end: number }>(
  places: readonly Place[],
  start: number,
  end: number,
): Place[] {
  const found: Place[] = [];
  for (let index = Math.max(0, firstFrom(places, start) - 1); index < places.length && places[index]!.start < end; index++)
    if (places[index]!.end > start) found.push(places[index]!);
  return found;
}
