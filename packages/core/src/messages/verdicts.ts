/** What two speakers are to each other, in words; a verdict is never a judgement on truth or on intent. */
import type { IndependencePairRow } from "../model/tables/independence-pair.ts";

type Verdict = IndependencePairRow["verdict"];

/** As in a table or a key. `isEventOpen`: whether the event itself cannot be excluded. */
export function verdictName(verdict: Verdict, isEventOpen = false): string {
  switch (verdict) {
    case "copy":
      return "repeats the other";
    case "common_source":
      return "both from one text";
    case "independent":
      return "independent";
    case "undetermined":
      return isEventOpen ? "undetermined: the event itself cannot be excluded" : "undetermined";
  }
}

export interface VerdictWords {
  readonly verdict: Verdict;
  readonly a: string;
  readonly b: string;
  /** Name of the one seen earliest here; empty where that is not told. */
  readonly earlier: string;
  readonly isDeclared: boolean;
  readonly isEventOpen: boolean;
}

/** The verdict as a sentence about two named speakers. */
export function verdictSentence({ verdict, a, b, earlier, isDeclared, isEventOpen }: VerdictWords): string {
  const later = earlier === a ? b : a;
  switch (verdict) {
    case "copy":
      if (isDeclared)
        return earlier === ""
          ? `One of ${a} and ${b} names the other as the source.`
          : `${later} names ${earlier} as the source: declared.`;
      return earlier === "" ? `One of ${a} and ${b} repeats the other.` : `${later} repeats ${earlier}, who is seen earlier here.`;
    case "common_source":
      if (isDeclared) return `${a} and ${b} put it out together: declared.`;
      return `${a} and ${b} have lines from one text, or one from the other.${earlier === "" ? "" : ` Earliest seen here: ${earlier}.`}`;
    case "independent":
      return `${a} and ${b} are judged independent of each other here.`;
    case "undetermined":
      return `Whether ${a} and ${b} are independent is undetermined${isEventOpen ? ": the event itself cannot be excluded" : ""}.`;
  }
}
