/**
 * Puts data, fonts and a content security policy into the built page. The policy allows nothing but the blocks inside the file,
 * each named by its hash, so that nothing can be loaded and no text of a source can become markup or script.
 */
import { createHash } from "node:crypto";

export interface PageParts {
  /** The built page with its two marks. */
  readonly template: string;
  /** The data as JSON. */
  readonly json: string;
  readonly contentId: string;
  readonly locale: string;
  readonly title: string;
  /** Style sheets of fonts that the texts need. */
  readonly fonts: readonly string[];
}

/** JSON that cannot end the script element it stands in, and holds no line separator that older parsers trip over. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const hashOf = (content: string): string => `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;
const blocks = (page: string, element: "style" | "script"): string[] =>
  [...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))].map((match) => match[1] ?? "");

/** The policy of a page: nothing from outside, no address but data for fonts, only the given scripts and styles. */
export function policyOf(page: string): string {
  return [
    "default-src 'none'",
    `script-src ${blocks(page, "script").map(hashOf).join(" ")}`,
    `style-src ${blocks(page, "style").map(hashOf).join(" ")}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The finished file. */
export function assemblePage({ template, json, contentId, locale, title, fonts }: PageParts): string {
  const styled = template.replace("<!--hymnsheet:fonts-->", () => (fonts.length === 0 ? "" : `<style>${fonts.join("\n")}</style>`));
  return styled
    .replace("<!--hymnsheet:policy-->", () => `<meta http-equiv="Content-Security-Policy" content="${policyOf(styled)}">`)
    .replace('<html lang="en">', () => `<html lang="${escapeHtml(locale)}">`)
    .replace("<title>Hymnsheet</title>", () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      "<!--hymnsheet:data-->",
      () => `<script type="application/json" id="report-data" data-content-id="${escapeHtml(contentId)}">${escapeJson(json)}</script>`,
    );
}
