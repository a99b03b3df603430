import { describe, expect, test } from "vitest";
import { readFiles } from "./reader.contract.ts";
import { readWrittenDate } from "./written-date.ts";

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, place) => `<p>Paragraph ${place} of the invented article says that the bridge will stand, and why.</p>`,
  ).join("");

const page = (head: string, body: string): string => `<!doctype html><html lang="en-GB"><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul></nav>${body}<footer><p>All rights reserved. Cookies.</p></footer></body></html>`;

const one = async (html: string) => (await readFiles({ "a.html": html })).sources[0]!;

describe("html pages", () => {
  test("the article is told from menus, scripts and footers", async () => {
    const source = await one(
      page("<title>T</title>", `<article><h1>The bridge</h1><script>let x = "<p>no</p>";</script>${paragraphs(8)}</article>`),
    );
    expect(source.text).toContain("Paragraph 0 of the invented article");
    expect(source.text.split("\n\n")).toHaveLength(8);
    expect(source.text).not.toMatch(/Home|Cookies|let x/);
    expect(source.title).toBe("The bridge");
    expect(source.language).toBe("en-GB");
  });

  test("facts come from metadata", async () => {
    const data = {
      "@type": "NewsArticle",
      datePublished: "2031-03-25T10:00:00Z",
      author: [{ name: "Gil Reed" }, { name: "Ada Brook" }],
      publisher: { name: "The Example" },
    };
    const head = `<title>Bridge stands - The Example</title><link rel="canonical" href="https://example.org/b">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await one(page(head, `<article>${paragraphs(6)}</article>`))).toMatchObject({
      title: "Bridge stands",
      date: "2031-03-25T10:00:00Z",
      author: "Gil Reed, Ada Brook",
      outlet: "The Example",
      url: "https://example.org/b",
      kind: "article",
    });
  });

  test("by-line and date are read from the page where metadata are silent", async () => {
    const body = `<article><h1>Bridge</h1><p class="byline">By Gil Reed, Tuesday, March 25, 2031</p>${paragraphs(6)}</article>`;
    expect(await one(page("", body))).toMatchObject({ author: "Gil Reed", date: "2031-03-25" });
  });

  test("markup is shown as text, entities as characters, line breaks as lines", async () => {
    const source = await one(page("", `<article>${paragraphs(4)}<p>Fish &amp; chips &lt;b&gt;<br>next <em>line</em>.</p></article>`));
    expect(source.text).toContain("Fish & chips <b>\nnext line.");
  });

  test("a page without an article is read whole, with a note", async () => {
    const { sources, codes } = await readFiles({ "a.html": "<p>Short note.</p><div>Second block.</div>" });
    expect(sources[0]?.text).toBe("Short note.\n\nSecond block.");
    expect(codes).toEqual(["article_not_found"]);
  });

  test("an encoding that the page names is used without a note", async () => {
    const html = Buffer.from(
      page('<meta charset="iso-8859-2">', "<article><p>Příliš žluťoučký kůň úpěl ďábelské ódy.</p></article>"),
      "utf8",
    ).toString("utf8");
    const bytes = Buffer.from([...html].map((character) => LATIN_2[character] ?? character.charCodeAt(0)));
    const { sources, codes } = await readFiles({ "a.html": bytes });
    expect(sources[0]?.text).toContain("Příliš žluťoučký kůň");
    expect(codes).not.toContain("encoding_guessed");
  });

  test.each([
    ["nested ten thousand deep", `${"<div>".repeat(10_000)}deep words${"</div>".repeat(10_000)}`, "deep words"],
    ["of tags never closed", "<b>x ".repeat(30_000), "x ".repeat(30_000).trim()],
    ["of bare brackets", "<".repeat(100_000), "<".repeat(100_000)],
    ["with one endless tag", `<a ${"x=1 ".repeat(50_000)}>words`, "words"],
    ["with an open comment", `words <!-- ${"<!--".repeat(50_000)}`, "words"],
    ["with an open script", `words<script>${"x<".repeat(50_000)}`, "words"],
    [
      "of very many paragraphs",
      "<p>Fish &amp; chips&#8217; &ldquo;day&rdquo; &bogus;</p>".repeat(30_000),
      Array(30_000).fill("Fish & chips’ “day” &bogus;").join("\n\n"),
    ],
  ])("a page %s is read", async (_, html, text) => {
    expect((await one(html)).text).toBe(text);
  });
});

const LATIN_2: Readonly<Record<string, number>> = {
  ř: 0xf8,
  í: 0xed,
  š: 0xb9,
  ž: 0xbe,
  ť: 0xbb,
  č: 0xe8,
  ý: 0xfd,
  ů: 0xf9,
  ň: 0xf2,
  ú: 0xfa,
  ě: 0xec,
  ď: 0xef,
  á: 0xe1,
  é: 0xe9,
  ó: 0xf3,
};

describe("readWrittenDate", () => {
  test.each([
    ["Tuesday, March 25, 2031, 4:30 p.m.", "2031-03-25"],
    ["25 March 2031", "2031-03-25"],
    ["WASHINGTON, Nov. 2, 2017 -", "2017-11-02"],
  ])("%s", (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });

  test.each(["yesterday", "last March", "March 25", "in 2031", "at 5 p.m.", "", "Tuesday"])("%j is no full date", (text) => {
    expect(readWrittenDate(text)).toBeNull();
  });
});
