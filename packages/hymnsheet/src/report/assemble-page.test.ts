import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemblePage, escapeJson, policyOf } from "./assemble-page.ts";

const template = `<!doctype html><html lang="en"><head><!--hymnsheet:policy--><title>Hymnsheet</title><style>p{color:red}</style><!--hymnsheet:fonts--></head><body><!--hymnsheet:data--><script>start()</script></body></html>`;
const parts = { template, json: "{}", contentId: "abc", locale: "en", title: "Exodus", fonts: [] };
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("escapeJson", () => {
  test("the text survives, and nothing in it can end or open an element", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--", "<script>", "\u2028", "$&$1", "]]>")), (text) => {
        const escaped = escapeJson(JSON.stringify({ text }));
        expect(escaped).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(escaped)).toEqual({ text });
      }),
    );
  });
});

describe("assemblePage", () => {
  test("names every block by its hash and allows nothing else", () => {
    const page = assemblePage({ ...parts, fonts: ["@font-face{}"] });
    const policy = /content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash("start()")};`);
    expect(policy).toContain(`style-src ${hash("p{color:red}")} ${hash("@font-face{}")};`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policyOf(page)).toBe(policy);
  });

  test("data with replacement patterns of JavaScript arrives as it is", () => {
    const json = JSON.stringify({ text: "$& $1 $` $' $$" });
    expect(assemblePage({ ...parts, json })).toContain(json);
  });

  test("title, locale and id cannot leave their places", () => {
    const page = assemblePage({ ...parts, title: "</title><script>x()</script>", contentId: '"><b>', locale: '"><i>' });
    expect(page).not.toMatch(/<b>|<i>|x\(\)<\/script>/);
  });
});
