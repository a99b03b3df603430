/**
 * What lines have to do with one another and how each spread: the longer line that contains it, the shared text it is a part of, its
 * wordings, its days. Only lines that count are related to one another.
 */
import { rounded } from "../algo/rounded.ts";
import { countSpread } from "../counting/count-spread.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { Families } from "./family-build.ts";
import { findContainers, type Container } from "./family-containers.ts";
import { findSharedTexts } from "./family-texts.ts";
import type { VariantFinder } from "./family-variants.ts";
import type { ItemInput } from "./item-input.ts";
import { usesOf } from "./rows-items.ts";
import type { MemberRows } from "./rows-members.ts";

export interface RelationInput {
  readonly input: ItemInput;
  readonly families: Families;
  /** Parallel to the families, not yet related. */
  readonly items: readonly ItemRow[];
  readonly members: MemberRows;
  readonly variants: VariantFinder;
}

type Term = readonly [name: string, value: number, unit: string];

export class RelationRows {
  /** The items given, with what relates them. */
  readonly items: readonly ItemRow[];
  readonly #given: RelationInput;
  readonly #containers: readonly (Container | undefined)[];

  constructor(given: RelationInput) {
    this.#given = given;
    const { families, items, input } = given;
    const counted = [...items.keys()].filter((index) => items[index]!.suppressed_by === "");
    const chosen = counted.map((index) => families.families[index]!);
    const found = findContainers(chosen, input.columns.tokens, families.weights);
    const leads = findSharedTexts(
      chosen,
      counted.map((index) => items[index]!.surprisal_bits * items[index]!.speaker_count),
    );
    const idOf = (at: number | undefined): string | null => (at === undefined || at < 0 ? null : items[counted[at]!]!.item_id);
    const related = [...items];
    const containers: (Container | undefined)[] = [];
    counted.forEach((index, at) => {
      containers[index] = found[at];
      related[index] = { ...items[index]!, contained_in: idOf(found[at]?.index), shared_text_id: idOf(leads[at]) };
    });
    this.items = related;
    this.#containers = containers;
  }

  /** Terms of one item, numbered from `firstSeq`. */
  termsOf(index: number, firstSeq: number): TermRow[] {
    const { families, input, items, members, variants } = this.#given;
    const family = families.families[index]!;
    const { uses, filter } = usesOf(family, { input, members });
    const spread = countSpread(uses, filter);
    const container = this.#containers[index];
    const terms: Term[] = [["variant_count", variants.count(family), "wordings"]];
    if (spread !== undefined)
      terms.push(
        ["use_days", spread.days.length, "days"],
        ["half_days", spread.halfDays, "days"],
        ["half_speaker_days", spread.halfSpeakerDays, "days"],
      );
    if (container !== undefined)
      terms.push(["contained_share", container.share, "1"], ["contained_places", container.placeCount, "places"]);
    const owner_id = items[index]!.item_id;
    return terms.map(([name, value, unit], at) => ({
      owner_table: "item",
      owner_id,
      seq: firstSeq + at,
      name,
      value: rounded(value),
      unit,
    }));
  }
}
