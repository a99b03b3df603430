import { expect, test } from "vitest";
import { findTopics } from "./topics.ts";

test("a topic is a long word said twice in a statement and in few others", () => {
  const common = 1;
  const rare = 2;
  const own = 3;
  const short = 4;
  const documents = [
    [common, common, rare, rare, own, own, short, short],
    [common, common, rare, short, short],
    ...Array.from({ length: 8 }, () => [common, common]),
  ];
  const tokens = Uint32Array.from(documents.flat());
  const lengths = Uint16Array.from([...tokens].map((word) => (word === short ? 3 : 6)));
  const firstToken = new Uint32Array(documents.length + 1);
  documents.forEach((words, i) => (firstToken[i + 1] = firstToken[i]! + words.length));
  const topics = findTopics(
    { tokens, lengths, firstToken },
    Int32Array.from(documents, (_, i) => i),
    documents.length,
  );
  expect(topics.map((found) => [...found])).toEqual([[rare], ...Array.from({ length: 9 }, () => [])]);
});
