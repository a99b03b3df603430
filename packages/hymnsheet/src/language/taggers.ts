/** Modules that export a `tagger`, by language: addresses, since threads load what they need themselves. */
export const taggerModules: Readonly<Record<string, string>> = {
  en: new URL(import.meta.url.endsWith(".ts") ? "english-tagger.ts" : "english-tagger.js", import.meta.url).href,
};
