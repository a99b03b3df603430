/** Writes trained weights as a module of the English language pack. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedModel } from "@hymnsheet/core/algo/linear-classes";
import { repositoryFolder } from "../repository.ts";

/** @returns path of the module. */
export function writeWeights(
  model: PackedModel,
  { file, name, origin }: { readonly file: string; readonly name: string; readonly origin: string },
): string {
  const folder = join(repositoryFolder, "packages", "core", "src", "languages", model.language, "trained");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${file}.ts`);
  const { sparse, dense } = model;
  const list = (values: readonly number[]): string => `[${values.join(", ")}]`;
  const denseText = dense
    .map(
      ({ encoder, width, bias, scale, weights }) => `    {
      encoder: "${encoder}",
      width: ${width},
      bias: ${list(bias)},
      scale: ${scale},
      weights:
        "${weights}",
    },
`,
    )
    .join("");
  writeFileSync(
    path,
    `/** ${origin} Model card: docs/explanation/model-cards.md. */
import type { PackedModel } from "../../../algo/linear-classes.ts";

export const ${name}: PackedModel = {
  language: "${model.language}",
  sparse: {
    bias: ${list(sparse.bias)},
    scale: ${sparse.scale},
    length: ${sparse.length},
    keys:
      "${sparse.keys}",
    weights:
      "${sparse.weights}",
  },
  dense: [${denseText === "" ? "" : `\n${denseText}  `}],
};
`,
  );
  return path;
}
