import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { cachedEncoder } from "./cached-encoder.ts";
import { importRuntime } from "./import-runtime.ts";
import { openEncoder } from "./open-encoder.ts";
import { forgetVectors, projectEncoder } from "./project-encoder.ts";

const model = process.env["HYMNSHEET_ENCODER"];
const sentences = ["He lied about jobs.", "", "He did not tell the truth about employment.", "The weather is fine today."];

const dot = (vectors: Float32Array, a: number, b: number, dimensions: number): number => {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += vectors[a * dimensions + d]! * vectors[b * dimensions + d]!;
  return sum;
};

/** What every encoder promises. */
async function keepsThePromises(encoder: Encoder): Promise<void> {
  const { dimensions } = encoder;
  const vectors = await encoder.encode(sentences);
  expect(vectors.length).toBe(sentences.length * dimensions);
  expect(dot(vectors, 0, 0, dimensions)).toBeCloseTo(1, 5);
  expect(dot(vectors, 1, 1, dimensions)).toBe(0);
  expect(dot(vectors, 0, 2, dimensions)).toBeGreaterThan(dot(vectors, 0, 3, dimensions) + 0.1);
  const alone = await encoder.encode([sentences[2]!]);
  expect(alone).toEqual(vectors.slice(2 * dimensions, 3 * dimensions));
}

describe("encoders", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "hymnsheet-encoder-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("use-lite keeps what the port promises", async () => {
    const encoder = (await openEncoder("use-lite"))!;
    await keepsThePromises(encoder);
    await encoder.close();
  }, 60_000);

  it.skipIf(model === undefined)("a folder with an ONNX model keeps what the port promises", async () => {
    const encoder = (await openEncoder(model!))!;
    await keepsThePromises(encoder);
    await encoder.close();
  });

  it("forgets what no longer stands in a project, and every other model with it", async () => {
    let encoded = 0;
    const short: Encoder = {
      name: "short",
      languages: ["en"],
      dimensions: 1,
      encode: (given) => {
        encoded += given.length;
        return Promise.resolve(Float32Array.from(given, (sentence) => sentence.length));
      },
      close: () => Promise.resolve(),
    };
    await (await projectEncoder(folder, "short", short))!.encode(["stays", "goes"]);
    await (await projectEncoder(folder, "other", { ...short, name: "other" }))!.encode(["goes"]);
    const asked = new Set<string>();
    await (await projectEncoder(folder, "short", short, asked))!.encode(["stays"]);
    forgetVectors(folder, "short", asked);
    expect(readdirSync(join(folder, "encoders")).sort()).toEqual(["short.json", "short.vectors"]);
    expect(statSync(join(folder, "encoders", "short.vectors")).size).toBe(16 + 4);
    encoded = 0;
    await (await projectEncoder(folder, "short", short))!.encode(["stays", "goes"]);
    expect(encoded).toBe(1);
  });

  it("remembers sentences on disk and gives the same vectors again, also after a torn write", async () => {
    let asked = 0;
    const counting: Encoder = {
      name: "counting",
      languages: ["en"],
      dimensions: 2,
      encode: (given) => {
        asked += given.length;
        return Promise.resolve(Float32Array.from(given.flatMap((sentence) => [sentence.length, 1])));
      },
      close: () => Promise.resolve(),
    };
    const first = await cachedEncoder(counting, { folder }).encode(["a", "bb", "a"]);
    expect([...first]).toEqual([1, 1, 2, 1, 1, 1]);
    expect(asked).toBe(2);
    const [file] = readdirSync(folder);
    appendFileSync(join(folder, file!), Buffer.alloc(5));
    const again = await cachedEncoder(counting, { folder }).encode(["bb", "ccc"]);
    expect([...again]).toEqual([2, 1, 3, 1]);
    expect(asked).toBe(3);
    expect(statSync(join(folder, file!)).size).toBe(3 * (16 + 8));
  });

  it("names the way out where a folder or a runtime is missing", async () => {
    await expect(openEncoder(join(folder, "nowhere"))).rejects.toMatchObject({ code: "OPTION_RANGE" });
    await expect(openEncoder(folder)).rejects.toMatchObject({
      code: "OPTION_RANGE",
      message: expect.stringContaining("model.onnx") as string,
    });
    await expect(importRuntime("no-such-runtime", ["no-such-runtime"])).rejects.toMatchObject({
      code: "ENCODER_MISSING",
      advice: expect.stringContaining("npm install --ignore-scripts no-such-runtime") as string,
    });
  });

  it("needs no encoder for comparing words", async () => expect(await openEncoder("lexical")).toBeUndefined());
});
