/**
 * Puts the built script and style into one page, and writes the optional fonts as style sheets of their own beside it.
 * The report writer fills in the data, the fonts a corpus needs, and a policy that names every block by its hash.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { optionalFonts } from "./optional-fonts.ts";
import { fontFaceCss } from "./font-face.ts";

/** Escapes what would end an inline script early; inside JavaScript strings and expressions the meaning stays. */
const inlineScript = (code: string): string => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

export function reportPage({ skeleton }: { readonly skeleton: string }): Plugin {
  return {
    name: "hymnsheet-report-page",
    enforce: "post",
    generateBundle(_options, bundle) {
      let script = "";
      let style = "";
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") script += file.code;
        else if (name.endsWith(".css")) style += String(file.source);
        else this.error(`the page would need ${name} beside it; inline it`);
        delete bundle[name];
      }
      const page = readFileSync(skeleton, "utf8")
        .replace("<!--hymnsheet:style-->", () => `<style>${style.trim()}</style>`)
        .replace("<!--hymnsheet:script-->", () => `<script>${inlineScript(script.trim())}</script>`);
      this.emitFile({ type: "asset", fileName: "report.html", source: page });
      const list = optionalFonts.map(({ name, pattern }) => ({ file: `font-${name}.css`, pattern }));
      this.emitFile({ type: "asset", fileName: "fonts.json", source: JSON.stringify(list) });
      for (const font of optionalFonts)
        this.emitFile({ type: "asset", fileName: `font-${font.name}.css`, source: font.faces.map(fontFaceCss).join("\n") });
    },
  };
}
