import { statSync } from "node:fs";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Encoder } from "@hymnsheet/core/model/ports";

/** Compares sentences by their words alone: any language, nothing to load. */
export const LEXICAL = "lexical";
/** The small English encoder that npm holds. */
export const USE_LITE = "use-lite";

/**
 * Opens an encoder.
 *
 * @param choice  `lexical`, `use-lite`, or a folder with `model.onnx`, `tokenizer.json` and `config.json`.
 * @returns       `undefined` for `lexical`.
 * @throws        ENCODER_MISSING when its runtime is not installed; OPTION_RANGE when there is no such folder or a file of it is missing.
 */
export async function openEncoder(choice: string): Promise<Encoder | undefined> {
  if (choice === LEXICAL) return undefined;
  if (choice === USE_LITE) return (await import("./use-lite-encoder.ts")).openUseLite();
  if (statSync(choice, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new HymnsheetError("OPTION_RANGE", "there is no such encoder", {
      value: choice,
      advice: `Give ${LEXICAL}, ${USE_LITE}, or a folder with model.onnx, tokenizer.json and config.json.`,
    });
  return (await import("./onnx-encoder.ts")).openOnnx(choice);
}
