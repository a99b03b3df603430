/** The pairs of marks that enclose quotations, by script and country. */

/** How a pair of marks looks. `block` has none: layout alone sets the words apart. */
export type QuotationStyle =
  | "straight"
  | "straight_single"
  | "typewriter"
  | "curly"
  | "curly_single"
  | "low"
  | "low_single"
  | "guillemets"
  | "guillemets_single"
  | "corner"
  | "corner_double"
  | "block";

/** What a sign can do. A sign that can do both is told by its surroundings. */
export interface MarkRole {
  readonly style: QuotationStyle;
  readonly opens: boolean;
  readonly closes: boolean;
}

const role = (style: QuotationStyle, opens: boolean, closes: boolean): MarkRole => ({ style, opens, closes });

/** How a paragraph uses the signs whose direction differs between countries. */
export interface MarkHabits {
  /** ”...“ as in Urdu; ’...‘ likewise. */
  readonly isReversed: boolean;
  /** ”...” as in Swedish. */
  readonly isOneSided: boolean;
  /** »...« as in German books. */
  readonly isInward: boolean;
}

/**
 * The role of a sign, or `undefined` when it is no quotation mark.
 *
 * @param isTypewriter  two single signs stand together: ``...''.
 * @param openStyle     style of the innermost open quotation: “ closes after „.
 */
export function markRole(sign: string, isTypewriter: boolean, habits: MarkHabits, openStyle: QuotationStyle | null): MarkRole | undefined {
  switch (sign) {
    case '"':
      return role("straight", true, true);
    case "`":
      return isTypewriter ? role("typewriter", true, false) : role("straight_single", true, false);
    case "'":
      return isTypewriter ? role("typewriter", false, true) : role("straight_single", true, true);
    case "“":
      if (openStyle === "low") return role("low", false, true);
      return habits.isReversed ? role("curly", false, true) : role("curly", true, false);
    case "”":
      if (openStyle === "low") return role("low", false, true);
      if (habits.isOneSided) return role("curly", true, true);
      return habits.isReversed ? role("curly", true, false) : role("curly", false, true);
    case "‘":
      if (openStyle === "low_single") return role("low_single", false, true);
      return habits.isReversed ? role("curly_single", false, true) : role("curly_single", true, false);
    case "’":
      return habits.isReversed ? role("curly_single", true, false) : role("curly_single", false, true);
    case "„":
      return role("low", true, false);
    case "‚":
      return role("low_single", true, false);
    case "«":
    case "»":
      return (sign === "«") !== habits.isInward ? role("guillemets", true, false) : role("guillemets", false, true);
    case "‹":
    case "›":
      return (sign === "‹") !== habits.isInward ? role("guillemets_single", true, false) : role("guillemets_single", false, true);
    case "「":
      return role("corner", true, false);
    case "」":
      return role("corner", false, true);
    case "『":
      return role("corner_double", true, false);
    case "』":
      return role("corner_double", false, true);
    default:
      return undefined;
  }
}

/** Signs that `markRole` knows. */
export const MARK_SIGNS = "\"'`“”‘’„‚«»‹›「」『』";
