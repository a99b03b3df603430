import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewRow } from "../model/tables/review.ts";
import { readScoped, writeScoped, type ActorScope, type SourcePlace } from "./actor-scope.ts";
import { standingReviews } from "./standing-reviews.ts";
import { readVoiceDecisions } from "./voice-decisions.ts";

let clock = 0;
function review(target: string, verb: ReviewRow["verb"], value = ""): ReviewRow {
  const [table = "", ...key] = target.split(" ");
  clock += 1;
  return {
    review_id: `r${clock}`,
    target_table: table,
    target_key: key.join(" "),
    verb,
    value,
    reason: "",
    analyst: "",
    reviewed_at: clock,
    is_applied: true,
  };
}
const takeBack = ({ review_id }: ReviewRow): ReviewRow => review(`review ${review_id}`, "reject");
const at = (sourceId: string, outletId = "", path = `${sourceId}.txt`): SourcePlace => ({ sourceId, outletId, path });

describe("who is whom", () => {
  test("one name of two people: in the sources of one outlet it is somebody else, everywhere else it stays", () => {
    const { actorIn } = readVoiceDecisions([review("actor John Smith", "split", "John Smith (Port Ayr)|outlet=Courier")]);
    expect([actorIn("John Smith", at("a", "Courier")), actorIn("John Smith", at("b", "Post")), actorIn("John Smith")]).toEqual([
      "John Smith (Port Ayr)",
      "John Smith",
      "John Smith",
    ]);
  });

  test("a diarised label is one person in one interview and another in the next; a folder is whole names of the path", () => {
    const { actorIn } = readVoiceDecisions([
      review("actor SPEAKER_00", "split", "Ada Brook|folder=interviews/monday"),
      review("actor SPEAKER_00", "split", "Bo Rusk|source=tuesday-1"),
    ]);
    expect(actorIn("SPEAKER_00", at("m", "", "corpus/interviews/monday/m.vtt"))).toBe("Ada Brook");
    expect(actorIn("SPEAKER_00", at("tuesday-1", "", "corpus/interviews/tuesday/1.vtt"))).toBe("Bo Rusk");
    expect(actorIn("SPEAKER_00", at("x", "", "corpus/old-interviews/monday/x.vtt"))).toBe("SPEAKER_00");
  });

  test("merging back whoever was told apart ends it, and telling apart again ends the merge", () => {
    const apart = review("actor John", "split", "John B|outlet=Courier");
    const merged = review("actor John B", "merge", "John");
    const again = review("actor John", "split", "John B|outlet=Courier");
    expect(readVoiceDecisions([apart, merged]).actorIn("John", at("a", "Courier"))).toBe("John");
    expect(readVoiceDecisions([apart, merged, again]).actorIn("John", at("a", "Courier"))).toBe("John B");
  });

  test("whatever is decided, an actor is found, it is the same every time, and finding it twice changes nothing that holds everywhere", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    const scope = fc.constantFrom("", "|outlet=o", "|source=s", "|folder=f");
    const decided = fc.array(fc.tuple(name, name, scope), { maxLength: 12 });
    fc.assert(
      fc.property(decided, name, (all, asked) => {
        const reviews = all.map(([from, to, where]) => review(`actor ${from}`, where === "" ? "merge" : "split", to + where));
        const { actorIn, key } = readVoiceDecisions(reviews);
        expect(actorIn(actorIn(asked))).toBe(actorIn(asked));
        expect(["a", "b", "c", "d"]).toContain(actorIn(asked, at("s", "o", "f/s.txt")));
        expect(readVoiceDecisions(reviews.toReversed()).key).toBe(key);
      }),
    );
  });

  test("a scope survives being written, and anything else is none", () => {
    const scopes: ActorScope[] = [
      { kind: "source", sourceId: "a|b=c" },
      { kind: "outlet", outletId: "The Post" },
      { kind: "folder", folder: "x/y" },
    ];
    for (const scope of scopes) expect(readScoped(writeScoped("Ada", scope))).toEqual({ actorId: "Ada", scope });
    for (const value of ["", "Ada", "Ada|", "Ada|town=x", "|outlet=x"]) expect(readScoped(value)).toBeUndefined();
  });
});

describe("the last word", () => {
  test("every decision can be taken back, and put in force again", () => {
    const no = review("attribution a1", "reject");
    const back = takeBack(no);
    expect(readVoiceDecisions([no]).rejected.has("a1")).toBe(true);
    expect(readVoiceDecisions([no, back]).key).toBe("");
    expect(standingReviews([no, back, review(`review ${no.review_id}`, "confirm")])).toEqual([no]);
  });

  test("decisions on findings of other kinds leave the voices as they are", () => {
    const others = [review("item i", "reject"), review("passage_match m", "confirm"), review("attribution a", "note", "look again")];
    expect(readVoiceDecisions(others).key).toBe("");
  });

  test("an attribution rejected and then given to somebody is his; a conflict holds its last answer", () => {
    const { rejected, relabelled } = readVoiceDecisions([review("attribution a", "reject"), review("attribution a", "relabel", "Ada")]);
    expect([rejected.has("a"), relabelled.get("a")]).toEqual([false, "Ada"]);
    const { conflicts } = readVoiceDecisions([
      review("attribution_conflict c", "confirm", "Ada"),
      review("attribution_conflict c", "reject"),
    ]);
    expect(conflicts.get("c")?.speakerId).toBeNull();
  });

  test("who decided when and why makes no difference to what holds", () => {
    const one = review("attribution a", "reject");
    const key = readVoiceDecisions([one]).key;
    expect(key).not.toBe("");
    expect(readVoiceDecisions([{ ...one, review_id: "x", analyst: "bo", reason: "why", reviewed_at: 9 }]).key).toBe(key);
  });
});
