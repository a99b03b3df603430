import { readerContract, type Format } from "./reader.contract.ts";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const table =
  (separator: string) =>
  (records: readonly Readonly<Record<string, string>>[]): string => {
    const heading = [...new Set(records.flatMap((record) => Object.keys(record)))];
    return [heading, ...records.map((record) => heading.map((column) => record[column] ?? ""))]
      .map((cells) => cells.map(quoted).join(separator))
      .join("\r\n");
  };
const html = ([record = {}]: readonly Readonly<Record<string, string>>[]): string => {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const { text = "", title, date, author, language } = record;
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html${language ? ` lang="${language}"` : ""}><head>
${title ? `<meta property="og:title" content="${title}">` : ""}${date ? `<meta property="article:published_time" content="${date}">` : ""}
${author ? `<meta name="author" content="${author}">` : ""}</head><body><article>${paragraphs.join("\n")}</article></body></html>`;
};

const formats: readonly Format[] = [
  { name: "text", extension: "txt", write: ([record]) => record?.["text"] ?? "", holdsFields: false, holdsMany: false },
  {
    name: "markdown",
    extension: "md",
    write: ([record = {}]) => {
      const { text = "", ...fields } = record;
      const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
      return lines.length === 0 ? text : `---\n${lines.join("")}---\n\n${text}`;
    },
    holdsFields: true,
    holdsMany: false,
  },
  { name: "html", extension: "html", write: html, holdsFields: true, holdsMany: false },
  { name: "table", extension: "csv", write: table(","), holdsFields: true, holdsMany: true },
  { name: "table", extension: "tsv", write: table("\t"), holdsFields: true, holdsMany: true },
  { name: "json", extension: "json", write: (records) => JSON.stringify(records, null, 1), holdsFields: true, holdsMany: true },
  {
    name: "jsonl",
    extension: "jsonl",
    write: (records) => records.map((record) => JSON.stringify(record)).join("\n"),
    holdsFields: true,
    holdsMany: true,
  },
];

for (const format of formats) readerContract(format);
