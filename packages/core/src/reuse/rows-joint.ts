/**
 * Rows of joint statements and letters: who signs (parts `signatory` of the item, each the exact name as the text has it), the term
 * `declared_common_source` (how many names sign), and the signatories who speak in this corpus as a group.
 * Cost: linear in families and in the names that sign.
 */
import type { ActorRow } from "../model/tables/actor.ts";
import type { GroupMemberRow } from "../model/tables/group-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { Families } from "./family-build.ts";
import type { ItemInput } from "./item-input.ts";
import type { JointJudge, JointPlaces } from "./layer-joint.ts";
import type { PlaceBook } from "./rows-places.ts";

export interface JointRowsInput {
  readonly input: ItemInput;
  readonly families: Families;
  readonly book: PlaceBook;
  readonly joint: JointJudge;
  /** Parallel to the families. */
  readonly items: readonly ItemRow[];
}

export class JointRows {
  readonly #input: JointRowsInput;

  constructor(input: JointRowsInput) {
    this.#input = input;
  }

  /** Terms of an item, after those it has; `seq` is counted from `from`. */
  termsOf(item: number, from: number): TermRow[] {
    const declared = this.#declared(item);
    if (declared === undefined) return [];
    const owner = { owner_table: "item", owner_id: this.#input.items[item]!.item_id };
    return [{ ...owner, seq: from, name: "declared_common_source", value: declared.signatories.names.length, unit: "signatories" }];
  }

  /** Who signs, in the order of the text. */
  partsOf(item: number): PartRow[] {
    const declared = this.#declared(item);
    if (declared === undefined) return [];
    const { input, book, items } = this.#input;
    const { document, signatories } = declared;
    return signatories.names.map((name, seq): PartRow => {
      const [span_start, span_end] = book.spanOf({ document, ...name });
      const source_id = input.names.sourceIds[document]!;
      return { owner_table: "item", owner_id: items[item]!.item_id, role: "signatory", seq, source_id, span_start, span_end };
    });
  }

  /** Groups of those who sign together and speak here, two or more, by id; none that is known already. */
  groups(): { readonly actors: ActorRow[]; readonly members: GroupMemberRow[] } {
    const { names, documents } = this.#input.input;
    const speakerId = new Map<number, { readonly id: string; readonly name: string }>();
    names.speakerIds.forEach((id, document) => {
      const speaker = documents.speaker[document]!;
      if (documents.isProse[document] === 0 && !speakerId.has(speaker)) speakerId.set(speaker, { id, name: names.speakerNames[document]! });
    });
    const groups = new Map<string, { readonly id: string; readonly name: string }[]>();
    this.#input.items.forEach((_, item) => {
      const declared = this.#declared(item);
      if (declared === undefined) return;
      const signers = declared.signatories.speakers.flatMap((speaker) => speakerId.get(speaker) ?? []);
      if (signers.length < 2) return;
      signers.sort((x, y) => (x.id < y.id ? -1 : 1));
      const groupId = `group:${signers.map(({ id }) => id).join("+")}`;
      if (names.groups?.has(groupId) !== true) groups.set(groupId, signers);
    });
    const ordered = [...groups].sort(([x], [y]) => (x < y ? -1 : 1));
    return {
      actors: ordered.map(([actor_id, signers]) => ({
        actor_id,
        kind: "group",
        name: signers.map(({ name }) => name).join(", "),
        origin: "text",
      })),
      members: ordered.flatMap(([group_id, signers]) => signers.map(({ id }) => ({ group_id, actor_id: id }))),
    };
  }

  #declared(item: number): JointPlaces["declared"] {
    return this.#input.joint.judge(this.#input.families.families[item]!.places).declared;
  }
}
