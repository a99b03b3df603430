/** The background corpus as the words stage needs it: words and speakers numbered as in the corpus. */
import type { BackgroundTexts } from "@hymnsheet/core/reuse/background-texts";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import type { DocumentColumns } from "@hymnsheet/core/text/token-columns";
import { Vocabulary, type VocabularyColumns } from "@hymnsheet/core/text/vocabulary";
import type { ProjectWriter } from "../store/store-ports.ts";
import {
  backgroundColumnsName,
  backgroundSpeakersName,
  backgroundStage,
  backgroundVocabularyName,
  type BackgroundSpeaker,
} from "./background-stage.ts";
import { allRows } from "./document-facts.ts";

export interface KnownCorpus {
  readonly vocabulary: Vocabulary;
  readonly documents: DocumentColumns;
  /** Per document. */
  readonly speakerIds: readonly string[];
}

/** Reads what the background stage wrote. A speaker is one of the corpus when id or name says so; one without either is nobody else. */
export async function readBackground(project: ProjectWriter, { vocabulary, documents, speakerIds }: KnownCorpus): Promise<BackgroundTexts> {
  const read = (name: string) => project.readColumns(backgroundStage.name, name);
  const own = wordIds(Vocabulary.fromColumns(read(backgroundVocabularyName) as unknown as VocabularyColumns), vocabulary);
  // The stage wrote these columns with these types.
  const columns = read(backgroundColumnsName) as { tokens: Uint32Array; lengths: Uint32Array; day: Int32Array; speaker: Uint32Array };
  const { tokens } = columns;
  for (let at = 0; at < tokens.length; at++) tokens[at] = own[tokens[at]!]!;
  const firstToken = new Uint32Array(columns.lengths.length + 1);
  for (const [text, length] of columns.lengths.entries()) firstToken[text + 1] = firstToken[text]! + length;
  const ownSpeakers = documents.speaker.reduce((most, number) => Math.max(most, number + 1), 0);
  const numbers = speakerNumbers(project, { documents, speakerIds, ownSpeakers });
  const { lines } = read(backgroundSpeakersName) as { lines: Uint8Array };
  const speakers = JSON.parse(new TextDecoder().decode(lines)) as BackgroundSpeaker[];
  const speakerNumber = Uint32Array.from(speakers, await numbers);
  return { tokens, firstToken, day: columns.day, speaker: columns.speaker.map((number) => speakerNumber[number]!), ownSpeakers };
}

/** Id in the corpus per word of the background; 0 for words the corpus does not hold. */
function wordIds(background: Vocabulary, corpus: Vocabulary): Uint32Array {
  const ids = new Uint32Array(background.size + 1);
  for (let id = 1; id <= background.size; id++) ids[id] = corpus.find(background.word(id));
  return ids;
}

async function speakerNumbers(
  project: ProjectWriter,
  { documents, speakerIds, ownSpeakers }: Pick<KnownCorpus, "documents" | "speakerIds"> & { readonly ownSpeakers: number },
): Promise<(speaker: BackgroundSpeaker) => number> {
  const byId = new Map<string, number>();
  speakerIds.forEach((id, document) => byId.set(id, documents.speaker[document]!));
  const byName = new Map<string, number>();
  for (const { actor_id, name } of await allRows<ActorNameRow>(project, actorNameTable)) {
    const number = byId.get(actor_id);
    if (number !== undefined && name !== "") byName.set(plain(name), number);
  }
  let next = ownSpeakers;
  return ({ id, name }) => {
    const known = (id === "" ? undefined : byId.get(id)) ?? (name === "" ? undefined : (byName.get(plain(name)) ?? byId.get(name)));
    if (known !== undefined) return known;
    if (name !== "" && id === "") byName.set(plain(name), next);
    if (id !== "") byId.set(id, next);
    return next++;
  };
}

const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
