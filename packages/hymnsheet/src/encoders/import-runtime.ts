import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

/** Imports a runtime that users add themselves. @throws ENCODER_MISSING with the command that adds it. */
export async function importRuntime(name: string, packages: readonly string[]): Promise<unknown> {
  try {
    return await import(name);
  } catch (cause) {
    throw new HymnsheetError("ENCODER_MISSING", `the encoder needs ${name}, which is not installed`, {
      value: name,
      cause,
      // The script of onnxruntime-node would fetch libraries for graphics cards.
      advice: `Add it with \`npm install --ignore-scripts ${packages.join(" ")}\`, or leave --encoder out.`,
    });
  }
}
