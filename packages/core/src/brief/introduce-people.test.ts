import { expect, test } from "vitest";
import { introducePeople } from "./introduce-people.ts";

const roles = new Map([
  ["Edda Lorimar", "councillor, Coastal Alliance"],
  ["Jo Pell", "Harvest Bloc"],
]);

test("each person is introduced once, at the first mention that has room", () => {
  expect(
    introducePeople(
      [
        "Two (Edda Lorimar and Jo Pell) speak: “Edda Lorimar will hear of it”.",
        "Edda Lorimar and Jo Pell (as The Courier attributes it) speak.",
        "Jo Pell’s side answers Edda Lorimar.",
        "Jo Pell asks.",
        "Jo Pell asks again.",
      ],
      roles,
    ),
  ).toEqual([
    "Two (Edda Lorimar and Jo Pell) speak: “Edda Lorimar will hear of it”.",
    "Edda Lorimar (councillor, Coastal Alliance) and Jo Pell (as The Courier attributes it) speak.",
    "Jo Pell’s side answers Edda Lorimar.",
    "Jo Pell (Harvest Bloc) asks.",
    "Jo Pell asks again.",
  ]);
});

test("a name inside a longer one and nobody without a role are left alone", () => {
  const sentences = ["Mary-Edda Lorimar, Edda Lorimars and Ann Marsh speak."];
  expect(introducePeople(sentences, roles)).toEqual(sentences);
  expect(introducePeople(sentences, new Map())).toEqual(sentences);
});
