import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import { pageFacts } from "./html-facts.ts";
import { textOfMarkup, textOfNode } from "./html-text.ts";
import { isOrdinaryMarkup, textWithoutMarkup } from "./html-plain.ts";
import type { InputFile } from "./input-files.ts";
import { problemFinding, record, type Finding, type Reader } from "./reader.ts";

/** Pages beyond this are machine output, not articles; the parser keeps some twenty times as much in memory. */
const LARGEST_PAGE = 20 * 1024 * 1024;
const SHORTEST_ARTICLE = 40;
const DECLARED_ENCODING = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** Web pages: the text of the article, its paragraphs parted by blank lines; title, by-line, date, outlet and language as the page says. */
export const htmlReader: Reader = { name: "html", extensions: ["html", "htm", "xhtml"], read: readHtml };

async function* readHtml(file: InputFile): AsyncIterable<Finding> {
  const { bytes, problem } = await wholeFile(file, LARGEST_PAGE);
  if (problem !== null) yield problem;
  if (problem !== null && bytes.length === 0) return;
  const decoded = decodeText(bytes, DECLARED_ENCODING.exec(bytes.toString("latin1", 0, 4096))?.[1]);
  if (decoded.problem !== null) yield decoded.problem;
  if (decoded.problem?.code === "file_binary") return;
  yield* findingsOfPage(decoded.text);
}

function* findingsOfPage(html: string): Generator<Finding> {
  if (!isOrdinaryMarkup(html)) {
    const text = textWithoutMarkup(html);
    if (text !== "") yield problemFinding("article_not_found", null);
    yield record({ text });
    return;
  }
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const facts = pageFacts(document);
  const article = articleOf(document, facts["title"]);
  const text = article ?? textOfNode(parseHTML(page).document.body, facts["title"]);
  if (article === undefined && text !== "") yield problemFinding("article_not_found", null);
  yield record({ ...facts, text });
}

/** Text of the article; `undefined` when the page has none that can be told from its surroundings. Changes the document. */
function articleOf(document: Document, title: string | undefined): string | undefined {
  const content = new Readability(document, { charThreshold: 200 }).parse()?.content;
  const text = content ? textOfMarkup(content, title) : "";
  return text.length < SHORTEST_ARTICLE ? undefined : text;
}
