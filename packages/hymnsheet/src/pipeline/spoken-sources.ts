import { membersByGroup } from "@hymnsheet/core/counting/group-voices";
import type { SpokenUtterances } from "@hymnsheet/core/counting/level-items";
import type { SpokenStretch } from "@hymnsheet/core/model/spoken-text";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { compareUtterances } from "@hymnsheet/core/voices/assemble-voices";
import { openTexts } from "../store/texts-reader.ts";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import type { SpokenSource } from "./kernel/spoken-block.ts";
import { readVoicePlaces } from "./voice-places.ts";

/** Who said what, and where it stands: what every level above words begins with. */
export interface SpokenCorpus {
  readonly utterances: SpokenUtterances;
  /** Sources that hold anybody's words, by id. */
  readonly sources: readonly SpokenSource[];
}

/** Reads the stretches of every source. Empty when there is no text. */
export async function readSpokenCorpus(project: ProjectWriter): Promise<SpokenCorpus> {
  const rows = (await allRows<UtteranceRow>(project, utteranceTable)).sort(compareUtterances);
  const places = readVoicePlaces(project);
  const standing = new Uint8Array(rows.length);
  const stretches = new Map<string, SpokenStretch[]>();
  places.utterance.forEach((utterance, i) => {
    standing[utterance] = places.standing[i]!;
    const stretch = { start: places.start[i]!, end: places.end[i]!, utterance };
    const { source_id: source } = rows[utterance]!;
    const known = stretches.get(source);
    if (known) known.push(stretch);
    else stretches.set(source, [stretch]);
  });
  const languages = new Map((await allRows<SourceRow>(project, sourceTable)).map((source) => [source.source_id, source.language]));
  const groups = membersByGroup(await allRows<GroupMemberRow>(project, groupMemberTable));
  const { textsFolder } = project;
  if (textsFolder === undefined) return { utterances: { rows, standing, groups }, sources: [] };
  const texts = openTexts(textsFolder);
  try {
    const sources = [...stretches].map(([sourceId, own]): SpokenSource => {
      const { start: textStart, end: textEnd } = texts.place(sourceId);
      return { sourceId, textStart, textEnd, language: languages.get(sourceId) ?? "und", stretches: own };
    });
    sources.sort((x, y) => (x.sourceId < y.sourceId ? -1 : 1));
    return { utterances: { rows, standing, groups }, sources };
  } finally {
    texts.close();
  }
}
