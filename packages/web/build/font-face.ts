import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One file of a font package, and for which characters it stands. */
export interface FontFace {
  readonly family: string;
  /** Path inside node_modules. */
  readonly file: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

const require = createRequire(import.meta.url);

/** A `@font-face` rule with the file inside as a data address. */
export function fontFaceCss(face: FontFace): string {
  const bytes = readFileSync(require.resolve(face.file)).toString("base64");
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:block;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${face.unicodeRange}}`;
}
