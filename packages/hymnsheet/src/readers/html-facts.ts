/**
 * What a web page says of itself: title, by-line, date, outlet, address, language, kind. From its metadata first, then from what it shows.
 */
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { isRecord } from "./json-lines-reader.ts";
import { readWrittenDate } from "./written-date.ts";

export type PageFacts = Readonly<Record<string, string>>;

/** The facts that a page states; a property that is missing is not known. */
export function pageFacts(document: Document): PageFacts {
  const linked = linkedData(document);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = clean(element?.getAttribute("content"));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const shown = (selector: string): string | undefined => clean(document.querySelector(selector)?.textContent);
  const outlet = meta("og:site_name") ?? nameOf(linked["publisher"]);
  const facts: Record<string, string | undefined> = {
    title: titleOf(document, meta("og:title"), outlet),
    author: withoutBy(meta("author", "article:author", "parsely-author") ?? nameOf(linked["author"]) ?? shown(AUTHOR) ?? shown(BY_LINE)),
    date: dateOf(document, [meta(...DATES), textOf(linked["datePublished"])]),
    outlet,
    url: address(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? address(meta("og:url")),
    language: clean(document.documentElement?.getAttribute("lang")),
    kind: kindOf(meta("og:type"), textOf(linked["@type"])),
  };
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const AUTHOR = '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]';
const BY_LINE = ".byline, .by-line, .author-name, .author";
const DATES = [
  "article:published_time",
  "datePublished",
  "date",
  "DC.date",
  "dc.date.issued",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
];

function titleOf(document: Document, shared: string | undefined, outlet: string | undefined): string | undefined {
  const headings = document.querySelectorAll("article h1, main h1");
  const only = headings.length === 1 ? clean(headings[0]!.textContent) : undefined;
  const title = only ?? shared ?? clean(document.querySelector("title")?.textContent);
  if (title === undefined || outlet === undefined) return title;
  const end = [" | ", " - ", " – ", " — "].map((dash) => dash + outlet).find((tail) => title.endsWith(tail));
  return end === undefined ? title : title.slice(0, -end.length).trim();
}

/** The first date that can be read; else the first that is shown, as it stands, so that the reader can complain about it. */
function dateOf(document: Document, stated: readonly (string | undefined)[]): string | undefined {
  const times = [...document.querySelectorAll("article time, main time, header time, time")];
  const candidates = [...stated, ...times.flatMap((time) => [clean(time.getAttribute("datetime")), clean(time.textContent)])].filter(
    (date): date is string => date !== undefined,
  );
  for (const candidate of candidates) {
    if (parseIsoDate(candidate) !== null) return candidate;
    const written = readWrittenDate(candidate);
    if (written !== null) return written;
  }
  const byLine = clean(document.querySelector(`${BY_LINE}, .date, .dateline, .published`)?.textContent);
  return (byLine === undefined ? null : readWrittenDate(byLine)) ?? candidates[0];
}

function kindOf(shared: string | undefined, linked: string | undefined): string | undefined {
  if (linked === "OpinionNewsArticle") return "opinion";
  if (linked !== undefined && /Article$|^BlogPosting$/.test(linked)) return linked === "BlogPosting" ? "post" : "article";
  return shared === "article" ? "article" : undefined;
}

/** The first object of the page's JSON-LD that looks like an article; empty when there is none. */
function linkedData(document: Document): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? "");
      const graph = isRecord(value) && Array.isArray(value["@graph"]) ? value["@graph"] : [value].flat();
      const article = graph.find(
        (entry): entry is Record<string, unknown> => isRecord(entry) && ("datePublished" in entry || "headline" in entry),
      );
      if (article !== undefined) return article;
    } catch {
      // Pages often carry broken metadata; what they show is used instead.
    }
  }
  return {};
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? clean(value) : Array.isArray(value) ? textOf(value[0]) : undefined;
const nameOf = (value: unknown): string | undefined => {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(", ") || undefined
    );
  return isRecord(value) ? textOf(value["name"]) : textOf(value);
};

function clean(text: string | null | undefined): string | undefined {
  const cleaned = text?.replace(/\s+/g, " ").trim();
  return cleaned === "" ? undefined : cleaned;
}

function address(text: string | null | undefined): string | undefined {
  const cleaned = clean(text);
  return cleaned !== undefined && /^https?:\/\//i.test(cleaned) ? cleaned : undefined;
}

/** A by-line without "By" and without the date and time behind the name; `undefined` for an address of a profile. */
function withoutBy(byLine: string | undefined): string | undefined {
  if (byLine === undefined || /^https?:/i.test(byLine)) return undefined;
  const name = byLine
    .replace(/^(?:by|von|par|por|di)\s+/i, "")
    .replace(/[\s,|·•–-]*(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:updated|published)\b).*$/i, "")
    .trim();
  return name === "" || name.length > 120 ? undefined : name;
}
