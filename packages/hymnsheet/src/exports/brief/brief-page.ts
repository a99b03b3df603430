import { createHash } from "node:crypto";
import { exportMessages } from "@hymnsheet/core/messages/brief-export";
import { runsOf, type CitedBrief, type CitedSentence } from "./cited-brief.ts";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; hyphens: auto; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
p { margin: .4rem 0; } .warning { border-inline-start: .3rem solid currentcolor; padding-inline-start: .7rem; font-style: italic; }
.unconfirmed { border-bottom: 1px dotted currentcolor; } .none { opacity: .8; }
sup { line-height: 0; font-size: .65em; } sup a { text-decoration: none; padding: 0 .1em; }
ol { font-size: .85rem; padding-inline-start: 2.2rem; } li:target { outline: 2px solid currentcolor; }
footer { font-size: .8rem; margin-top: 2rem; }
@page { size: A4; margin: 12mm 13mm; }
@media print {
  body { font-size: 8.4pt; line-height: 1.24; margin: 0; padding: 0; max-width: none; }
  h1 { font-size: 13pt; margin: 0 0 1mm; } h2 { font-size: 8.6pt; margin: 1.6mm 0 .2mm; break-after: avoid; }
  p { margin: 0; display: inline; } .warning { display: block; font-size: 8pt; margin: 0 0 1mm; } .unconfirmed { border: 0; }
  .questions { columns: 2; column-gap: 6mm; text-align: start; } sup a { color: inherit; padding: 0; } .none { opacity: 1; }
  .sources { break-before: page; } ol { font-size: 6.8pt; line-height: 1.2; columns: 3; column-gap: 5mm; padding-inline-start: 5mm; }
  footer { font-size: 7pt; margin-top: 2mm; }
}
`;

/** The brief as one page that loads nothing: each number leads to the words it stands for. */
export function briefAsPage({ title, warnings, questions, notes, foot }: CitedBrief): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE, "utf8").digest("base64")}'; base-uri 'none'; form-action 'none'`;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...warnings.map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`),
    '<div class="questions">',
    ...questions.flatMap((question) => [
      `<section><h2>${escapeHtml(question.title)}</h2>`,
      ...question.sentences.map(paragraph),
      "</section>",
    ]),
    "</div>",
    ...(notes.length === 0 ? [] : [`<section class="sources"><h2>${exportMessages.sources}</h2><ol>`]),
    ...notes.map(
      ({ number, place, source, words }) =>
        `<li id="n${number}"><q>${escapeHtml(words)}</q> ${escapeHtml([source, place].filter((part) => part !== "").join(" · "))}</li>`,
    ),
    ...(notes.length === 0 ? [] : ["</ol></section>"]),
    `<footer>${escapeHtml(foot)}</footer>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}

function paragraph({ text, state, isUnconfirmed, notes }: CitedSentence): string {
  const link = (note: number): string => `<a href="#n${note}">${note}</a>`;
  const marks = runsOf(notes)
    .map(([first, last]) => (first === last ? link(first) : `${link(first)}–${link(last)}`))
    .join(" ");
  const words = isUnconfirmed
    ? `<span class="unconfirmed" title="${exportMessages.unconfirmed}">${escapeHtml(text)}</span>`
    : escapeHtml(text);
  return `<p${state === "cited" ? "" : ' class="none"'}>${words}${marks === "" ? "" : ` <sup>${marks}</sup>`}</p>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
