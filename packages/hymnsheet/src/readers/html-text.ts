import { parseHTML } from "linkedom";

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION SUMMARY TABLE TBODY THEAD TR UL"
  ).split(" "),
);
/** Elements whose text nobody sees. */
export const SILENT: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "SVG",
  "BUTTON",
  "SELECT",
  "HEAD",
]);
const ELEMENT = 1;
const TEXT = 3;

/**
 * The text that a reader of some markup sees: one paragraph per block, parted by blank lines; a line break where the page has one.
 * A first paragraph that only repeats the title is left out.
 */
export function textOfMarkup(markup: string, title: string | undefined): string {
  return textOfNode(parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body, title);
}

/** The same for a part of a page. */
export function textOfNode(root: Node, title: string | undefined): string {
  const paragraphs: string[] = [];
  let open = "";
  const close = (): void => {
    const text = open.replace(/[^\S\n]*\n[^\S\n]*/g, "\n").trim();
    if (text !== "") paragraphs.push(text);
    open = "";
  };
  for (const step of walk(root)) {
    if (step.text !== undefined) open += step.text.replace(/[ \t\n\r\f]+/g, " ").replace(/^ /, /(?:^|[ \n])$/.test(open) ? "" : " ");
    else if (step.tag === "BR") open += "\n";
    else if (step.tag === "TD" || step.tag === "TH") open += " ";
    else close();
  }
  close();
  if (title !== undefined && paragraphs.length > 1 && paragraphs[0] === title) paragraphs.shift();
  return paragraphs.join("\n\n");
}

/** Text nodes and block edges in document order; without recursion, for pages nested deeper than the stack. */
function* walk(root: Node): Generator<{ readonly text?: string; readonly tag?: string }> {
  const stack: (Node | string)[] = [root];
  while (stack.length > 0) {
    const top = stack.pop()!;
    if (typeof top === "string") {
      yield { tag: top };
      continue;
    }
    if (top.nodeType === TEXT) yield { text: top.textContent ?? "" };
    if (top.nodeType !== ELEMENT) continue;
    const tag = top.nodeName.toUpperCase();
    if (SILENT.has(tag)) continue;
    if (tag === "BR" || tag === "TD" || tag === "TH") yield { tag };
    if (BLOCKS.has(tag)) {
      yield { tag };
      stack.push(tag);
    }
    for (let child = top.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  }
}
