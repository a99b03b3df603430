import type { Encoder } from "@hymnsheet/core/model/ports";

/** Whether an encoder was made for texts of a language tag, or of the language that the tag narrows: "en" for "en-GB". */
export function readsLanguage({ languages }: Pick<Encoder, "languages">, language: string): boolean {
  return languages.some((tag) => tag === language || tag === language.split("-")[0]);
}
