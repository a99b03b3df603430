import type { MemoryProject } from "./memory-project-reader.ts";
import { voicesProject } from "./sample-voices.ts";

const before = "شہر میں جلسے کے بعد ";
const name = "سلمیٰ دورین";
const quoted = "میں نے یہ سب اپنی آنکھوں سے دیکھا";
const told = "دستاویزات جلد آئیں گی";
const first = `”${quoted}“ ${name} نے کہا۔`;
const text = `${first}\n${before}${name} نے یہ بھی کہا کہ ${told}۔`;

/** The invented exodus with one more article, in Urdu, whose first paragraph begins with a quotation. */
export async function urduProject(): Promise<MemoryProject> {
  const project = await voicesProject();
  const place = (words: string) => ({ source_id: "urdu", span_start: text.indexOf(words), span_end: text.indexOf(words) + words.length });
  const row = (table: string, more: object, index = 0): object => ({ ...project.tables[table]?.[index], ...more });
  const utterance = (id: string, words: string, form: string): object =>
    row("utterance", {
      utterance_id: id,
      ...place(words),
      speaker_id: "dorrin",
      event_id: null,
      statement_id: "st-dorrin",
      form,
      wording: "original",
      worded_by: "dorrin",
      origin: "text",
    });
  return {
    tables: {
      ...project.tables,
      source: [
        ...(project.tables["source"] ?? []),
        row("source", { source_id: "urdu", title: "", kind: "article", language: "ur", char_count: text.length, duplicate_of: null }),
      ],
      actor: [...(project.tables["actor"] ?? []), { actor_id: "dorrin", kind: "person", name, origin: "text" }],
      utterance: [...(project.tables["utterance"] ?? []), utterance("u-urdu-1", quoted, "direct"), utterance("u-urdu-2", told, "indirect")],
    },
    texts: { ...project.texts, urdu: text },
  };
}
