/** Finds devices of speech, those that several speakers fill with the same words, and how often each speaker uses which. */
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { deviceRows } from "@hymnsheet/core/devices/device-rows";
import { fillerRarity, type RarityOf } from "@hymnsheet/core/devices/filler-rarity";
import { coversDevices } from "@hymnsheet/core/devices/find-devices";
import { profileNeighbours } from "@hymnsheet/core/devices/profile-neighbours";
import { PROFILE_INTERVAL, profileRows } from "@hymnsheet/core/devices/profile-rows";
import { deviceDetectors } from "@hymnsheet/core/devices/registry";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { deviceTable } from "@hymnsheet/core/model/tables/device";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { profileTable } from "@hymnsheet/core/model/tables/profile";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

export const devicesStage: Stage = {
  name: "devices",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable, statementTable, groupMemberTable],
  writes: [deviceTable, partTable, itemTable, itemMemberTable, profileTable, termTable, infoTable],
  optionsFor: ({ level }) => level.experimental,
  isWanted: (options) => options.levels.includes("devices"),
  run: runDevices,
};

async function runDevices({ project, options, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const hasExperimental = options.level.experimental;
  const { utterances, sources } = await readSpokenCorpus(project);
  const found = await runSpoken("findDevices", sources, {
    textsFolder,
    shared: { hasExperimental },
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  const detectors = deviceDetectors.filter(({ isExperimental }) => hasExperimental || !isExperimental);
  const words = new Float64Array(utterances.rows.length);
  sources.forEach(({ stretches }, i) => stretches.forEach(({ utterance }, place) => (words[utterance]! += found[i]!.words[place]!)));
  const parties = new Map((await allRows<StatementRow>(project, statementTable)).map(({ statement_id: id, party }) => [id, party]));
  const texts = openTexts(textsFolder);
  try {
    const rows = deviceRows(
      sources.map(({ sourceId, language }, i) => ({ sourceId, language, devices: found[i]!.devices })),
      {
        utterances,
        detectors,
        textOf: (source_id, span_start, span_end) => texts.slices([{ source_id, span_start, span_end }])[0]?.text ?? "",
        rarityOf: rarities(),
      },
    );
    await writer.write(deviceTable, rows.devices);
    await writer.write(partTable, rows.parts);
    await writer.write(itemTable, rows.items);
    await writer.write(itemMemberTable, rows.members);
    const types = detectors.map(({ type }) => type);
    const profiles = profileRows({ devices: rows.devices, utterances, words, types, partyOf: (id) => parties.get(id) ?? "" });
    await writer.write(profileTable, profiles);
    await writer.write(termTable, profileNeighbours(profiles));
    await writer.write(infoTable, [
      { key: "devices_types", value: types.join(", ") },
      {
        key: "devices_not_covered",
        value: noteNotCovered(sources.map(({ language }) => language).filter((language) => !coversDevices(language))),
      },
      { key: "profile_interval", value: String(PROFILE_INTERVAL) },
    ] satisfies InfoRow[]);
  } finally {
    texts.close();
  }
}

/** Rarity of fillers by language, measured once for each. */
function rarities(): (language: string) => RarityOf {
  const known = new Map<string, RarityOf>();
  return (language) => {
    let rarityOf = known.get(language);
    if (rarityOf === undefined) {
      const pack = findLanguagePack(language);
      rarityOf = fillerRarity(pack ?? { commonWords: "" });
      known.set(language, rarityOf);
    }
    return rarityOf;
  };
}
