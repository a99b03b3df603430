import { defineTable, id, integer, nullable, oneOf, text, time, type RowOf } from "./define-table.ts";

export const sourceTable = defineTable({
  name: "source",
  level: "corpus",
  help: "What an outlet or a person published: an article, a release, a transcript, a post. A title is a source of its own.",
  key: ["source_id"],
  columns: {
    source_id: id("given by the user, or from the file's relative path and content; a title is SOURCE#title"),
    path: text("where it was read from, as given"),
    url: text("address of the publication; empty when not known"),
    outlet: id("actor that published it; empty when not known"),
    author: text("by-line as given; empty when not known"),
    published_at: nullable(time("when it was published")),
    kind: oneOf(
      [
        "speech",
        "press_conference",
        "interview",
        "debate",
        "press_release",
        "statement",
        "article",
        "opinion",
        "post",
        "transcript",
        "title",
        "other",
      ],
      "what sort of text it is",
    ),
    language: text("BCP 47 tag, or und"),
    title: text("headline; empty when none"),
    sha256: text("SHA-256 of the UTF-8 text, 64 hexadecimal digits"),
    char_count: integer("UTF-16 units of the text"),
    astral_count: integer("characters beyond the Basic Multilingual Plane, for code-point offsets"),
    reader: text("reader that read it"),
    duplicate_of: nullable(id("canonical source with the same text")),
  },
});

export type SourceRow = RowOf<typeof sourceTable.columns>;
