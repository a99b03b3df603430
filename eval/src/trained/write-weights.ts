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
  const object = (fields: Readonly<Record<string, number | string | readonly (number | string)[]>>): string =>
    `    {\n${Object.entries(fields)
      .map(([field, value]) =>
        typeof value === "object"
          ? `      ${field}: ${JSON.stringify(value).replaceAll(",", ", ")},\n`
          : typeof value === "string" && value.length > 80 && field.length > 4
            ? `      ${field}:\n        "${value}",\n`
            : `      ${field}: ${JSON.stringify(value)},\n`,
      )
      .join("")}    },\n`;
  writeFileSync(
    path,
    `/** ${origin} Model card: docs/explanation/model-cards.md. */
import type { PackedModel } from "../../../algo/linear-classes.ts";
import { learntWords } from "./learnt-words.ts";

export const ${name}: PackedModel = {
  language: "${model.language}",
  words: learntWords.words,
  sparse: [
${sparse.map((part) => object({ ...part })).join("")}  ],
  dense: [
${dense.map((part) => object({ ...part })).join("")}  ],
};
`,
  );
  return path;
}
