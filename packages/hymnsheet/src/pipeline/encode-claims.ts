import type { Cancel, Encoder } from "@hymnsheet/core/model/ports";
import { interrupted } from "./interrupted.ts";
import { readsLanguage } from "./reads-language.ts";

interface EncodedClaim {
  readonly text: string;
  /** Its sentence, for claims that are part of one. */
  readonly around: string;
  readonly language: string;
}

/** Share of the sentence in the vector of a claim. */
const AROUND_SHARE = 0.5;
const BATCH = 512;

/**
 * Vectors of claims, blended with those of their sentences and brought back to length 1. All 0 for a claim in a language the encoder was not made for:
 * it is never given to it.
 *
 * @throws INTERRUPTED when cancelled between batches.
 */
export async function encodeClaims(
  claims: readonly EncodedClaim[],
  encoder: Encoder,
  { cancel, progress }: { readonly cancel: Cancel; readonly progress: (done: number, total: number, unit: string) => void },
): Promise<{ readonly values: Float32Array; readonly dimensions: number }> {
  const { dimensions } = encoder;
  const values = new Float32Array(claims.length * dimensions);
  const known = claims.flatMap(({ language }, i) => (readsLanguage(encoder, language) ? [i] : []));
  for (let from = 0; from < known.length; from += BATCH) {
    if (cancel.isCancelled) throw interrupted("claims");
    const batch = known.slice(from, from + BATCH);
    const own = await encoder.encode(batch.map((i) => claims[i]!.text));
    const around = await encoder.encode(batch.map((i) => claims[i]!.around));
    batch.forEach((claim, row) => {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) {
        const value = own[row * dimensions + d]! + AROUND_SHARE * around[row * dimensions + d]!;
        values[claim * dimensions + d] = value;
        sum += value * value;
      }
      const factor = sum === 0 ? 0 : 1 / Math.sqrt(sum);
      for (let d = 0; d < dimensions; d++) values[claim * dimensions + d]! *= factor;
    });
    progress(Math.min(known.length, from + BATCH), known.length, "claims");
  }
  return { values, dimensions };
}
