/**
 * Keeps vectors in a file, so that a sentence goes through a model once: what is asked again is read. Entries are appended one after
 * the other (16 bytes of SHA-256 over the sentence, then the vector); a torn last entry is cut off. Delete the file to free its room.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Encoder } from "@hymnsheet/core/model/ports";

type EncodeViews = NonNullable<Encoder["encodeViews"]>;

const KEY_BYTES = 16;
/** Sentences encoded before they are written. */
const BATCH = 64;

export interface CachedEncoderOptions {
  readonly folder: string;
  /** Called with the sentences that were answered, of all that were asked. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Takes the keys of all sentences that are asked for. */
  readonly asked?: Set<string> | undefined;
  /** Asked after each batch; throws to stop. What was encoded until then is kept. */
  readonly check?: (() => void) | undefined;
}

/** The same encoder with a memory on disk; vectors are equal bit for bit, remembered or not. */
export function cachedEncoder(encoder: Encoder, { folder, onProgress, check, asked }: CachedEncoderOptions): Encoder {
  const path = join(folder, `${encoder.name}.vectors`);
  const known = readKnown(path, encoder.dimensions);
  const encodeViews = encoder.encodeViews?.bind(encoder);
  return {
    name: encoder.name,
    languages: encoder.languages,
    dimensions: encoder.dimensions,
    encode: async (sentences) => {
      const keys = sentences.map(keyOf);
      for (const key of keys) asked?.add(key);
      const missing = [...new Map(keys.map((key, i) => [key, sentences[i]!])).entries()].filter(([key]) => !known.has(key));
      const done = keys.length - missing.length;
      for (let at = 0; at < missing.length; at += BATCH) {
        const batch = missing.slice(at, at + BATCH);
        const vectors = await encoder.encode(batch.map(([, sentence]) => sentence));
        mkdirSync(folder, { recursive: true });
        appendFileSync(path, Buffer.concat(batch.map(([key], i) => entryOf(key, rowOf(vectors, i, encoder.dimensions)))));
        batch.forEach(([key], i) => known.set(key, rowOf(vectors, i, encoder.dimensions)));
        onProgress?.(Math.min(keys.length, done + at + batch.length), keys.length);
        check?.();
      }
      const all = new Float32Array(keys.length * encoder.dimensions);
      keys.forEach((key, i) => all.set(known.get(key)!, i * encoder.dimensions));
      return all;
    },
    ...(encodeViews
      ? { encodeViews: rememberViews(join(folder, `${encoder.name}.views`), encoder.dimensions, { encodeViews, asked }) }
      : {}),
    close: () => encoder.close(),
  };
}

/** Views are kept one by one, each under its words and weights. The file is read when it is first needed. */
function rememberViews(
  path: string,
  dimensions: number,
  { encodeViews, asked }: { readonly encodeViews: EncodeViews; readonly asked: Set<string> | undefined },
): EncodeViews {
  let known: Map<string, Float32Array> | undefined;
  return async (words, views) => {
    known ??= readKnown(path, dimensions);
    const keys = views.map((weights) => keyOf(JSON.stringify([words, weights])));
    for (const key of keys) asked?.add(key);
    const missing = views.flatMap((weights, view) => (known!.has(keys[view]!) ? [] : [{ key: keys[view]!, weights }]));
    if (missing.length > 0) {
      const vectors = await encodeViews(
        words,
        missing.map(({ weights }) => weights),
      );
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, Buffer.concat(missing.map(({ key }, i) => entryOf(key, rowOf(vectors, i, dimensions)))));
      missing.forEach(({ key }, i) => known!.set(key, rowOf(vectors, i, dimensions)));
    }
    const all = new Float32Array(views.length * dimensions);
    keys.forEach((key, view) => all.set(known!.get(key)!, view * dimensions));
    return all;
  };
}

/** Rewrites a file of vectors with these keys alone. */
export function keepVectors(path: string, dimensions: number, keys: ReadonlySet<string>): void {
  const kept = [...readKnown(path, dimensions)].filter(([key]) => keys.has(key));
  writeFileSync(`${path}.part`, Buffer.concat(kept.map(([key, vector]) => entryOf(key, vector))));
  renameSync(`${path}.part`, path);
}

const keyOf = (sentence: string): string =>
  createHash("sha256")
    .update(sentence)
    .digest("hex")
    .slice(0, KEY_BYTES * 2);

const rowOf = (vectors: Float32Array, row: number, dimensions: number): Float32Array =>
  vectors.slice(row * dimensions, (row + 1) * dimensions);

function entryOf(key: string, vector: Float32Array): Buffer {
  const entry = Buffer.alloc(KEY_BYTES + vector.length * 4);
  entry.write(key, "hex");
  vector.forEach((value, d) => entry.writeFloatLE(value, KEY_BYTES + d * 4));
  return entry;
}

function readKnown(path: string, dimensions: number): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  if (!existsSync(path)) return known;
  const bytes = readFileSync(path);
  const size = KEY_BYTES + dimensions * 4;
  const whole = Math.floor(bytes.length / size);
  if (whole * size < bytes.length) truncateSync(path, whole * size);
  for (let at = 0; at < whole * size; at += size) {
    const vector = Float32Array.from({ length: dimensions }, (_, d) => bytes.readFloatLE(at + KEY_BYTES + d * 4));
    known.set(bytes.toString("hex", at, at + KEY_BYTES), vector);
  }
  return known;
}
