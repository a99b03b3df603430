import { describe, expect, it } from "vitest";
import { sameEventPairs } from "./false-alarms.ts";

const release = (id: string, party: string, date: string, text: string) => ({ id, party, date, text, speaker: id, speaker_id: id });
const ids = (pairs: ReturnType<typeof sameEventPairs>): string[] => pairs.map(([a, b]) => `${a.id}${b.id}`);

describe("sameEventPairs", () => {
  it("takes opponents within two days who name one bill, however it is written", () => {
    const releases = [
      release("a", "R", "2015-01-01", "I voted for H.R. 1234 today."),
      release("b", "D", "2015-01-03", "Why HR 1234 is wrong."),
      release("c", "D", "2015-01-04", "H.R. 1234 again."),
      release("d", "R", "2015-01-01", "H.R. 1234 is good."),
      release("e", "D", "2015-01-01", "H.R. 123 is another."),
    ];
    expect(ids(sameEventPairs(releases))).toEqual(["db", "ab"]);
  });

  it("takes opponents who both say a rare word twice", () => {
    const releases = [
      release("a", "R", "2015-01-01", "The Kigali accord, Kigali!"),
      release("b", "D", "2015-01-01", "Kigali and once more Kigali."),
      release("c", "D", "2015-01-01", "Kigali, once."),
    ];
    expect(ids(sameEventPairs(releases))).toEqual(["ab"]);
  });
});
