import { Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { exportMessages } from "@hymnsheet/core/messages/brief-export";
import { fixZipTimes } from "./fix-zip-times.ts";
import { runsOf, type CitedBrief } from "./cited-brief.ts";

/** Half points. */
const TEXT = 21;
const SMALL = 16;
/** The library writes the moment of writing here; the same brief is the same bytes. */
const CORE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Hymnsheet</dc:creator><dc:language>en</dc:language></cp:coreProperties>`;

const written = (marks: readonly number[]): string =>
  runsOf(marks)
    .map(([first, last]) => (first === last ? first : `${first}–${last}`))
    .join(" ");

/** The brief as a Word document: headings, sentences with numbers, the sources at the end. The same brief gives the same bytes. */
export async function briefAsDocument({ title, warnings, questions, notes, foot }: CitedBrief): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...warnings.map((warning) => new Paragraph({ children: [new TextRun({ text: warning, italics: true })] })),
    ...questions.flatMap((question) => [
      new Paragraph({ text: question.title, heading: HeadingLevel.HEADING_2, keepNext: true }),
      ...question.sentences.map(
        ({ text, notes: marks }) =>
          new Paragraph({
            spacing: { after: 80 },
            children: [
              new TextRun({ text }),
              ...(marks.length === 0 ? [] : [new TextRun({ text: ` ${written(marks)}`, superScript: true })]),
            ],
          }),
      ),
    ]),
    ...(notes.length === 0 ? [] : [new Paragraph({ text: exportMessages.sources, heading: HeadingLevel.HEADING_2, keepNext: true })]),
    ...notes.map(({ number, place, source, words }) => {
      const where = [source, place].filter((part) => part !== "").join(" · ");
      return new Paragraph({ children: [new TextRun({ text: `${number}  “${words}” ${where}`, size: SMALL })] });
    }),
  ];
  const document = new Document({
    title,
    styles: { default: { document: { run: { size: TEXT, font: "Georgia", language: { value: "en-GB" } } } } },
    sections: [
      {
        children,
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: foot, size: SMALL })] })] }) },
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [{ path: "docProps/core.xml", data: CORE }]);
  return fixZipTimes(packed);
}
