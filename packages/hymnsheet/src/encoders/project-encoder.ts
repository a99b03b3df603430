/**
 * The encoder of a project: a model with a memory in the project's folder. A project that is renewed, or moved to where the model is not, goes on
 * with what it remembers.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { cachedEncoder, keepVectors } from "./cached-encoder.ts";
import { LEXICAL, openEncoder, USE_LITE } from "./open-encoder.ts";

const FOLDER = "encoders";

/**
 * @param name   `lexical`, `use-lite` or the name of a model.
 * @param given  the model itself, where it is at hand.
 * @param asked  takes the keys of the sentences that are asked for. Default: nobody wants them.
 * @returns      undefined for `lexical`.
 * @throws       ENCODER_MISSING, while encoding, when a sentence is not remembered and the model is not at hand.
 */
export async function projectEncoder(folder: string, name: string, given?: Encoder, asked?: Set<string>): Promise<Encoder | undefined> {
  if (name === LEXICAL) return undefined;
  const home = join(folder, FOLDER);
  const model = given ?? (name.startsWith(USE_LITE) ? await openEncoder(USE_LITE) : undefined) ?? remembered(home, name);
  const facts = join(home, `${model.name}.json`);
  if (!existsSync(facts)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(facts, `${JSON.stringify({ languages: model.languages, dimensions: model.dimensions })}\n`);
  }
  return cachedEncoder(model, { folder: home, asked });
}

/** Removes what a project remembers of sentences that no longer stand in it, and of every model but this one. */
export function forgetVectors(folder: string, name: string, asked: ReadonlySet<string>): void {
  const home = join(folder, FOLDER);
  if (!existsSync(home)) return;
  for (const file of readdirSync(home)) {
    const model = file.replace(/\.(?:json|vectors|views)$/u, "");
    if (name === LEXICAL || !(model === name || (name.startsWith(USE_LITE) && model.startsWith(USE_LITE)))) rmSync(join(home, file));
    else if (/\.(?:vectors|views)$/u.test(file)) {
      // Written beside the vectors.
      const { dimensions } = JSON.parse(readFileSync(join(home, `${model}.json`), "utf8")) as Pick<Encoder, "dimensions">;
      keepVectors(join(home, file), dimensions, asked);
    }
  }
}

function remembered(home: string, name: string): Encoder {
  const facts = join(home, `${name}.json`);
  const missing = (): HymnsheetError =>
    new HymnsheetError("ENCODER_MISSING", `the encoder ${name} is not at hand`, {
      value: name,
      advice: "Run analyze again with --encoder and its folder.",
    });
  if (!existsSync(facts)) throw missing();
  // Written above.
  const { languages, dimensions } = JSON.parse(readFileSync(facts, "utf8")) as Pick<Encoder, "languages" | "dimensions">;
  const refuse = (): Promise<never> => Promise.reject(missing());
  return {
    name,
    languages,
    dimensions,
    encode: refuse,
    ...(name.startsWith(USE_LITE) ? {} : { encodeViews: refuse }),
    close: () => Promise.resolve(),
  };
}
