/**
 * Markup that is no ordinary page: measured before it is parsed, and read without a parser. The parser and the extractor need time that grows
 * with the square of a page's depth and of its number of elements; this does not, whatever it is given.
 */
import { BLOCKS, SILENT } from "./html-text.ts";

/** Pages of newspapers have some thousand tags and texts, some tens of levels deep. */
const ORDINARY = { nodes: 60_000, depth: 300, tagLength: 1 << 16 } as const;
/** Elements that have no end, or whose end the parser finds by itself. */
const ENDLESS = new Set(
  "AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR P LI DT DD OPTION TD TH TR TBODY THEAD TFOOT COLGROUP".split(" "),
);

type Step =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly name: string; readonly isEnd: boolean; readonly length: number };

/** Whether the parser can be trusted with a page. */
export function isOrdinaryMarkup(html: string): boolean {
  let nodes = 0;
  let depth = 0;
  for (const step of steps(html)) {
    if (++nodes > ORDINARY.nodes) return false;
    if (step.kind === "text") continue;
    if (step.length > ORDINARY.tagLength) return false;
    if (ENDLESS.has(step.name)) continue;
    depth = Math.max(0, depth + (step.isEnd ? -1 : 1));
    if (depth > ORDINARY.depth) return false;
  }
  return true;
}

/** All text of a page without its tags; blocks are parted by blank lines. */
export function textWithoutMarkup(html: string): string {
  const parts: string[] = [];
  for (const step of steps(html)) {
    if (step.kind === "text") parts.push(step.text.replace(/[ \t\n\r\f]+/g, " "));
    else if (BLOCKS.has(step.name)) parts.push("\n\n");
    else if (step.name === "BR") parts.push("\n");
  }
  return decodeEntities(parts.join(""))
    .split(/ ?\n\n[ \n]*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Texts and tags in order; comments and what nobody sees are left out. Each unit is looked at a fixed number of times. */
function* steps(html: string): Generator<Step> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      yield { kind: "text", text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    const name = /^\/?([a-z][a-z0-9]*)|^[!?]/i.exec(html.slice(open + 1, open + 24));
    if (name === null) {
      yield { kind: "text", text: "<" };
      at = open + 1;
      continue;
    }
    const end = after(html, ">", open);
    const tag = (name[1] ?? "").toUpperCase();
    const isEnd = name[0].startsWith("/");
    if (tag !== "") yield { kind: "tag", name: tag, isEnd, length: end - open };
    at = SILENT.has(tag) && tag !== "HEAD" && !isEnd && html[end - 2] !== "/" ? endOfElement(html, tag, end) : end;
  }
}

/** Place behind the next `mark`; the end of the text when there is none, so that nothing is searched twice. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfElement(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}[^>]{0,100}>`, "gi");
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
};
const QUOTES: Readonly<Record<string, string>> = { lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? QUOTES[name] ?? whole;
      const codePoint = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
      return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
    },
  );
}
