/**
 * Sentence encoders in the ONNX format, as sentence-transformers exports them: token states of a transformer, mean over the tokens, length 1
 * (Reimers & Gurevych, 2019). Sentences go through one by one, since a batch's shape moves the last bits of a vector. Cost: about 100
 * sentences a second and core for a model of 6 layers and 384 dimensions; .3 GB.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { importRuntime } from "./import-runtime.ts";
import { toUnitLength } from "./unit-length.ts";

/** What is used of onnxruntime-node. */
interface Runtime {
  readonly InferenceSession: {
    create(path: string, options: { intraOpNumThreads: number; interOpNumThreads: number }): Promise<Session>;
  };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    feeds: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, { readonly data: Float32Array; readonly dims: readonly number[] }>>>;
  release(): Promise<void>;
}

interface Encoding {
  readonly ids: readonly number[];
}

/** Longer sentences are cut; what models of this kind were trained on. */
const MOST_TOKENS = 256;

/**
 * Opens the model of a folder: `model.onnx`, `tokenizer.json`, `config.json`; `tokenizer_config.json` where there is one. A file
 * `languages.json` (a list of BCP 47 tags) says what it was made for. Default: English.
 *
 * @throws OPTION_RANGE when a file is missing; ENCODER_MISSING when the runtime is not installed.
 */
export async function openOnnx(folder: string): Promise<Encoder> {
  const modelPath = fileOf(folder, "model.onnx");
  const tokenizerPath = fileOf(folder, "tokenizer.json");
  // As the package declares itself.
  const runtime = (await importRuntime("onnxruntime-node", ["onnxruntime-node"])) as Runtime;
  const { Tokenizer } = await import("@huggingface/tokenizers");
  const config = readJson<{ hidden_size?: number }>(fileOf(folder, "config.json"));
  const settings = join(folder, "tokenizer_config.json");
  const tokenizer = new Tokenizer(readJson(tokenizerPath), existsSync(settings) ? readJson(settings) : {});
  const session = await runtime.InferenceSession.create(modelPath, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const dimensions = config.hidden_size ?? 384;
  const tags = join(folder, "languages.json");
  return {
    name: `onnx-${fingerprint([modelPath, tokenizerPath])}`,
    languages: existsSync(tags) ? readJson<string[]>(tags) : ["en"],
    dimensions,
    encode: async (sentences) => {
      const vectors = new Float32Array(sentences.length * dimensions);
      for (const [i, sentence] of sentences.entries()) {
        if (sentence.trim() === "") continue;
        const { ids } = tokenizer.encode(sentence) as Encoding;
        const states = await run({ runtime, session }, ids.slice(0, MOST_TOKENS));
        meanInto(states, vectors.subarray(i * dimensions, (i + 1) * dimensions));
      }
      return vectors;
    },
    encodeViews: async (words, views) => {
      const vectors = new Float32Array(views.length * dimensions);
      const parts = words.map((word) => (tokenizer.encode(word, { add_special_tokens: false }) as Encoding).ids);
      const around = (tokenizer.encode("") as Encoding).ids;
      const ids = [...around.slice(0, 1), ...parts.flat().slice(0, MOST_TOKENS - around.length), ...around.slice(1)];
      const states = await run({ runtime, session }, ids);
      let at = 1;
      for (const [i, { length }] of parts.entries()) {
        const read = Math.min(length, Math.max(0, ids.length - around.length + 1 - at));
        for (let part = at; part < at + read; part++)
          for (const [view, weights] of views.entries()) {
            const weight = weights[i]! / read;
            if (weight !== 0)
              for (let d = 0; d < dimensions; d++) vectors[view * dimensions + d]! += weight * states[part * dimensions + d]!;
          }
        at += read;
      }
      for (const view of views.keys()) toUnitLength(vectors.subarray(view * dimensions, (view + 1) * dimensions));
      return vectors;
    },
    close: () => session.release(),
  };
}

async function run({ runtime, session }: { runtime: Runtime; session: Session }, ids: readonly number[]): Promise<Float32Array> {
  const tensor = (value: (id: number) => bigint): unknown => new runtime.Tensor("int64", BigInt64Array.from(ids, value), [1, ids.length]);
  const feeds: Record<string, unknown> = { input_ids: tensor(BigInt), attention_mask: tensor(() => 1n) };
  if (session.inputNames.includes("token_type_ids")) feeds["token_type_ids"] = tensor(() => 0n);
  const outputs = await session.run(feeds);
  return outputs[session.outputNames[0]!]!.data;
}

/** Writes the mean of the rows of `states`, of length 1. */
function meanInto(states: Float32Array, vector: Float32Array): void {
  vector.fill(0);
  for (let at = 0; at < states.length; at += vector.length) for (let d = 0; d < vector.length; d++) vector[d]! += states[at + d]!;
  toUnitLength(vector);
}

function fileOf(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new HymnsheetError("OPTION_RANGE", `the encoder's folder has no ${name}`, {
      value: folder,
      advice: "A folder holds model.onnx, tokenizer.json and config.json, as sentence-transformers exports them.",
    });
  return path;
}

// Files that the user names; what is not there shows as a message of the libraries that read it.
const readJson = <T extends object>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

function fingerprint(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
