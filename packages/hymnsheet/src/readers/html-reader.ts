import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import { pageFacts } from "./html-facts.ts";
import { textOfMarkup } from "./html-text.ts";
import type { InputFile } from "./input-files.ts";
import { problemFinding, record, type Finding, type Reader } from "./reader.ts";

/** Pages beyond this are machine output, not articles; the parser keeps some twenty times as much in memory. */
const LARGEST_PAGE = 20 * 1024 * 1024;
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
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const facts = pageFacts(document);
  const article = articleOf(document);
  if (article === undefined && html.trim() !== "") yield problemFinding("article_not_found", null);
  const text = textOfMarkup(article ?? parseHTML(page).document.body?.innerHTML ?? "", facts["title"]);
  yield record({ ...facts, text });
}

/** Markup of the article; `undefined` when the page has none that can be told from its surroundings. Changes the document. */
function articleOf(document: Document): string | undefined {
  try {
    const content = new Readability(document, { charThreshold: 200 }).parse()?.content;
    return content === null || content === undefined || textOfMarkup(content, undefined).length < 40 ? undefined : content;
  } catch {
    // Pages nested thousands of levels deep exhaust the stack of the extractor; all their text is read instead.
    return undefined;
  }
}
