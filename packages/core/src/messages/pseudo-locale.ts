const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** Marks where a message of the pseudo-locale begins and ends. */
export const PSEUDO_OPEN = "⟦";
export const PSEUDO_CLOSE = "⟧";

/** One text in the pseudo-locale: accented, a little longer, between marks. Leaves empty text empty. */
export function pseudoText(text: string): string {
  if (text === "") return text;
  return `${PSEUDO_OPEN}${[...text].map((letter) => letters.get(letter) ?? letter).join("")}${PSEUDO_CLOSE}`;
}

/** The same catalogue with every text, and every text a function returns, turned by `pseudoText`. */
export function pseudoLocale<T>(catalogue: T): T {
  const turned = (value: unknown): unknown => {
    if (typeof value === "string") return pseudoText(value);
    if (typeof value === "function") return (...given: unknown[]): unknown => turned(Reflect.apply(value, undefined, given));
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner)]));
    return value;
  };
  // Every text stays a text and every function a function of the same arguments.
  return turned(catalogue) as T;
}
